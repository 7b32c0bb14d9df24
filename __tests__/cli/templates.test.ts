import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { parseArguments } from "../../src/cli/arguments.ts";
import { templatesOf } from "../../src/cli/templates.ts";

import { runMain } from "../support/run-main.ts";

/** The catalogue of the sources is compiled once. */
function chosen(folder: string) {
  const parsed = parseArguments(["preview", "logs.zip", "--templates", folder]);
  if (parsed.kind !== "command") throw new Error("no command");
  return templatesOf(parsed.arguments);
}

describe("--templates", () => {
  let folder = "";
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "telltale-templates-"));
    mkdirSync(join(folder, "empty"));
    writeFileSync(join(folder, "report.md.hbs"), "# {{verdict}}");
  });
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it("takes the templates of a folder", async () => {
    expect(await chosen(folder)).toMatchObject({ problems: [] });
  });

  it.each([
    {
      name: "that is not there",
      below: "nowhere",
      says: /^cannot read --templates ".*nowhere" \(ENOENT\): /,
    },
    { name: "that is a file", below: "report.md.hbs", says: /^cannot read .*report\.md\.hbs" \(ENOTDIR\): / },
    { name: "without templates", below: "empty", says: /^no \.hbs file below --templates ".*empty"$/ },
  ])("refuses a folder $name", async ({ below, says }) => {
    expect(await chosen(join(folder, below))).toEqual({
      kind: "failure",
      message: expect.stringMatching(says),
    });
  });

  it.each(["analyze", "preview"])("is looked at before the input of `%s`", async (command) => {
    const missing = [join(folder, "missing.zip"), "--templates", join(folder, "nowhere")];
    const { notes } = await runMain([command, ...missing], folder);
    expect(notes).toContain("cannot read --templates");
  });

  it.each([["preview"], ["analyze", "--format", "markdown"]])(
    "cannot put a secret into the comment of `%s` without a word",
    async (...words) => {
      const secret = "q7Rk2Zt9Xw4Lm8Vb";
      const templates = join(folder, "own");
      mkdirSync(templates);
      writeFileSync(join(templates, "report.md.hbs"), `# A report {{#if cause}}${secret}{{/if}}`);
      const log = join(folder, "app.log");
      writeFileSync(log, `api_key=${secret}\nERROR connect ECONNREFUSED 127.0.0.1:8080\n`);
      const { notes } = await runMain([...words, log, "--templates", templates], folder);
      expect(notes).toMatch(/^telltale: A secret \(.*\) stood in the .* even after masking/m);
      expect(notes).not.toContain(secret);
    },
  );
});
