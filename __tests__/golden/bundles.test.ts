import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, it } from "@jest/globals";
import { renderComment } from "../../src/report/index.ts";
import { analyzeInput, shippedCatalogue } from "../support/analyze-input.ts";
import { describeWithShared, root, sharedPath } from "../support/shared.ts";

/** Recorded cases that differ in kind; what is expected is rewritten by UPDATE_GOLDEN=1, and read like code. */
const cases: Readonly<Record<string, string>> = {
  "healthy-http": "f0-http-short-1096",
  "token-expired": "f1-token60-1086",
  "stream-cut": "f2-cut60-tui-1096",
  "idle-300-s": "f2-idle300-tui-1096",
  "too-many-open-files": "f4-emfile40-start-1096",
  "out-of-memory": "f3-oom32-1096",
  "start-time-out": "f5-hang-default30-1111",
  "not-found": "f6-404-wrongpath-2192",
  "no-such-host": "f6-dns-2076",
  "page-instead-of-json": "f6-html200-2076",
  "half-a-message": "f7-halfjson-2192",
  "version-mismatch": "f7-version-mismatch-http-1096",
  "malformed-configuration": "f8-malformed-json-1096",
  "mcp-remote": "mr-claude-f2-cut60-2192",
  inspector: "in-f6-refused",
  "two-faults": "f9-f2-f6-tui-2192",
  "login-not-renewed": "f1-oauth-refreshfail-45-2192",
  "token-renewed": "f1-refreshok-30-2192",
  "event-stream-cut": "f2-cut45-sse-tui-1120",
  "permission-denied": "f3-eacces-1096",
  "package-offline": "f3-npx-offline-2076",
  "file-handles-crash": "f4-emfile256-crash-1096",
  "listing-hangs": "f5-list-hang-1096",
  "slow-but-healthy": "f5-slowok-2076",
  "server-error": "f6-http500-2037",
  refused: "f6-refused-tui-2192",
  "malformed-greeting": "f7-malformed-init-2076",
  "missing-url": "f8-missing-url-1120",
  "mcp-remote-healthy": "mr-f0-sse-healthy",
  "mcp-remote-bad-gateway": "mr-f6-502",
  "seed-like": "f9-seedlike-http-1086",
};

describeWithShared("recorded cases", () => {
  beforeAll(async () => {
    await shippedCatalogue();
  });

  it.each(Object.entries(cases))("%s", async (name, bundle) => {
    const result = await analyzeInput(sharedPath("bundles", `${bundle}.zip`));
    // The catalogue's hash changes with every word of any signature, and says nothing of this case.
    const steady = {
      ...result,
      tool: { ...result.tool, catalogue: "000000000000" },
      stats: { ...result.stats, signatures: 0, ms: 0 },
    };
    expectGolden([name, "result.json"], `${JSON.stringify(withoutHashes(steady), null, 2)}\n`);
    const { markdown } = renderComment(steady, { marker: { key: "default", run: { id: 1, attempt: 1 } } });
    expectGolden([name, "comment.md"], markdown.replace(/ data=\S+/, " data=…"));
  });
});

function withoutHashes<Value extends { findings: readonly object[] }>(result: Value): Value {
  return { ...result, findings: result.findings.map((finding) => ({ ...finding, hash: "000000000000" })) };
}

function expectGolden(place: readonly string[], text: string): void {
  const path = join(root, "__tests__", "golden", "bundles", ...place);
  if (process.env.UPDATE_GOLDEN === "1") {
    mkdirSync(join(path, ".."), { recursive: true });
    writeFileSync(path, text);
  }
  expect(existsSync(path) ? text : `no ${path}: UPDATE_GOLDEN=1 writes it`).toBe(
    existsSync(path) ? readFileSync(path, "utf8") : "",
  );
}
