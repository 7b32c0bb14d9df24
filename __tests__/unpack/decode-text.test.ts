import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { decodeText } from "../../src/unpack/decode-text.ts";
import { listOf } from "../support/list-of.ts";

async function* inChunks(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function decoded(bytes: Uint8Array, size = bytes.length || 1): Promise<string> {
  return Buffer.concat(await listOf(decodeText(inChunks(bytes, size)))).toString("utf8");
}

const text = "2026-01-02T03:04:05Z ERROR spawn npx ENOENT\ncafé Zürich 日志 😀\n";
const latin = "2026-01-02T03:04:05Z ERROR spawn npx ENOENT\ncaf\xe9 Z\xfcrich\n";

const utf16 = (value: string, bigEndian = false): Buffer => {
  const bytes = Buffer.from(value, "utf16le");
  return bigEndian ? bytes.swap16() : bytes;
};

describe("decodeText", () => {
  it.each([
    { what: "UTF-8", bytes: Buffer.from(text), expected: text },
    { what: "UTF-8 with a mark", bytes: Buffer.from(`\ufeff${text}`), expected: text },
    { what: "UTF-16LE with a mark", bytes: utf16(`\ufeff${text}`), expected: text },
    { what: "UTF-16BE with a mark", bytes: utf16(`\ufeff${text}`, true), expected: text },
    { what: "UTF-16LE without a mark", bytes: utf16(text), expected: text },
    { what: "UTF-16BE without a mark", bytes: utf16(text, true), expected: text },
    { what: "Latin-1", bytes: Buffer.from(latin, "latin1"), expected: latin },
    {
      what: "Windows-1252",
      bytes: Buffer.from("He said \x93no\x94 \x96 twice\n", "latin1"),
      expected: "He said “no” – twice\n",
    },
    {
      what: "Latin-1 after much ASCII",
      bytes: Buffer.concat([Buffer.alloc(200_000, "a\n"), Buffer.from(latin, "latin1")]),
      expected: `${"a\n".repeat(100_000)}${latin}`,
    },
    {
      what: "UTF-8 after much ASCII",
      bytes: Buffer.from("a\n".repeat(100_000) + text),
      expected: "a\n".repeat(100_000) + text,
    },
    { what: "UTF-7", bytes: Buffer.from("+ADw-script+AD4-\n"), expected: "+ADw-script+AD4-\n" },
    { what: "NULs", bytes: Buffer.from("a\0b\0\n\0\0"), expected: "ab\n" },
    { what: "NULs in UTF-16", bytes: utf16(`\ufeffse\0cret\n`), expected: "secret\n" },
    {
      what: "UTF-8 with one broken character",
      bytes: Buffer.from("caf\xc3\xa9 \xff b\xc3\xa9b\xc3\xa9\n", "latin1"),
      expected: "café \ufffd bébé\n",
    },
    { what: "nothing", bytes: Buffer.alloc(0), expected: "" },
    { what: "half a character of UTF-16", bytes: utf16("\ufeffab").subarray(0, 5), expected: "a\ufffd" },
  ])("reads $what, whole and byte by byte", async ({ bytes, expected }) => {
    expect(await decoded(bytes)).toBe(expected);
    expect(await decoded(bytes, bytes.length > 10_000 ? 997 : 1)).toBe(expected);
  });

  it("hands plain text through without a copy", async () => {
    const chunk = Buffer.from(text.repeat(100));
    const [same] = await listOf(decodeText(inChunks(chunk, chunk.length)));
    expect(same?.buffer).toBe(chunk.buffer);
  });

  it("never throws, and never gives a NUL or a mark", async () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 3000 }),
      fc.string({ unit: "binary", maxLength: 2000 }).map((value) => Buffer.from(value)),
      fc.string({ unit: "binary", maxLength: 2000 }).map((value) => utf16(`\ufeff${value}`)),
    );
    await fc.assert(
      fc.asyncProperty(bytes, async (value) => {
        const whole = await decoded(value);
        expect(whole).not.toContain("\0");
        expect(whole.startsWith("\ufeff")).toBe(false);
      }),
      { numRuns: 200 },
    );
  });
});
