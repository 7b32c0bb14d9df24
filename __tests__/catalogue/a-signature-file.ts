import type { SignatureFile } from "../../src/catalogue/load-signatures.ts";

interface Parts {
  readonly id?: string;
  readonly title?: string;
  readonly severity?: string;
  readonly extra?: string;
  readonly matchers?: string;
  readonly when?: string;
}

/** A signature file that is right in all that a test does not say. Line 4 is `extra`, the matchers begin in line 6. */
export function aSignatureFile(parts: Parts): SignatureFile {
  const id = parts.id ?? "net.lost";
  const text = `id: ${id}
title: ${parts.title ?? "Connection lost"}
severity: ${parts.severity ?? "error"}
${parts.extra ?? "status: stable"}
matchers:${parts.matchers ?? "\n  lost: connection lost"}
when: ${parts.when ?? "lost"}
cause: The connection was lost.
impact: Nothing works.
remedy:
  - text: Connect again.
examples:
  match: [connection lost, "12:00 connection lost"]
  nearMiss: [connection found, lost]
`;
  return { file: `${id}.yml`, catalogue: "telltale", text };
}
