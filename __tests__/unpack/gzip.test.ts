import { gzipSync } from "node:zlib";
import { describe, expect, it } from "@jest/globals";
import { unpacked } from "../support/archives/bundle.ts";

const lines = Array.from({ length: 20_000 }, (_, line) => `line ${line}\n`).join("");

/** A member with header fields of its own, and the trailer that it should have. */
function aMember({ flags = 0, fields = Buffer.alloc(0), data = "text\n" }): Buffer {
  const plain = gzipSync(data);
  const header = Buffer.from(plain.subarray(0, 10));
  header[3] = flags;
  return Buffer.concat([header, fields, plain.subarray(10)]);
}

const extra = (bytes: number) =>
  Buffer.concat([Buffer.from([bytes & 0xff, bytes >> 8]), Buffer.alloc(bytes)]);

describe("a gzip file", () => {
  it.each([
    { what: "a name", member: { flags: 0x08, fields: Buffer.from("../../evil.sh\0") } },
    { what: "a comment", member: { flags: 0x10, fields: Buffer.from("hello\0") } },
    { what: "an extra field of 64 KiB", member: { flags: 0x04, fields: extra(65_535) } },
    { what: "a checksum of its header", member: { flags: 0x02, fields: Buffer.alloc(2) } },
    {
      what: "all of them",
      member: { flags: 0x1e, fields: Buffer.concat([extra(9), Buffer.from("n\0c\0xx")]) },
    },
  ])("is read with $what in its header", async ({ member }) => {
    expect(await unpacked(aMember(member), { name: "a.log.gz" })).toMatchObject({
      texts: { "a.log": "text\n" },
      refusals: [],
    });
  });

  it.each([
    {
      what: "a name without an end",
      bytes: aMember({ flags: 0x08, fields: Buffer.alloc(200_000, "a") }),
      refused: "broken-archive",
    },
    {
      what: "a name that the file ends in",
      bytes: Buffer.concat([aMember({ flags: 0x08 }).subarray(0, 10), Buffer.from("name")]),
      refused: "truncated",
    },
    { what: "nothing behind its header", bytes: gzipSync("x").subarray(0, 10), refused: "truncated" },
    { what: "half a header", bytes: gzipSync("x").subarray(0, 5), refused: "truncated" },
    {
      what: "an extra field that is cut off",
      bytes: Buffer.concat([aMember({ flags: 0x04 }).subarray(0, 10), Buffer.from([0xff, 0xff, 1])]),
      refused: "truncated",
    },
    { what: "a flag that does not exist", bytes: aMember({ flags: 0x80 }), refused: "unsupported-method" },
  ])("is refused with $what", async ({ bytes, refused }) => {
    const { texts, refusals } = await unpacked(bytes, { name: "a.log.gz" });
    expect(Object.values(texts).join("")).toBe("");
    expect(refusals).toEqual([expect.stringMatching(new RegExp(`^${refused} a\\.log`))]);
  });

  it.each([
    { what: "a wrong checksum", at: 8, code: "checksum" },
    { what: "a wrong size", at: 4, code: "checksum" },
  ])("is read and told of where it has $what", async ({ at, code }) => {
    const bytes = gzipSync("text\n");
    bytes.writeUInt32LE(12_345, bytes.length - at);
    expect(await unpacked(bytes, { name: "a.log.gz" })).toMatchObject({
      texts: { "a.log": "text\n" },
      refusals: [`${code} a.log`],
    });
  });

  it.each([1, 4, 7, 8, 5000])("keeps what stands before a cut of the last %d bytes", async (cut) => {
    const bytes = gzipSync(lines);
    const { text, refusals } = await unpacked(bytes.subarray(0, bytes.length - cut), { name: "a.log.gz" });
    expect(lines.startsWith(text("a.log"))).toBe(true);
    expect(text("a.log").length).toBeGreaterThan(10_000);
    expect(refusals).toEqual(["truncated a.log"]);
  });

  it("is read up to bytes that are no gzip, and says how many there are", async () => {
    const { texts, details } = await unpacked(Buffer.concat([gzipSync("text\n"), Buffer.from("garbage")]), {
      name: "a.log.gz",
    });
    expect(texts).toEqual({ "a.log": "text\n" });
    expect(details).toEqual([expect.stringContaining("7 bytes")]);
  });

  it("may be padded with zeros", async () => {
    expect((await unpacked(Buffer.concat([gzipSync("text\n"), Buffer.alloc(3000)]))).refusals).toEqual([]);
  });

  it("is read over member after member, wherever one ends in the stream", async () => {
    const parts = Array.from({ length: 300 }, (_, at) => lines.slice(at * 100, at * 100 + 37 * (at % 5)));
    const { text, refusals } = await unpacked(Buffer.concat(parts.map((part) => gzipSync(part))), {
      name: "a.log.gz",
    });
    expect({ text: text("a.log"), refusals }).toEqual({ text: parts.join(""), refusals: [] });
  });

  it("may not have members without end", async () => {
    const empty = gzipSync("");
    const bytes = Buffer.concat([gzipSync("x"), ...Array.from({ length: 10_100 }, () => empty)]);
    expect((await unpacked(bytes, { name: "a.log.gz" })).refusals).toEqual(["too-many-entries a.log"]);
  });
});
