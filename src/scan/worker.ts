import { isMainThread, type MessagePort, parentPort, workerData } from "node:worker_threads";
import type { Pattern, ScannedLine } from "../model/pattern.ts";
import type { PatternCache } from "./cache.ts";
import { compilePatterns, type PatternSet } from "./pattern-set.ts";
import { type ScanOptions, type ScanTotals, scanEntry } from "./scan-entry.ts";

/** What a worker is started with. */
export interface WorkerOrder {
  readonly kind: "telltale-scan";
  readonly patterns: readonly Pattern[];
  readonly cache: PatternCache | null;
}

/** One segment to look at; its bytes are handed over, not copied. */
export interface SegmentOrder {
  readonly id: number;
  readonly chunks: readonly Uint8Array[];
  readonly options: Omit<ScanOptions, "signal">;
}

export type SegmentReply =
  | {
      readonly kind: "scanned";
      readonly id: number;
      readonly lines: readonly ScannedLine[];
      readonly totals: ScanTotals;
    }
  | { readonly kind: "failed"; readonly id: number; readonly reason: string };

/** Whether this thread was started to scan: asked by an entry before it does anything else. */
export function isScanWorker(): boolean {
  return !isMainThread && (workerData as WorkerOrder | null)?.kind === "telltale-scan";
}

/** Looks at segments until the pool ends the thread. */
export function runScanWorker(): void {
  const { patterns, cache } = workerData as WorkerOrder;
  const port = parentPort as MessagePort;
  const { set } = compilePatterns(patterns, cache ?? undefined);
  port.on("message", (order: SegmentOrder) => {
    void scanSegment(set, order).then((reply) => port.postMessage(reply));
  });
}

async function scanSegment(set: PatternSet, { id, chunks, options }: SegmentOrder): Promise<SegmentReply> {
  const lines: ScannedLine[] = [];
  try {
    const totals = await scanEntry(set, chunks, options, (line) => lines.push(line));
    return { kind: "scanned", id, lines, totals };
  } catch (error) {
    return { kind: "failed", id, reason: error instanceof Error ? error.message : String(error) };
  }
}
