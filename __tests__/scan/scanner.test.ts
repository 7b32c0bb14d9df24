import { join } from "node:path";
import { afterAll, describe, expect, it } from "@jest/globals";
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
    const poisoned = Buffer.concat([aLog(40_000), Buffer.from("\npoison\n"), aLog(200_000)]);
    const { results } = await scanAll(
      scanner,
      [poisoned, aLog(20_000)].map((log) => slowly(log)),
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
