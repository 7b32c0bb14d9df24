import { join } from "node:path";
import { afterAll, describe, expect, it } from "@jest/globals";
import { oneOf, type Pick, seeded } from "../../bench/random.ts";
import type { ScannedLine } from "../../src/model/pattern.ts";
import {
  compilePatterns,
  createScanner,
  type Scanner,
  type ScanOptions,
  type ScanResult,
  type ScanUnderWay,
  threadsOf,
} from "../../src/scan/index.ts";
import { root } from "../support/shared.ts";
import { aLiteral, aRegex, inChunks, scan } from "./scan-support.ts";

const patterns = [aLiteral("needle"), aRegex("at (?<second>\\d+) s")];
const MiB = 1024 * 1024;
const open: Scanner[] = [];

interface Tried {
  readonly scanner: Scanner;
  /** Lets the threads come up where they can. */
  up(): Promise<void>;
}

/** Starts its threads at the first chunk. */
function aScanner({ script = "src/scan/worker-entry.ts", count = 2, worthBytes = 1 } = {}): Tried {
  const { set } = compilePatterns(patterns);
  const threads = threadsOf(set, { workers: { count, script: join(root, script), worthBytes }, cache: null });
  const scanner = createScanner(set, threads);
  open.push(scanner);
  const up = async () => {
    while (threads?.ready === null) await nextTurn();
  };
  return { scanner, up };
}

/** One whose threads are up. */
async function aStartedScanner(script?: string): Promise<Scanner> {
  const { scanner, up } = aScanner(script === undefined ? {} : { script });
  await scanAll(scanner, [slowly(aLog(20_000), { pauseAfter: 1, pause: up })]);
  return scanner;
}

/** A log with a needle now and then, also close together. */
function aLog(lines: number, lineEnd = "\n"): Buffer {
  return Buffer.from(
    Array.from({ length: lines }, (_, index) =>
      index % 4_999 < 2 ? `needle at ${index} s` : `line ${index} ${"filler ".repeat(index % 17)}`,
    ).join(lineEnd),
  );
}

/** From nothing to several parcels; now and then with a line that is longer than one. */
function anyLog(pick: Pick): Buffer {
  const long = pick(4) === 0 ? [Buffer.from(`${"word ".repeat(pick(500_000))}needle at 7 s`)] : [];
  const parts = [aLog(pick(3) === 0 ? pick(60_000) : pick(200)), ...long, aLog(pick(300))];
  const ends = ["\n", "\r\n", ""];
  return Buffer.concat(parts.flatMap((part) => [part, Buffer.from(oneOf(pick, ends))]));
}

async function* awaited(chunks: Iterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield* chunks;
}

/** As a file is read: messages have their turn between the chunks. */
async function* slowly(
  text: Uint8Array,
  { pauseAfter = Infinity, pause = nextTurn }: { pauseAfter?: number; pause?: () => Promise<unknown> } = {},
): AsyncGenerator<Uint8Array> {
  let chunks = 0;
  for (const chunk of inChunks(text, 300_000)) {
    yield chunk;
    await nextTurn();
    if (++chunks === pauseAfter) await pause();
  }
}

const nextTurn = () => new Promise((resolve) => setImmediate(resolve));

/** As the pipeline does: the next entry begins when the chunks of this one were taken. */
async function scanAll(
  scanner: Scanner,
  entries: readonly AsyncIterable<Uint8Array>[],
  options: ScanOptions = { before: 2, after: 3 },
): Promise<{ readonly found: readonly (readonly [number, ScannedLine])[]; readonly results: ScanResult[] }> {
  const found: (readonly [number, ScannedLine])[] = [];
  const underWay: ScanUnderWay[] = [];
  let before: Promise<unknown> = Promise.resolve();
  for (const [index, chunks] of entries.entries()) {
    const turn = before.then(() => (line: ScannedLine) => void found.push([index, line]));
    const scanned = scanner.scan({ chunks, options, size: 0, turn });
    underWay.push(scanned);
    before = scanned.done;
    await scanned.taken;
  }
  return { found, results: await Promise.all(underWay.map(({ done }) => done)) };
}

