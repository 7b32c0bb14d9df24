import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { projectCatalogue } from "../../local/load-catalogue.ts";
import type { Arguments } from "../arguments.ts";
import type { Environment } from "../environment.ts";
import { type Failure, failure } from "../failure.ts";

/** `telltale signatures new ID`: a scaffold that passes the lint once its words and examples are yours. */
export async function newSignature(
  [id = ""]: readonly string[],
  args: Arguments,
  { terminal, workingFolder }: Environment,
): Promise<Failure | null> {
  if (!/^[a-z0-9]+(?:[.-][a-z0-9]+)+$/.test(id)) {
    return failure(
      `give the new signature an id of lower-case words with dots, from the general to the special, as my.app.cache-full; not ${JSON.stringify(id)}`,
    );
  }
  const folder = args.get("output") ?? join(workingFolder, projectCatalogue, "signatures");
  const file = join(folder, `${id}.yml`);
  if (existsSync(file)) return failure(`${JSON.stringify(file)} is there already; it was left as it is`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, scaffold(id));
  terminal.out(`${file}\n`);
  terminal.note("fill it in, then: telltale signatures lint\n");
  return null;
}

function scaffold(id: string): string {
  return `# \`telltale signatures lint\` checks this file; docs/signature-language.md has the whole language.
id: ${id}
title: One line that names the failure
severity: error # fatal | error | warning | info (an observation, never a claim)
status: experimental # then stable; at the end { deprecated: why, successor: another.id }
matchers:
  # A text is found as it stands; make it long enough to mean only this failure.
  printed: { text: "what the program prints when it happens" }
when: printed
# explains: [another.id] # symptoms that this failure accounts for
cause: Why it happens, in one or two sentences.
impact: What it does to the user.
remedy:
  - text: What to do first.
    commands: { any: "a command to run" }
asks:
  - for: the file that would tell more
    why: what it would decide
    commands: { any: "the command that makes it" }
examples:
  match:
    - "2026-01-02T03:04:05Z ERROR what the program prints when it happens"
    - "[app] what the program prints when it happens (second shape of the same line)"
  nearMiss:
    - "a line that looks like it and is something else"
    - "2026-01-02T03:04:05Z INFO what the program prints when all is well"
`;
}
