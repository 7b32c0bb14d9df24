import { join } from "node:path";
import { afterAll, describe, expect, it } from "@jest/globals";
import type { Pattern, ScannedLine } from "../../src/model/pattern.ts";
import { compilePatterns, type ScanOptions } from "../../src/scan/index.ts";
import { MergedLines } from "../../src/scan/merged-lines.ts";
import { createScanPool, type ScanPool } from "../../src/scan/pool.ts";
import { root } from "../support/shared.ts";
import { aLiteral, aRegex, inChunks, scan } from "./scan-support.ts";

const patterns = [aLiteral("needle"), aRegex("at (?<second>\\d+) s"), aLiteral("never there")];
const script = join(root, "src/scan/worker-entry.ts");
const open: ScanPool[] = [];

function aPool(given: readonly Pattern[] = patterns, entry = script): ScanPool {
  const pool = createScanPool({ set: compilePatterns(given).set, threads: 2, script: entry });
  open.push(pool);
  return pool;
}

async function scanInPool(pool: ScanPool, chunks: Iterable<Uint8Array>, options: ScanOptions) {
  const lines: ScannedLine[] = [];
  const merged = Promise.resolve(new MergedLines(options, (line) => lines.push(line)));
  const result = await pool.scan({ chunks, options, merged }).done;
  return { lines, result };
}

/** Some 10 MiB; a needle every 25,000 lines or so, also close to the segments' ends. */
function aLog(lineEnd: string): Buffer {
  const lines = Array.from({ length: 150_000 }, (_, index) =>
    index % 24_999 < 2 ? `needle at ${index} s` : `line ${index} ${"filler ".repeat(index % 17)}`,
  );
  return Buffer.from(lines.join(lineEnd));
}

describe("a pool of workers", () => {
  afterAll(async () => {
    await Promise.all(open.map((pool) => pool.close()));
  });

  it.each([{ lineEnd: "\n" }, { lineEnd: "\r\n" }])(
    "delivers what one thread delivers, in the same order",
    async ({ lineEnd }) => {
      const log = aLog(lineEnd);
      for (const options of [
        { before: 3, after: 5 },
        { before: 0, after: 0 },
        { before: 200, after: 300 },
      ]) {
        const alone = await scan(patterns, inChunks(log, 300_000), options);
        const { lines, result } = await scanInPool(aPool(), inChunks(log, 300_000), options);
        expect(lines).toEqual(alone.lines);
        expect(result).toEqual(alone.totals);
      }
    },
  );

  it("takes a line that is longer than a segment", async () => {
    const text = Buffer.from(`a\n${"word ".repeat(2_000_000)}needle\nb\n`);
    const alone = await scan(patterns, inChunks(text, 1_000_000), { before: 1, after: 1 });
    const { lines } = await scanInPool(aPool(), inChunks(text, 1_000_000), { before: 1, after: 1 });
    expect(lines).toEqual(alone.lines);
  });

  it("reports an entry whose worker died, and goes on with the next", async () => {
    const pool = aPool(patterns, join(root, "__tests__/scan/dying-worker.ts"));
    const { result } = await scanInPool(pool, inChunks("needle"), { before: 0, after: 0 });
    expect(result).toEqual({ state: "failed", reason: "the worker's own trouble" });
    expect((await scanInPool(pool, inChunks("needle"), { before: 0, after: 0 })).result.state).toBe("failed");
  });

  it("stops at the signal, with what was found before", async () => {
    const controller = new AbortController();
    function* chunks() {
      yield* inChunks(aLog("\n"), 1_000_000);
      controller.abort();
      yield* inChunks(aLog("\n"), 1_000_000);
    }
    const options = { before: 0, after: 0, signal: controller.signal };
    const { lines, result } = await scanInPool(aPool(), chunks(), options);
    expect(result.state).toBe("stopped");
    expect(lines.length).toBeGreaterThan(5);
  });
});