describe("a scanner with threads", () => {
  afterAll(async () => {
    await Promise.all(open.map((scanner) => scanner.close()));
  });

  it.each([
    { what: "of LF", lineEnd: "\n" },
    { what: "of CRLF", lineEnd: "\r\n" },
    { what: "of a lone CR, at which nobody takes over", lineEnd: "\r" },
  ])(
    "hands an entry over in its middle without a change of what is found, with line ends $what",
    async ({ lineEnd }) => {
      const log = aLog(200_000, lineEnd);
      const options = { before: 4, after: 7 };
      const alone = await scan(patterns, [log], options);
      const { scanner, up } = aScanner();
      const { found, results } = await scanAll(scanner, [slowly(log, { pauseAfter: 9, pause: up })], options);
      expect(found.map(([, line]) => line)).toEqual(alone.lines);
      expect(results).toEqual([alone.totals]);
    },
  );

  it("delivers the lines of many entries in the order of the entries, large and small", async () => {
    const logs = [60_000, 10, 30_000, 0, 5, 90_000, 1, 2_000, 40_000].map((lines) => aLog(lines));
    const alone = await Promise.all(logs.map((log) => scan(patterns, [log], { before: 2, after: 3 })));
    const scanner = await aStartedScanner();
    const { found, results } = await scanAll(
      scanner,
      logs.map((log) => slowly(log)),
    );
    expect(found).toEqual(alone.flatMap(({ lines }, index) => lines.map((line) => [index, line])));
    expect(results).toEqual(alone.map(({ totals }) => totals));
  });

  it("finds the same in entries of all sizes, with lines of all lengths, however they fall into parcels", async () => {
    const pick = seeded(11);
    const scanner = await aStartedScanner();
    for (let round = 0; round < 6; round++) {
      const logs = Array.from({ length: 12 }, () => anyLog(pick));
      const alone = await Promise.all(logs.map((log) => scan(patterns, [log], { before: 1, after: 1 })));
      const chunkSize = 1 + pick(700_000);
      const { found, results } = await scanAll(
        scanner,
        logs.map((log) => awaited(inChunks(log, chunkSize))),
        { before: 1, after: 1 },
      );
      expect(found).toEqual(alone.flatMap(({ lines }, index) => lines.map((line) => [index, line])));
      expect(results).toEqual(alone.map(({ totals }) => totals));
    }
  });

  it("goes on with the next entry where one is given up within a line longer than a parcel", async () => {
    const scanner = await aStartedScanner();
    const broken = async function* () {
      yield* inChunks(`needle\n${"x".repeat(3 * MiB)}`, 300_000);
      throw new Error("cannot be read");
    };
    const options = { before: 0, after: 0 };
    const turn = Promise.resolve(() => undefined);
    const { taken, done } = scanner.scan({ chunks: broken(), options, size: 0, turn });
    await Promise.all([taken, done].map((end) => expect(end).rejects.toThrow("cannot be read")));
    const alone = await scan(patterns, [aLog(60_000)], options);
    const { found, results } = await scanAll(scanner, [slowly(aLog(60_000))], options);
    expect(found.map(([, line]) => line)).toEqual(alone.lines);
    expect(results).toEqual([alone.totals]);
  });

  it("lets no entry wait in a parcel for one that is given up behind it", async () => {
    const scanner = await aStartedScanner();
    const options = { before: 0, after: 0 };
    const turn = Promise.resolve(() => undefined);
    const scanOf = (chunks: AsyncIterable<Uint8Array>) => scanner.scan({ chunks, options, size: 0, turn });
    const large = scanOf(awaited(inChunks(aLog(80_000), 300_000)));
    await large.taken;
    const small = scanOf(awaited(inChunks("needle\n")));
    await small.taken;
    const broken = scanOf(
      (async function* () {
        yield* inChunks("needle\n");
        await large.done;
        throw new Error("cannot be read");
      })(),
    );
    await Promise.all([broken.taken, broken.done].map((end) => expect(end).rejects.toThrow()));
    expect(await small.done).toMatchObject({ state: "whole", lines: 1 });
  });

  it("keeps all the work here where threads cannot start", async () => {
    const log = aLog(100_000);
    const alone = await scan(patterns, [log], { before: 2, after: 3 });
    const { scanner } = aScanner({ script: "__tests__/scan/dying-worker.ts" });
    const { found, results } = await scanAll(scanner, [slowly(log)]);
    expect(found.map(([, line]) => line)).toEqual(alone.lines);
    expect(results).toEqual([alone.totals]);
  });

  it("fails an entry whose thread dies, after what was found before it, and no other", async () => {
    const scanner = await aStartedScanner("__tests__/scan/faltering-worker.ts");
    // Of so many segments this thread looks at a part itself.
    const poison = [Buffer.from("\npoison\n"), aLog(20_000)];
    const poisoned = Buffer.concat([aLog(40_000), ...Array.from({ length: 10 }, () => poison).flat()]);
    const { results } = await scanAll(
      scanner,
      [poisoned, aLog(20_000)].map((log) => slowly(log)),
    );
    expect(results.map(({ state }) => state)).toEqual(["failed", "whole"]);
  });

  it("fails an entry whose thread dies within a line longer than a parcel, also where the line's beginning is done", async () => {
    const scanner = await aStartedScanner("__tests__/scan/faltering-worker.ts");
    const line = ["needle ", "x".repeat(3 * MiB), " poison ", "x".repeat(3 * MiB), "\n"].join("");
    const { results } = await scanAll(
      scanner,
      [Buffer.from(line), aLog(20_000)].map((log) => slowly(log)),
    );
    expect(results.map(({ state }) => state)).toEqual(["failed", "whole"]);
  });

  it.each([
    { when: "this thread is at work", up: false },
    { when: "others have taken over", up: true },
  ])("stops at the signal while $when, with what was found before", async ({ up }) => {
    const controller = new AbortController();
    const scanner = up ? await aStartedScanner() : aScanner({ worthBytes: 100 * MiB }).scanner;
    const pause = async () => controller.abort();
    const options = { before: 0, after: 0, signal: controller.signal };
    const { found, results } = await scanAll(
      scanner,
      [slowly(aLog(400_000), { pauseAfter: 20, pause })],
      options,
    );
    expect(results[0]?.state).toBe("stopped");
    expect(found.length).toBeGreaterThan(0);
    expect(found.length).toBeLessThan(160);
  });

  it("starts none below what is worth it, nor where only one is allowed", async () => {
    const log = aLog(100_000);
    for (const { scanner } of [
      aScanner({ script: "not there", worthBytes: 100 * MiB }),
      aScanner({ script: "not there", count: 1 }),
    ]) {
      const { results } = await scanAll(scanner, [slowly(log)]);
      expect(results[0]?.state).toBe("whole");
    }
  });
});
