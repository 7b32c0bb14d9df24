import { crc32, deflateRawSync } from "node:zlib";
import { describe, expect, it } from "@jest/globals";
import { unpacked } from "../../support/archives/bundle.ts";
import { anExtra, aZip, type ZipEntry, type ZipShape } from "../../support/archives/zip.ts";

const good: ZipEntry = { name: "good.log", data: "good\n" };
const read = { "good.log": "good\n" };

/** An archive of the entry under test and a good one after it. */
const beside = (entry: ZipEntry, shape: ZipShape = {}) => aZip([entry, good], shape);

function zip64(...values: readonly bigint[]): Buffer {
  const data = Buffer.alloc(8 * values.length);
  for (const [at, value] of values.entries()) data.writeBigUInt64LE(value, 8 * at);
  return anExtra(0x0001, data);
}

function unicodePath(name: string, of: string, lie = 0): Buffer {
  const data = Buffer.alloc(5 + Buffer.byteLength(name));
  data[0] = 1;
  data.writeUInt32LE((crc32(of) ^ lie) >>> 0, 1);
  data.write(name, 5);
  return anExtra(0x7075, data);
}

describe("a zip file", () => {
  it.each([
    { what: "ZipCrypto", entry: { flags: 0x0001 }, refused: "encrypted evil.log" },
    { what: "strong encryption", entry: { flags: 0x0041 }, refused: "encrypted evil.log" },
    { what: "a hidden directory", entry: { flags: 0x2000 }, refused: "encrypted evil.log" },
    { what: "AES", entry: { method: 99, packed: Buffer.alloc(9) }, refused: "encrypted evil.log" },
    ...[1, 2, 6, 9, 12, 14, 93, 95, 98].map((method) => ({
      what: `method ${method}`,
      entry: { method, packed: Buffer.alloc(9) },
      refused: "unsupported-method evil.log",
    })),
    {
      what: "a symbolic link",
      entry: { mode: 0o120777, data: "/etc/passwd" },
      refused: "special-file evil.log",
    },
    { what: "a character device", entry: { mode: 0o020666 }, refused: "special-file evil.log" },
    { what: "a block device", entry: { mode: 0o060666 }, refused: "special-file evil.log" },
    { what: "a pipe", entry: { mode: 0o010666 }, refused: "special-file evil.log" },
    { what: "a socket", entry: { mode: 0o140666 }, refused: "special-file evil.log" },
    { what: "a file with its owner's rights", entry: { mode: 0o104755 }, refused: "special-file evil.log" },
    {
      what: "a broken extra field",
      entry: { centralExtra: anExtra(1, Buffer.alloc(2), 60_000) },
      refused: "broken-archive evil.log",
    },
    { what: "ZIP64 sizes that are missing", entry: { size: 0xffffffff }, refused: "broken-archive evil.log" },
    {
      what: "a size above 2^53",
      entry: { size: 0xffffffff, centralExtra: zip64(2n ** 63n) },
      refused: "broken-archive evil.log",
    },
    { what: "no local header", entry: { localSignature: 0x11111111 }, refused: "broken-archive evil.log" },
    { what: "a part on another disk", entry: { disk: 3 }, refused: "unsupported-format evil.log" },
    {
      what: "a stated size that only a bomb has",
      entry: { data: "x", size: 2 ** 31 },
      refused: "bomb evil.log",
    },
  ] satisfies readonly { what: string; entry: Partial<ZipEntry>; refused: string }[])(
    "passes over an entry with $what and reads the next",
    async ({ entry, refused }) => {
      const { texts, refusals } = await unpacked(beside({ name: "evil.log", ...entry }));
      expect({ texts, refusals }).toEqual({ texts: read, refusals: [refused] });
    },
  );

  it.each([
    { what: "a wrong checksum", entry: { crc: 1 }, says: /checksum is not/ },
    { what: "a stated size that is too small", entry: { size: 1 }, says: /states 1 bytes, 5 came out/ },
    { what: "a stated size of nothing", entry: { size: 0 }, says: /states 0 bytes, 5 came out/ },
    { what: "a stated size that is too large", entry: { size: 500 }, says: /states 500 bytes, 5 came out/ },
  ])("reads an entry with $what, and says so", async ({ entry, says }) => {
    const { texts, refusals, details } = await unpacked(beside({ name: "a.log", data: "text\n", ...entry }));
    expect(texts).toEqual({ "a.log": "text\n", ...read });
    expect(refusals).toEqual(["checksum a.log"]);
    expect(details[0]).toMatch(says);
  });

  it("keeps what comes before a break in packed data, all but a small part of it", async () => {
    const lines = Array.from({ length: 200_000 }, (_, line) => `line ${line}\n`).join("");
    const packed = deflateRawSync(lines);
    packed.fill(0xff, packed.length - 2000);
    const { text, refusals } = await unpacked(beside({ name: "a.log", data: lines, packed }));
    const most = Math.floor(lines.length * 0.85);
    expect(text("a.log").slice(0, most)).toBe(lines.slice(0, most));
    expect(refusals).toEqual([expect.stringMatching(/^(broken-archive|checksum) a\.log$/)]);
  });

  it("inflates no more of a lying entry than the limits allow", async () => {
    const entry = { name: "tiny.log", data: Buffer.alloc(3_000_000), size: 10 };
    const limits = { bombFloorBytes: 1_000_000 };
    const { text, refusals } = await unpacked(beside(entry), { limits });
    expect(text("tiny.log").length).toBeLessThanOrEqual(1_000_000);
    expect(refusals).toEqual(["bomb tiny.log"]);
    expect(text("good.log")).toBe("good\n");
  });

  it("reads a large honest entry up to the limit of an entry, and says that there is more", async () => {
    const entry = { name: "big.log", data: Buffer.from("0123456789".repeat(1000)), method: 0 };
    const { text, refusals } = await unpacked(beside(entry), { limits: { maxEntryBytes: 100 } });
    expect(text("big.log")).toBe("0123456789".repeat(10));
    expect(refusals).toEqual(["too-large big.log"]);
    expect(text("good.log")).toBe("good\n");
  });

  it.each([
    { what: "two entries that share a local header", offset: 0 },
    { what: "an entry that starts inside another", offset: 20 },
  ])("refuses an archive with $what before it inflates anything", async ({ offset }) => {
    const entries = [
      { name: "a.log", data: "a".repeat(100), method: 0 },
      { ...good, offset },
    ];
    const { texts, refusals } = await unpacked(aZip(entries));
    expect({ texts, refusals }).toEqual({ texts: {}, refusals: ["overlap bundle.zip"] });
  });

  it("refuses an entry that reaches into the directory", async () => {
    expect((await unpacked(aZip([{ ...good, packedSize: 60 }]))).refusals).toEqual(["overlap bundle.zip"]);
  });

  it("refuses an entry whose local header makes it reach into the next", async () => {
    const bytes = aZip([
      { name: "a.log", data: "a".repeat(100), method: 0, localExtra: anExtra(9, Buffer.alloc(40)) },
      good,
    ]);
    // The directory then says that the next entry stands where the longer header has pushed this one's data to.
    bytes.writeUInt32LE(140, bytes.lastIndexOf("PK\x01\x02") + 42);
    expect((await unpacked(bytes)).refusals[0]).toMatch(/^overlap/);
  });

  it.each([
    {
      what: "more entries than a run may read",
      shape: { entries: 60_000 },
      refused: "too-many-entries bundle.zip",
    },
    {
      what: "a directory past its end",
      shape: { directoryOffset: 0x7fffffff },
      refused: "broken-archive bundle.zip",
    },
    {
      what: "a directory larger than itself",
      shape: { directorySize: 0x7fffffff },
      refused: "broken-archive bundle.zip",
    },
    {
      what: "a directory in the middle of an entry",
      shape: { directoryOffset: 5 },
      refused: "overlap bundle.zip",
    },
    { what: "other parts", shape: { disk: 1 }, refused: "unsupported-format bundle.zip" },
  ] satisfies readonly { what: string; shape: ZipShape; refused: string }[])(
    "refuses an archive that states $what",
    async ({ shape, refused }) => {
      const { texts, refusals } = await unpacked(aZip([good], shape));
      expect({ texts, refusals }).toEqual({ texts: {}, refusals: [refused] });
    },
  );

  it.each([0, 1, 7])(
    "reads what its directory lists where its end states %d entries, and says so",
    async (entries) => {
      const { texts, refusals, details } = await unpacked(
        aZip([good, { name: "b.log", data: "b" }], { entries }),
      );
      expect(texts).toEqual({ ...read, "b.log": "b" });
      expect(refusals).toEqual(["broken-archive bundle.zip"]);
      expect(details[0]).toBe(`it says that it has ${entries} entries, its directory lists 2`);
    },
  );

  it("counts the entries of all archives of a run together", async () => {
    const inner = aZip([good, { name: "b.log" }, { name: "c.log" }]);
    const bytes = aZip({ "a.log": "a", "in.zip": inner });
    const { refusals } = await unpacked(bytes, { limits: { maxEntries: 4 } });
    expect(refusals).toEqual(["too-many-entries in.zip"]);
  });

  it.each([
    { what: "a comment", shape: { comment: Buffer.from("hello") } },
    {
      what: "something in front that its offsets count",
      shape: { prefix: Buffer.from([1, 2, 3, 0, 0, 0, 4]) },
    },
    {
      what: "something in front that its offsets do not count",
      shape: { prefix: Buffer.from("MZ\0\0\0\0"), prefixCounted: false },
    },
  ] satisfies readonly { what: string; shape: ZipShape }[])(
    "reads an archive with $what",
    async ({ shape }) => {
      const { texts, refusals } = await unpacked(aZip([good], shape));
      expect({ texts, refusals }).toEqual({ texts: read, refusals: [] });
    },
  );

  it.each([
    { what: "bytes behind its end", shape: { suffix: Buffer.from("garbage") } },
    {
      what: "a second archive in its comment",
      shape: { comment: aZip([{ name: "evil.log", data: "evil" }]) },
    },
  ] satisfies readonly { what: string; shape: ZipShape }[])(
    "reads one archive of one with $what, and says so",
    async ({ shape }) => {
      const { texts, refusals } = await unpacked(aZip([good], shape));
      expect(Object.keys(texts)).toHaveLength(1);
      expect(refusals).toEqual(["broken-archive bundle.zip"]);
    },
  );

  it.each([
    { what: "has sizes behind its data", entry: { descriptor: true } },
    { what: "is stored", entry: { method: 0 } },
    {
      what: "has its sizes in ZIP64 fields",
      entry: { size: 0xffffffff, packedSize: 0xffffffff, centralExtra: zip64(5n, 7n) },
    },
  ] satisfies readonly { what: string; entry: Partial<ZipEntry> }[])(
    "reads an entry that $what",
    async ({ entry }) => {
      const { texts, refusals } = await unpacked(aZip([{ ...good, ...entry }]));
      expect({ texts, refusals }).toEqual({ texts: read, refusals: [] });
    },
  );

  it("refuses a ZIP64 record above 2^53 without an exception", async () => {
    const plain = aZip([good], { entries: 0xffff, directoryOffset: 0xffffffff });
    const locator = Buffer.alloc(20);
    locator.writeUInt32LE(0x07064b50, 0);
    locator.writeBigUInt64LE(2n ** 60n, 8);
    const bytes = Buffer.concat([plain.subarray(0, -22), locator, plain.subarray(-22)]);
    expect((await unpacked(bytes)).refusals).toEqual(["broken-archive bundle.zip"]);
  });

  it.each([
    { what: "in front of its data", entry: { name: "safe.log", localName: "../evil.log" } },
    {
      what: "in a Unicode field",
      entry: { name: "safe.log", centralExtra: unicodePath("../evil.log", "safe.log") },
    },
  ])("says that an entry has another name $what", async ({ entry }) => {
    const { refusals, details } = await unpacked(aZip([{ ...entry, data: "x" }]));
    expect(refusals).toHaveLength(1);
    expect(refusals[0] + (details[0] ?? "")).toMatch(/unsafe-path .*\.\.\/evil\.log/);
  });

  it("takes the name in a Unicode field only where its checksum fits", async () => {
    const right = { name: "u.log", centralExtra: unicodePath("日志.log", "u.log") };
    const wrong = { name: "v.log", centralExtra: unicodePath("日志.log", "v.log", 1) };
    expect(Object.keys((await unpacked(aZip([right, wrong]))).kinds)).toEqual(["日志.log", "v.log"]);
  });

  it("lists a folder that climbs out, and no other folder", async () => {
    const bytes = aZip([{ name: "dir/" }, { name: "../up/" }, { ...good, name: "dir/good.log" }]);
    expect(await unpacked(bytes)).toMatchObject({
      texts: { "dir/good.log": "good\n" },
      refusals: ["unsafe-path ../up/"],
    });
  });

  it("opens the same archive only once", async () => {
    const inner = aZip([good]);
    const { texts, refusals } = await unpacked(aZip({ "a.zip": inner, "b.zip": inner }));
    expect(texts).toEqual({ "a.zip/good.log": "good\n" });
    expect(refusals).toEqual(["duplicate b.zip"]);
  });

  it("multiplies the ratios of all levels", async () => {
    const zeros = Buffer.alloc(2_000_000);
    const inner = aZip({ "zeros.log": zeros });
    const bytes = aZip({ "in.zip": Buffer.concat([inner.subarray(0, -22), inner.subarray(-22)]) });
    const limits = { bombFloorBytes: 1_000_000, maxCompressionRatio: 1200 };
    expect((await unpacked(inner, { limits })).refusals).toEqual([]);
    expect((await unpacked(bytes, { limits })).refusals).toEqual(["bomb in.zip/zeros.log"]);
  });
});

