import { gzipSync } from "node:zlib";
import { describe, expect, it } from "@jest/globals";
import { kindOf } from "../../src/unpack/encoding.ts";
import { recognise } from "../../src/unpack/recognise.ts";
import { unpacked } from "../support/archives/bundle.ts";
import { aTar } from "../support/archives/tar.ts";
import { aZip } from "../support/archives/zip.ts";

const latin1 = (text: string) => Buffer.from(text, "latin1");

describe("recognise", () => {
  it.each([
    { format: "zip", head: aZip({ a: "a" }) },
    { format: "zip", head: aZip({}) },
    { format: "tar", head: aTar({ a: "a" }) },
    { format: "gzip", head: gzipSync("a") },
    { format: "zstd", head: latin1("\x28\xb5\x2f\xfd\x04") },
    { format: "xz", head: latin1("\xfd7zXZ\0\0\x04") },
    { format: "bzip2", head: latin1("BZh91AY&SY\0") },
    { format: "7z", head: latin1("7z\xbc\xaf\x27\x1c\0\x04") },
    { format: "rar", head: latin1("Rar!\x1a\x07\x01\0") },
    { format: "plain", head: latin1("BZhello is a word") },
    { format: "plain", head: latin1("PK is short for private key") },
    { format: "plain", head: latin1("7z: command not found") },
    { format: "plain", head: Buffer.alloc(0) },
    { format: "plain", head: Buffer.alloc(600) },
  ])("sees $format by the first bytes", ({ format, head }) => {
    expect(recognise(head)).toBe(format);
  });

  it.each(["xz", "bzip2", "7z", "rar"])(
    "says what to do about a %s file, whatever its name",
    async (format) => {
      const heads = {
        xz: "\xfd7zXZ\0",
        bzip2: "BZh91AY&SY",
        "7z": "7z\xbc\xaf\x27\x1c",
        rar: "Rar!\x1a\x07\x01\0",
      };
      const { refusals, details } = await unpacked(latin1(heads[format as keyof typeof heads]), {
        name: "a.log",
      });
      expect(refusals).toEqual(["unsupported-format a.log"]);
      expect(details[0]).toMatch(new RegExp(`${format} file.* zip or tar\\.gz`));
    },
  );
});

describe("kindOf", () => {
  it.each([
    { what: "a log", head: Buffer.from("a line\n"), kind: "text" },
    {
      what: "a log with colours and bells",
      head: Buffer.from("\u001b[31mred\u001b[0m \u0007\b\b\u001b]0;title\u0007\n"),
      kind: "text",
    },
    { what: "Latin-1", head: latin1("caf\xe9 Z\xfcrich na\xefve\n"), kind: "text" },
    { what: "Chinese", head: Buffer.from("日志文件\n".repeat(20)), kind: "text" },
    { what: "UTF-16 with a mark", head: Buffer.from("\ufeff日志", "utf16le"), kind: "text" },
    { what: "UTF-16 without a mark", head: Buffer.from("2026 ERROR\n", "utf16le"), kind: "text" },
    {
      what: "a log with NULs after a crash",
      head: Buffer.concat([Buffer.from("line\n".repeat(20)), Buffer.alloc(100)]),
      kind: "text",
    },
    { what: "a minidump", head: latin1("MDMP\x93\xa7\0\0"), kind: "binary" },
    { what: "a Windows program", head: latin1("MZ\x90\0\x03\0"), kind: "binary" },
    { what: "a word that starts with MZ", head: latin1("MZ is a prefix\n"), kind: "text" },
    { what: "a Linux program", head: latin1("\x7fELF\x02\x01\x01"), kind: "binary" },
    { what: "a picture", head: latin1("\x89PNG\r\n\x1a\n"), kind: "binary" },
    { what: "a PDF", head: latin1("%PDF-1.7\n"), kind: "binary" },
    { what: "a database", head: latin1("SQLite format 3\0"), kind: "binary" },
    { what: "zeros", head: Buffer.alloc(4096), kind: "binary" },
    {
      what: "noise",
      head: Buffer.from(Array.from({ length: 4096 }, (_, at) => (at * 7919 + (at >> 3) * 31) & 0xff)),
      kind: "binary",
    },
    { what: "nothing", head: Buffer.alloc(0), kind: "empty" },
  ])("takes $what for $kind", ({ head, kind }) => {
    expect(kindOf(head)).toBe(kind);
  });
});

describe("a bundle that is a page", () => {
  it.each([
    { what: "a sign-in page", text: "<!DOCTYPE html><html><title>Sign in to GitHub</title></html>" },
    { what: "a page after blanks and a comment", text: "\n <!-- x -->\n<html lang=en>" },
    {
      what: "a storage's error",
      text: '<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>AccessDenied</Code></Error>',
    },
  ])("is refused as no log where it is $what", async ({ text }) => {
    expect(await unpacked(text, { name: "a.zip" })).toMatchObject({
      texts: {},
      refusals: ["not-a-log a.zip"],
    });
  });

  it.each([
    { what: "a log that mentions one", text: "GET / -> <!DOCTYPE html>\n" },
    { what: "XML of another kind", text: '<?xml version="1.0"?><testsuite/>' },
  ])("is read where it is $what", async ({ text }) => {
    expect((await unpacked(text, { name: "a.log" })).texts).toEqual({ "a.log": text });
  });

  it("is read inside an archive, where it may be the evidence", async () => {
    expect((await unpacked(aZip({ "answer.html": "<!DOCTYPE html>" }))).refusals).toEqual([]);
  });
});
