import type { PatternCache } from "./cache.ts";
import type { PatternSet } from "./pattern-set.ts";
import type { PoolResult, ScanPool } from "./pool.ts";
import { type OnLine, type ScanOptions, scanEntry } from "./scan-entry.ts";

/** From this size on, a second thread gives more than it costs (measured, see docs/scan.md). */
export const worthWorkersBytes = 256 * 1024 * 1024;

/** Threads that may be used for what is large: how many, and the script that they run. */
export interface Workers {
  readonly count: number;
  readonly script: string;
}

export interface Scanner {
  /** As `scanEntry`; `size` is that of the bundle around the entry, as far as it is known. */
  scan(
    size: number,
    work: {
      readonly chunks: AsyncIterable<Uint8Array>;
      readonly options: ScanOptions;
      readonly onLine: OnLine;
    },
  ): Promise<PoolResult>;
  close(): Promise<void>;
}

/** Scans on this thread, and what is large on several, which are started when the first of it comes. */
export function createScanner(
  set: PatternSet,
  { workers, cache }: { readonly workers: Workers | null; readonly cache: PatternCache | null },
): Scanner {
  let pool: Promise<ScanPool> | null = null;
  return {
    async scan(size, { chunks, options, onLine }) {
      if (workers === null || workers.count < 2 || size < worthWorkersBytes) {
        return await scanEntry(set, chunks, options, onLine);
      }
      pool ??= startPool(set, workers, cache);
      return await (await pool).scan(chunks, options, onLine);
    },
    async close() {
      await (await pool)?.close();
    },
  };
}

async function startPool(
  set: PatternSet,
  { count, script }: Workers,
  cache: PatternCache | null,
): Promise<ScanPool> {
  const { createScanPool } = await import("./pool.ts");
  return createScanPool({
    patterns: set.patterns,
    workers: count,
    script,
    ...(cache === null ? {} : { cache }),
  });
}
