import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { parseArguments } from "../../src/cli/arguments.ts";
import { main } from "../../src/cli/main.ts";
import { templatesOf } from "../../src/cli/templates.ts";

import { shippedCatalogue } from "../support/all-that-leaves.ts";

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

  /** What a command says beside its results. */
  async function notesOf(words: readonly string[]): Promise<string> {
    mkdirSync(join(folder, "home"), { recursive: true });
    writeFileSync(join(folder, "home", "catalogue.json"), JSON.stringify(await shippedCatalogue()));
    const notes: string[] = [];
    const note = (text: string): void => void notes.push(text);
    await main(words, {
      terminal: { out: () => undefined, note, colours: false, isWatched: false, isRead: true },
      home: join(folder, "home"),
      workingFolder: folder,
      variables: {},
      version: "0.0.0",
    });
    return notes.join("");
  }

  it.each(["analyze", "preview"])("is looked at before the input of `%s`", async (command) => {
    const missing = [join(folder, "missing.zip"), "--templates", join(folder, "nowhere")];
    expect(await notesOf([command, ...missing])).toContain("cannot read --templates");
  });

  it.each([["preview"], ["analyze", "--format", "markdown"]])(
    "cannot put a secret into the comment of `%s` without a word",
    async (...words) => {
      const secret = "q7Rk2Zt9Xw4Lm8Vb";
      writeFileSync(join(folder, "report.md.hbs"), `# A report {{#if cause}}${secret}{{/if}}`);
      const log = join(folder, "app.log");
      writeFileSync(log, `api_key=${secret}\nERROR connect ECONNREFUSED 127.0.0.1:8080\n`);
      const notes = await notesOf([...words, log, "--templates", folder]);
      expect(notes).toMatch(/^telltale: A secret \(.*\) stood in the .* even after masking/m);
      expect(notes).not.toContain(secret);
    },
  );
});
