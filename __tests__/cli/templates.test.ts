import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { parseArguments } from "../../src/cli/arguments.ts";
import { templatesOf } from "../../src/cli/templates.ts";

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
});
