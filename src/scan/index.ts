import type { Pattern, ScannedLine } from "../model/pattern.ts";

/** Patterns compiled for one pass. Knows nothing of signatures or secrets. */
export interface PatternSet {
  readonly patterns: readonly Pattern[];
}

export interface ScanOptions {
  /** Lines delivered around each line that matched, so that records can be put together. */
  readonly before: number;
  readonly after: number;
  readonly signal?: AbortSignal;
}

/** What one entry held, whether or not anything matched. */
export interface ScanTotals {
  readonly bytes: number;
  readonly lines: number;
}

// Final interface (the engine behind it may change):
//   compilePatterns(patterns, cache?) -> PatternSet, or the patterns that were refused with their reason
//   scanEntry(set, chunks, options, onLine) -> ScanTotals
export type OnLine = (line: ScannedLine) => void;
