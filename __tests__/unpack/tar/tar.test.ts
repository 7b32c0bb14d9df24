import { gzipSync } from "node:zlib";
import { describe, expect, it } from "@jest/globals";
import { unpacked } from "../../support/archives/bundle.ts";
import { aPaxEntry, aTar, aTarEntry, type TarEntry } from "../../support/archives/tar.ts";
import { aZip } from "../../support/archives/zip.ts";

const good: TarEntry = { name: "good.log", data: "good\n" };
const read = { "good.log": "good\n" };

/** Base 256: a first byte with the sign, then the number. */
const base256 = (first: number, ...last: readonly number[]) =>
  Buffer.from([
    first,
    ...Array.from({ length: 11 - last.length }, () => (first === 0xff ? 0xff : 0)),
    ...last,
  ]);

describe("a tar file", () => {
  it.each([
    { what: "a hard link", entry: { type: "1" } },
    { what: "a hard link that claims data", entry: { type: "1", size: 4096 } },
    { what: "a symbolic link", entry: { type: "2" } },
    { what: "a character device", entry: { type: "3" } },
    { what: "a block device", entry: { type: "4" } },
    { what: "a pipe", entry: { type: "6" } },
    { what: "a sparse file", entry: { type: "S", data: "x" } },
    { what: "an unknown type", entry: { type: "Z", data: "some data" } },
    { what: "a file with its owner's rights", entry: { mode: 0o4755, data: "x" } },
  ] satisfies readonly { what: string; entry: Partial<TarEntry> }[])(
    "passes over $what and reads the next",
    async ({ entry }) => {
      const { texts, refusals } = await unpacked(aTar([{ name: "evil.log", ...entry }, good]));
      expect({ texts, refusals }).toEqual({ texts: read, refusals: ["special-file evil.log"] });
    },
  );

  it.each([
    {
      what: "a name in a pax header",
      entries: [aPaxEntry({ path: "日志.log" }), { ...good, name: "short" }],
      name: "日志.log",
    },
    {
      what: "a long name of GNU tar",
      entries: [
        { name: "././@LongLink", type: "L", data: `${"d/".repeat(90)}a.log\0` },
        { ...good, name: "short" },
      ],
      name: `${"d/".repeat(90)}a.log`,
    },
    { what: "a prefix", entries: [{ ...good, prefix: "some/folder" }], name: "some/folder/good.log" },
    {
      what: "a size in a pax header",
      entries: [aPaxEntry({ size: "5" }), { ...good, size: 0 }],
      name: "good.log",
    },
    { what: "a size in base 256", entries: [{ ...good, size: base256(0x80, 5) }], name: "good.log" },
    {
      what: "a global header before it",
      entries: [aPaxEntry({ path: "evil.log" }, "g"), good],
      name: "good.log",
    },
    { what: "a folder before it", entries: [{ name: "dir/", type: "5" }, good], name: "good.log" },
    { what: "the type of a contiguous file", entries: [{ ...good, type: "7" }], name: "good.log" },
    { what: "the old type", entries: [{ ...good, type: "\0", magic: "" }], name: "good.log" },
  ] satisfies readonly { what: string; entries: readonly TarEntry[]; name: string }[])(
    "reads an entry with $what",
    async ({ entries, name }) => {
      const { texts, refusals } = await unpacked(aTar(entries));
      expect({ texts, refusals }).toEqual({ texts: { [name]: "good\n" }, refusals: [] });
    },
  );

  it.each([
    { what: "a negative size", entry: { size: base256(0xff, 0x01) } },
    { what: "a size above 2^53", entry: { size: base256(0x80, 1, 0, 0, 0, 0, 0, 0, 0) } },
    { what: "a size that is no number", entry: { size: Buffer.from("99999999999\0") } },
    { what: "a wrong checksum", entry: { checksum: 1 } },
  ] satisfies readonly { what: string; entry: Partial<TarEntry> }[])(
    "ends at a header with $what and keeps what came before",
    async ({ entry }) => {
      const { texts, refusals } = await unpacked(aTar([good, { name: "evil.log", data: "x", ...entry }]));
      expect({ texts, refusals }).toEqual({ texts: read, refusals: ["broken-archive bundle.zip"] });
    },
  );

  it.each([
    { what: "a pax header of 100 KiB", entry: { name: "x", type: "x", data: Buffer.alloc(100 * 1024) } },
    { what: "a pax header that claims 8 GiB", entry: { name: "x", type: "x", size: 8 * 1024 ** 3 - 1 } },
    { what: "a name of 100 KiB", entry: { name: "x", type: "L", data: Buffer.alloc(100 * 1024, "a") } },
    { what: "a pax record longer than its header", entry: { name: "x", type: "x", data: "999 path=a\n" } },
    { what: "a pax record without an end", entry: { name: "x", type: "x", data: "10 path=ab" } },
    { what: "a pax size that is negative", entry: aPaxEntry({ size: "-1" }) },
  ] satisfies readonly { what: string; entry: TarEntry }[])(
    "ends at $what and keeps what came before",
    async ({ entry }) => {
      const { texts, refusals } = await unpacked(aTar([good, entry, { name: "after.log", data: "x" }]));
      expect({ texts, refusals }).toEqual({ texts: read, refusals: ["broken-archive bundle.zip"] });
    },
  );

  it("refuses a sparse file of pax", async () => {
    const entries = [
      aPaxEntry({ "GNU.sparse.major": "1", "GNU.sparse.realsize": "8589934592" }),
      { name: "s.log", data: "x" },
      good,
    ];
    expect(await unpacked(aTar(entries))).toMatchObject({ texts: read, refusals: ["special-file s.log"] });
  });

  it("takes keys of pax headers for what they are", async () => {
    const entries = [aPaxEntry({ __proto__x: "1", "constructor.prototype": "2" }), good];
    expect(await unpacked(aTar(entries))).toMatchObject({ texts: read, refusals: [] });
  });

  it.each([
    {
      what: "inside an entry",
      cut: 512 + 512 + 512 + 10,
      refusals: ["truncated b.log", "truncated bundle.zip"],
    },
    { what: "inside a header", cut: 512 + 512 + 100, refusals: ["truncated bundle.zip"] },
  ])("keeps what stands before a cut $what", async ({ cut, refusals }) => {
    const bytes = aTar([good, { name: "b.log", data: "b".repeat(2000) }]).subarray(0, cut);
    const outcome = await unpacked(bytes);
    expect(outcome.texts).toMatchObject(read);
    expect(outcome.refusals).toEqual(refusals);
  });

  it.each([
    { what: "without blocks of zeros at its end", shape: { ended: false }, refusals: [] },
    { what: "with padding behind its end", shape: { suffix: Buffer.alloc(9000) }, refusals: [] },
    {
      what: "with another tar file behind its end",
      shape: { suffix: aTar({ "evil.log": "x" }) },
      refusals: ["broken-archive bundle.zip"],
    },
  ])("is read $what", async ({ shape, refusals }) => {
    expect(await unpacked(aTar([good], shape))).toMatchObject({ texts: read, refusals });
  });

  it("counts every header as an entry", async () => {
    const entries = [aPaxEntry({ path: "a.log" }), { name: "a" }, { name: "dir", type: "5" }, good];
    expect((await unpacked(aTar(entries), { limits: { maxEntries: 3 } })).refusals).toEqual([
      "too-many-entries bundle.zip",
    ]);
    expect((await unpacked(aTar(entries), { limits: { maxEntries: 4 } })).refusals).toEqual([]);
  });

  it("stops at a bomb instead of inflating it for what may stand behind", async () => {
    const bytes = gzipSync(
      aTar([good, { name: "zeros.log", data: Buffer.alloc(20_000_000) }, { name: "c.log", data: "c" }]),
    );
    const limits = { bombFloorBytes: 1_000_000, maxUnpackedBytes: 10_000_000 };
    const { texts, refusals } = await unpacked(bytes, { limits, name: "a.tgz" });
    expect(texts).toMatchObject(read);
    expect(refusals).toEqual(["bomb zeros.log", "bomb a.tgz"]);
  });

  it("measures a bomb by what it was packed in, also where a zip file packs it", async () => {
    const tar = aTar([{ name: "zeros.log", data: Buffer.alloc(3_000_000) }]);
    const bytes = aZip([{ name: "in.tar", data: tar, size: 10 }]);
    expect((await unpacked(bytes, { limits: { bombFloorBytes: 1_000_000 } })).refusals).toContain(
      "bomb in.tar/zeros.log",
    );
  });

  it("reads a large honest entry of a packed tar file up to its limit, and the next one", async () => {
    const noise = Buffer.from(Array.from({ length: 60_000 }, (_, at) => `${(at * 7919) % 65_537} `).join(""));
    const bytes = gzipSync(aTar([{ name: "big.log", data: noise }, good]));
    const { text, refusals } = await unpacked(bytes, { limits: { maxEntryBytes: 1000 } });
    expect(text("big.log")).toBe(noise.toString().slice(0, 1000));
    expect(text("good.log")).toBe("good\n");
    expect(refusals).toEqual(["too-large big.log"]);
  });

  it("says that the packed file around it is cut off", async () => {
    const noise = Array.from({ length: 60_000 }, (_, at) => `${(at * 7919) % 65_537} `).join("");
    const bytes = gzipSync(aTar([good, { name: "big.log", data: noise }]));
    const { text, refusals } = await unpacked(bytes.subarray(0, bytes.length - 5000), { name: "a.tgz" });
    expect(text("good.log")).toBe("good\n");
    expect(noise.startsWith(text("big.log"))).toBe(true);
    expect(refusals).toEqual(["truncated big.log", "truncated a.tgz"]);
  });

  it("is not taken for one where the checksum of its first header is wrong", async () => {
    const text = aTarEntry({ name: "just text", data: "x", checksum: 1 });
    expect((await unpacked(text)).texts).toEqual({ "bundle.zip": text.toString() });
  });
});
