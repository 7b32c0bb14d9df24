import type { ScannedLine } from "../model/pattern.ts";
import type { PatternSet } from "./pattern-set.ts";
import { type ScanOptions, type ScanTotals, scanEntry } from "./scan-entry.ts";

/** What a segment held; `failed` where it could not be looked at, with the reason. */
export type ScannedSegment<Lines = readonly ScannedLine[]> =
  | { readonly kind: "scanned"; readonly lines: Lines; readonly totals: ScanTotals }
  | { readonly kind: "failed"; readonly reason: string };

/** Never throws: the pool refuses the entry, and goes on with the next. */
export async function scanSegment(
  set: PatternSet,
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  options: ScanOptions,
): Promise<ScannedSegment> {
  const lines: ScannedLine[] = [];
  try {
    const totals = await scanEntry(set, chunks, options, (line) => lines.push(line));
    return { kind: "scanned", lines, totals };
  } catch (error) {
    return { kind: "failed", reason: error instanceof Error ? error.message : String(error) };
  }
}
