import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { runMain } from "../support/run-main.ts";

/** The catalogue of the sources is compiled once. */
describe("`telltale redact`", () => {
  let folder = "";
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "telltale-redact-"));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it("prints a file line for line, and counts what it masked", async () => {
    writeFileSync(join(folder, "app.log"), "one\npassword=q7Rk2Zt9Xw4L\nthree\n");
    expect(await runMain(["redact", join(folder, "app.log")], folder)).toEqual({
      code: 0,
      out: "one\npassword=[redacted:password#1]\nthree\n",
      notes: "redacted: 1 password\n",
    });
  });

  it.each([
    { name: "a folder", path: "logs", reason: "a folder" },
    { name: "a file that is not there", path: "nowhere.log", reason: "ENOENT" },
  ])("refuses $name, and says what it reads", async ({ path, reason }) => {
    mkdirSync(join(folder, "logs"));
    const { code, out, notes } = await runMain(["redact", join(folder, path)], folder);
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(notes).toMatch(
      new RegExp(`^telltale: cannot read ".*" \\(${reason}\\): give the path of a file, or `),
    );
  });
});
