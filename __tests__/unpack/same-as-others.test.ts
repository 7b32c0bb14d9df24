import { text as readText } from "node:stream/consumers";
import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import tarStream from "tar-stream";
import yauzl from "yauzl";
import { unpacked } from "../support/archives/bundle.ts";
import { aTar } from "../support/archives/tar.ts";
import { aZip, type ZipEntry, type ZipShape } from "../support/archives/zip.ts";

/** Our readers are our own; on honest archives they must agree with the ones that everybody uses. */
const limits = { bombFloorBytes: 10_000_000 };

const name = fc.stringMatching(/^[a-z]{1,8}(\/[a-z]{1,8}){0,2}\.log$/);
const data = fc.oneof(
  fc.string({ unit: "binary-ascii", maxLength: 300 }).map((value) => `x${value}\n`),
  fc
    .tuple(fc.string({ minLength: 1, maxLength: 20 }), fc.integer({ min: 1, max: 30_000 }))
    .map(([value, times]) => value.repeat(times)),
  fc.constant(""),
);

const entries = fc.uniqueArray(
  fc.record({ name, data, method: fc.constantFrom(0, 8), descriptor: fc.boolean() }),
  { selector: (entry) => entry.name, maxLength: 6 },
);

const shape: fc.Arbitrary<ZipShape> = fc.record({
  comment: fc.string({ unit: "grapheme-ascii", maxLength: 50 }).map((value) => Buffer.from(value)),
});

async function byYauzl(bytes: Buffer): Promise<Record<string, string>> {
  const zip = await yauzl.fromBufferPromise(bytes);
  const texts: [string, string][] = [];
  for await (const entry of zip.eachEntry()) {
    const stream = await zip.openReadStreamPromise(entry);
    texts.push([entry.fileName, await readText(stream)]);
  }
  return Object.fromEntries(texts);
}

async function byTarStream(bytes: Buffer): Promise<Record<string, string>> {
  const extract = tarStream.extract();
  extract.end(bytes);
  const texts: [string, string][] = [];
  for await (const entry of extract) texts.push([entry.header.name, await readText(entry)]);
  return Object.fromEntries(texts);
}

describe("an honest archive", () => {
  it("is read as yauzl reads it", async () => {
    await fc.assert(
      fc.asyncProperty(entries, shape, async (all, rest) => {
        const bytes = aZip(all satisfies readonly ZipEntry[], rest);
        const { texts, refusals } = await unpacked(bytes, { limits });
        expect({ texts, refusals }).toEqual({ texts: await byYauzl(bytes), refusals: [] });
      }),
      { numRuns: 100 },
    );
  });

  it("is read as tar-stream reads it", async () => {
    await fc.assert(
      fc.asyncProperty(entries, async (all) => {
        fc.pre(all.length > 0);
        const bytes = aTar(all.map((entry) => ({ name: entry.name, data: entry.data })));
        const { texts, refusals } = await unpacked(bytes, { limits });
        expect({ texts, refusals }).toEqual({ texts: await byTarStream(bytes), refusals: [] });
      }),
      { numRuns: 100 },
    );
  });

  it("is read as tar-stream wrote it, with long names and sizes", async () => {
    const pack = tarStream.pack();
    const long = `${"very-long-folder/".repeat(20)}日志.log`;
    pack.entry({ name: long }, "one\n");
    pack.entry({ name: "dir", type: "directory" });
    pack.entry({ name: "b.log" }, "b".repeat(5000));
    pack.finalize();
    const chunks: Uint8Array[] = [];
    for await (const chunk of pack) chunks.push(chunk as Uint8Array);
    expect(await unpacked(Buffer.concat(chunks))).toMatchObject({
      texts: { [long]: "one\n", "b.log": "b".repeat(5000) },
      refusals: [],
    });
  });
});
