import { gzipSync } from "node:zlib";
import { describe, expect, it } from "@jest/globals";
import { unpacked } from "../support/archives/bundle.ts";
import { aTar } from "../support/archives/tar.ts";
import { aZip } from "../support/archives/zip.ts";

const files = { "mcp.log": "connected\nclosed\n", "dir/app.log": "started\n" };

describe("unpack", () => {
  it.each([
    { what: "a zip file", bytes: aZip(files) },
    { what: "a tar file", bytes: aTar(files) },
    { what: "a packed tar file", bytes: gzipSync(aTar(files)) },
  ])("reads all files of $what, whatever its name", async ({ bytes }) => {
    const { texts, refusals } = await unpacked(bytes, { name: "report.log" });
    expect({ texts, refusals }).toEqual({ texts: files, refusals: [] });
  });

  it("judges a file by its first bytes, wherever it lies: a log that a crash ended in garbage is a log", async () => {
    const log = Buffer.concat([Buffer.from("a line of a log\n".repeat(400)), Buffer.alloc(20_000, 1)]);
    for (const bytes of [aZip({ "a.log": log }), aTar({ "a.log": log })])
      expect((await unpacked(bytes)).kinds).toEqual({ "a.log": "text" });
  });

  it("names the one file of a gzip file after it", async () => {
    expect((await unpacked(gzipSync("text\n"), { name: "mcp.log.gz" })).texts).toEqual({
      "mcp.log": "text\n",
    });
  });

  it("reads all members of a gzip file", async () => {
    const bytes = Buffer.concat([gzipSync("one\n"), gzipSync(""), gzipSync("two\n")]);
    expect(await unpacked(bytes, { name: "a.log.gz" })).toMatchObject({
      texts: { "a.log": "one\ntwo\n" },
      refusals: [],
    });
  });

  it("takes a plain text as a bundle with one entry", async () => {
    expect(await unpacked("a line\n", { name: "mcp.log" })).toMatchObject({
      texts: { "mcp.log": "a line\n" },
      refusals: [],
    });
  });

  it("opens archives in archives to depth 2 and names their members after them", async () => {
    const innermost = aZip({ "c.log": "c" });
    const bytes = aZip({ "a.log": "a", "in.tgz": gzipSync(aTar({ "b.log": "b", "in.zip": innermost })) });
    expect((await unpacked(bytes)).texts).toEqual({
      "a.log": "a",
      "in.tgz/b.log": "b",
      "in.tgz/in.zip/c.log": "c",
    });
  });

  it("refuses an archive below depth 2 and reads what stands beside it", async () => {
    let bytes = aZip({ "deep.log": "deep" });
    for (const level of [3, 2, 1]) bytes = aZip({ "beside.log": `level ${level}`, "in.zip": bytes });
    const { texts, refusals } = await unpacked(bytes);
    expect(texts).toEqual({
      "beside.log": "level 1",
      "in.zip/beside.log": "level 2",
      "in.zip/in.zip/beside.log": "level 3",
    });
    expect(refusals).toEqual(["too-deep in.zip/in.zip/in.zip"]);
  });

  it("lists a binary entry and tells a binary bundle what it is", async () => {
    const png = Buffer.from("\x89PNG\r\n\x1a\n\0\0\0", "latin1");
    expect((await unpacked(aZip({ "shot.png": png, "a.log": "a" }))).kinds).toEqual({
      "shot.png": "binary",
      "a.log": "text",
    });
    expect((await unpacked(png, { name: "app.log" })).refusals).toEqual(["binary app.log"]);
    expect((await unpacked(gzipSync(png), { name: "app.log.gz" })).refusals).toEqual(["binary app.log"]);
  });

  it("shares one budget among all levels", async () => {
    const bytes = aZip({ "a.log": "a".repeat(600), "in.gz": gzipSync("b".repeat(600)), "c.log": "c" });
    const { text, refusals } = await unpacked(bytes, { limits: { maxUnpackedBytes: 1000 } });
    expect(text("in.gz/in")).toBe("b".repeat(1000 - 600 - gzipSync("b".repeat(600)).length));
    expect(refusals).toEqual(["run-budget in.gz/in", "run-budget bundle.zip"]);
  });
});
