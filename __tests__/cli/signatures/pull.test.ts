import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { aZip } from "../../support/archives/zip.ts";
import { runMain } from "../../support/run-main.ts";

/** The catalogue of the sources is compiled once. */
describe("`telltale signatures pull`", () => {
  let folder = "";
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "telltale-pull-"));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  const log = "started\nERROR connect ECONNREFUSED 127.0.0.1:80\nstopped\n";
  it.each([
    { name: "a file", path: "case/app.log", bytes: log, found: "app.log" },
    {
      name: "an archive in a folder",
      path: "case/logs.zip",
      bytes: aZip({ "app.log": log }),
      found: "logs.zip/app.log",
    },
  ])("makes an example of the fewest lines of $name", async ({ path, bytes, found }) => {
    mkdirSync(join(folder, "case"));
    writeFileSync(join(folder, path), bytes);
    const { out, notes } = await runMain(
      ["signatures", "pull", join(folder, "case"), "net.econnrefused"],
      folder,
    );
    expect({ out, notes }).toEqual({ out: expect.stringContaining(`${found}: `), notes: "" });
    expect(out).toContain("ECONNREFUSED");
    expect(out).not.toContain("started");
  });
});
