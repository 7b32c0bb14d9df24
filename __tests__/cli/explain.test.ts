import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { runMain } from "../support/run-main.ts";

/** The catalogue of the sources is compiled once. */
describe("`telltale explain`", () => {
  let folder = "";
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "telltale-explain-"));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it("quotes a line without what a terminal or a runner would obey", async () => {
    const log = join(folder, "app.log");
    writeFileSync(
      log,
      "ERROR connect \u001b[31mECONNREFUSED 127.0.0.1:80 \u001b]0;title\u0007 ##[error]x\u202e\n",
    );
    const { out } = await runMain(["explain", log, "net.econnrefused"], folder);
    expect(out).toContain("app.log:1: ERROR connect ECONNREFUSED 127.0.0.1:80");
    expect(out).not.toMatch(/[\u001b\u0007\u202e]|##\[/);
  });
});
