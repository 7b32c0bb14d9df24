import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "@jest/globals";
import * as z from "zod/mini";
import { attachmentLimits } from "../../src/model/limits.ts";
import { inspectionSchema } from "../../src/schema/inspection.ts";
import { createBudget, inspect } from "../../src/unpack/index.ts";
import { aBundle } from "../support/archives/bundle.ts";
import { aTar } from "../support/archives/tar.ts";
import { aZip } from "../support/archives/zip.ts";

const look = (bytes: Uint8Array | string, name: string) =>
  inspect(aBundle(bytes, name), createBudget(attachmentLimits));

const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");

describe("inspect", () => {
  it("lists what would be read, with size and digest of what was unpacked", async () => {
    const bytes = aZip({
      "a.log": "one\n",
      "in.zip": aZip({ "b.log": "two\n" }),
      "x.png": "\x89PNG\r\n",
      "e.log": "",
    });
    expect(await look(bytes, "outer.zip")).toEqual({
      name: "outer.zip",
      bytes: bytes.length,
      format: "zip",
      entries: [
        { path: "a.log", kind: "text", bytes: 4, sha256: sha256("one\n") },
        { path: "in.zip/b.log", kind: "text", bytes: 4, sha256: sha256("two\n") },
        { path: "x.png", kind: "text", bytes: 7, sha256: sha256("\x89PNG\r\n") },
        { path: "e.log", kind: "empty", bytes: 0, sha256: sha256("") },
      ],
      refusals: [],
    });
  });

  it.each([
    { format: "zip", bytes: aZip({ a: "a" }) },
    { format: "tar", bytes: aTar({ a: "a" }) },
    { format: "tar.gz", bytes: gzipSync(aTar({ a: "a" })) },
    { format: "gzip", bytes: gzipSync("a") },
    { format: "text", bytes: Buffer.from("a") },
    { format: "binary", bytes: Buffer.from("\x89PNG\r\n", "latin1") },
    { format: "empty", bytes: Buffer.alloc(0) },
    { format: "7z", bytes: Buffer.from("7z\xbc\xaf\x27\x1c", "latin1") },
  ])("names the format $format by content", async ({ format, bytes }) => {
    expect(await look(bytes, "mcp.log")).toMatchObject({ format });
  });

  it("fits its schema, also for a bundle that is refused", async () => {
    const sources = [await look(aZip({ "../a.log": "x" }), "a.zip"), await look("\0".repeat(9), "b.log")];
    const inspection = { schema: "telltale.inspection/v1", sources };
    expect(z.parse(inspectionSchema, inspection)).toEqual(inspection);
  });

  it("shows a bundle's own name as a label", async () => {
    expect(await look("a", "../a\n::error::b")).toMatchObject({
      name: "../a[U+000A]::error::b",
      entries: [{ path: "a[U+000A]::error::b" }],
    });
  });

  it("says what an unreadable file is, and goes on with nothing", async () => {
    const broken = {
      ...aBundle("abc", "a.log"),
      read: async () => {
        throw new Error("EIO: i/o error");
      },
    };
    expect(await inspect(broken, createBudget(attachmentLimits))).toMatchObject({
      entries: [],
      refusals: [{ code: "unreadable", name: "a.log" }],
    });
  });
});