describe("a zip file that is cut off", () => {
  const lines = Array.from({ length: 5000 }, (_, line) => `line ${line}\n`).join("");

  it.each([
    { what: "sizes in front of the data", descriptor: false },
    { what: "sizes behind the data", descriptor: true },
  ])("is read up to the cut where it has $what", async ({ descriptor }) => {
    const bytes = aZip([
      { ...good, descriptor },
      { name: "b.log", data: "b\n", descriptor },
      { name: "c.log", data: lines, descriptor },
    ]);
    const cut = bytes.subarray(0, bytes.indexOf("c.log") + 3000);
    const { texts, text, refusals } = await unpacked(cut);
    expect(texts).toMatchObject({ ...read, "b.log": "b\n" });
    expect(lines.startsWith(text("c.log"))).toBe(true);
    expect(text("c.log").length).toBeGreaterThan(1000);
    expect(refusals).toEqual(["truncated bundle.zip", "truncated c.log"]);
  });

  it("holds its entries to all checks", async () => {
    const bytes = aZip([
      { name: "../evil.log", data: "evil\n" },
      { name: "locked.log", flags: 0x0001 },
      { name: "wrong.log", data: "wrong\n", crc: 1 },
      good,
    ]);
    const { texts, refusals } = await unpacked(bytes.subarray(0, bytes.indexOf("PK\x01\x02")));
    expect(texts).toEqual({ "evil.log": "evil\n", "wrong.log": "wrong\n", ...read });
    expect(refusals).toEqual([
      "truncated bundle.zip",
      "unsafe-path ../evil.log",
      "encrypted locked.log",
      "checksum wrong.log",
    ]);
  });

  it("is not inflated past the limits to find the end of an entry", async () => {
    const bytes = aZip([{ name: "zeros.log", data: Buffer.alloc(5_000_000), descriptor: true }, good]);
    const limits = { bombFloorBytes: 1_000_000, maxUnpackedBytes: 50_000_000 };
    const { refusals } = await unpacked(bytes.subarray(0, bytes.indexOf("PK\x01\x02")), { limits });
    expect(refusals).toEqual(["truncated bundle.zip", "bomb zeros.log"]);
  });

  it("is only named where not even its first header is whole", async () => {
    expect((await unpacked(aZip([good]).subarray(0, 20))).refusals).toEqual(["truncated bundle.zip"]);
  });
});
