import type { ScannedLine } from "../model/pattern.ts";
import { Confirmer, type SlowMatch } from "./confirmer.ts";
import { LineScanner } from "./line-scanner.ts";
import type { PatternSet } from "./pattern-set.ts";

export interface ScanOptions {
  /** Lines delivered around each line that matched, so that records can be put together. */
  readonly before: number;
  readonly after: number;
  /** Looked at every few milliseconds; what was found by then has been delivered. */
  readonly signal?: AbortSignal;
  /** So many bytes are gathered before they are looked at, 160 KiB at most (the default). */
  readonly regionBytes?: number;
  /** A piece out of the middle: its first `after` and last `before` lines are delivered whether they matched or not. */
  readonly isSegment?: boolean;
}

/** What one entry held, whether or not anything matched. */
export interface ScanTotals {
  readonly bytes: number;
  /** Text after the last line end counts as a line. */
  readonly lines: number;
  /** `stopped`: the signal came before the end, and the rest was not looked at. */
  readonly state: "whole" | "stopped";
  /** Patterns that took so long on one line that they were set aside for the rest of the entry. */
  readonly slow: readonly SlowMatch[];
}

export type OnLine = (line: ScannedLine) => void;

/**
 * Reads UTF-8 in chunks of any size and delivers every line that a pattern matches, with its neighbours,
 * as `grep -C` does: in order, each once, with the first match of each pattern.
 * Bytes that are not UTF-8 read as U+FFFD. Memory stays the same whatever the size of the entry.
 */
export async function scanEntry(
  set: PatternSet,
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  options: ScanOptions,
  onLine: OnLine,
): Promise<ScanTotals> {
  const prefilter = set.prefilters.acquire();
  const confirmer = new Confirmer(set, options.signal);
  const scanner = new LineScanner(set, { prefilter, confirmer, options, onLine });
  try {
    for await (const chunk of chunks) {
      if (options.signal?.aborted) break;
      await scanner.push(chunk);
      if (confirmer.stopped) break;
    }
    const isStopped = confirmer.stopped || options.signal?.aborted === true;
    if (!isStopped) await scanner.end();
    const state = isStopped || confirmer.stopped ? "stopped" : "whole";
    return { bytes: scanner.bytes, lines: scanner.lines, state, slow: confirmer.slow };
  } finally {
    set.prefilters.release(prefilter);
  }
}
