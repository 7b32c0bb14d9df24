import { gzipSync, zstdCompressSync } from "node:zlib";
import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { attachmentLimits } from "../../src/model/limits.ts";
import { createBudget, decodeText, inspect, unpack } from "../../src/unpack/index.ts";
import { aBundle } from "../support/archives/bundle.ts";
import { aPaxEntry, aTar } from "../support/archives/tar.ts";
import { anExtra, aZip } from "../support/archives/zip.ts";
import { processorMs } from "../support/processor-time.ts";

/** A fixed number of runs, so that CI takes a fixed time; `FUZZ_RUNS=20000` for a long night. */
const numRuns = Number(process.env.FUZZ_RUNS ?? 400);

const limits = {
  ...attachmentLimits,
  maxUnpackedBytes: 2_000_000,
  maxEntryBytes: 500_000,
  bombFloorBytes: 100_000,
  maxEntries: 200,
};

const text = "2026-01-02T03:04:05Z ERROR spawn npx ENOENT\n".repeat(50);
const tar = aTar([
  aPaxEntry({ path: "long/name.log" }),
  { name: "a.log", data: text },
  { name: "l", type: "2" },
  { name: "b.log", data: "b" },
]);
const zip = aZip([
  { name: "a.log", data: text },
  { name: "stored.log", data: text, method: 0 },
  { name: "late.log", data: text, descriptor: true },
  { name: "extra.log", data: "x", centralExtra: anExtra(0x7075, Buffer.from([1, 0, 0, 0, 0, 97])) },
  { name: "zeros.log", data: Buffer.alloc(50_000) },
]);
const seeds = [
  zip,
  zip.subarray(0, -40),
  tar,
  gzipSync(tar),
  Buffer.concat([gzipSync(text), gzipSync("two\n")]),
  zstdCompressSync(tar),
  aZip({ "in.zip": zip, "in.tgz": gzipSync(tar), "in.zst": zstdCompressSync(text), "a.log": text }),
  Buffer.from(text),
  Buffer.from(`\ufeff${text}`, "utf16le"),
];

type Mutation = (bytes: Buffer) => Buffer;

const place = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });
const telling = fc.constantFrom(
  0,
  1,
  0x7f,
  0x80,
  0xff,
  0x100,
  0x7fff,
  0xffff,
  0x7fffffff,
  0x80000000,
  0xfffffffe,
  0xffffffff,
);

const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  fc.tuple(place, fc.integer({ min: 0, max: 255 })).map(
    ([at, byte]): Mutation =>
      (bytes) => {
        const copy = Buffer.from(bytes);
        if (copy.length > 0) copy[Math.floor(at * copy.length)] = byte;
        return copy;
      },
  ),
  fc.tuple(place, telling).map(
    ([at, value]): Mutation =>
      (bytes) => {
        const copy = Buffer.from(bytes);
        if (copy.length > 4) copy.writeUInt32LE(value, Math.floor(at * (copy.length - 4)));
        return copy;
      },
  ),
  place.map(
    (at): Mutation =>
      (bytes) =>
        bytes.subarray(0, Math.floor(at * bytes.length)),
  ),
  fc.tuple(place, place).map(
    ([from, to]): Mutation =>
      (bytes) => {
        const [a, b] = [Math.floor(from * bytes.length), Math.floor(to * bytes.length)];
        return Buffer.concat([bytes.subarray(0, Math.min(a, b)), bytes.subarray(Math.max(a, b))]);
      },
  ),
  fc.tuple(place, fc.uint8Array({ maxLength: 40 })).map(
    ([at, more]): Mutation =>
      (bytes) => {
        const cut = Math.floor(at * bytes.length);
        return Buffer.concat([bytes.subarray(0, cut), more, bytes.subarray(cut)]);
      },
  ),
  fc.tuple(place, place, place).map(
    ([from, to, at]): Mutation =>
      (bytes) => {
        const [a, b] = [Math.floor(from * bytes.length), Math.floor(to * bytes.length)];
        const piece = bytes.subarray(Math.min(a, b), Math.max(a, b));
        const cut = Math.floor(at * bytes.length);
        return Buffer.concat([bytes.subarray(0, cut), piece, bytes.subarray(cut)]);
      },
  ),
);

const mutated = fc
  .tuple(fc.constantFrom(...seeds), fc.array(mutation, { minLength: 1, maxLength: 5 }))
  .map(([seed, mutations]): Buffer => {
    let bytes: Buffer = Buffer.from(seed);
    for (const mutate of mutations) bytes = mutate(bytes);
    return bytes;
  });

const magics = [
  "PK\x03\x04",
  "PK\x05\x06",
  "\x1f\x8b\x08\x00",
  "\x28\xb5\x2f\xfd",
  "\xfd7zXZ\0",
  "BZh91AY&SY",
  "7z\xbc\xaf\x27\x1c",
  "MZ\0\0",
  "",
];
const random = fc
  .tuple(fc.constantFrom(...magics), fc.uint8Array({ maxLength: 2000 }))
  .map(([magic, rest]) => Buffer.concat([Buffer.from(magic, "latin1"), rest]));

const evil = /[\p{Cc}\p{Cf}]|^\/|(^|\/)\.\.(\/|$)/u;

async function holds(bytes: Buffer): Promise<void> {
  const budget = createBudget(limits);
  const inspected = inspect(aBundle(bytes, "bundle", 777), budget);
  expect(await processorMs(() => inspected)).toBeLessThan(5000);
  const source = await inspected;
  expect(source.refusals.filter(({ code }) => code === "crashed")).toEqual([]);
  expect(source.entries.length).toBeLessThanOrEqual(limits.maxEntries + 1);
  const unpackedBytes = source.entries.reduce((sum, { bytes: count }) => sum + count, 0);
  expect(unpackedBytes).toBeLessThanOrEqual(limits.maxUnpackedBytes);
  expect(source.entries.filter(({ path }) => evil.test(path))).toEqual([]);
  expect(source.refusals.filter(({ name, detail }) => /[\p{Cc}\p{Cf}]/u.test(name + detail))).toEqual([]);
}

describe("whatever comes in", () => {
  it("is unpacked within the limits, or refused, for random bytes", async () => {
    await fc.assert(fc.asyncProperty(random, holds), { numRuns });
  });

  it("is unpacked within the limits, or refused, for archives that were tampered with", async () => {
    await fc.assert(fc.asyncProperty(mutated, holds), { numRuns });
  });

  it("goes on when a reader leaves entries unread or half read", async () => {
    await fc.assert(
      fc.asyncProperty(
        mutated,
        fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 1 }),
        async (bytes, plan) => {
          let at = 0;
          for await (const item of unpack(aBundle(bytes, "bundle", 777), createBudget(limits))) {
            if (item.kind === "refused") {
              expect(item.refusal.code).not.toBe("crashed");
              continue;
            }
            const chunks = plan[at++ % plan.length] ?? 0;
            let taken = 0;
            if (chunks > 0) {
              for await (const chunk of decodeText(item.entry.chunks())) {
                expect(chunk.includes(0)).toBe(false);
                taken += 1;
                if (taken >= chunks) break;
              }
            }
          }
        },
      ),
      { numRuns },
    );
  });
});
