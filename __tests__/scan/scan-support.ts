import type { Pattern, ScannedLine } from "../../src/model/pattern.ts";
import { compilePatterns, type ScanOptions, type ScanTotals, scanEntry } from "../../src/scan/index.ts";

export function aRegex(source: string, ignoreCase = false): Pattern {
  return { id: `regex:${source}`, match: { kind: "regex", source, ignoreCase } };
}

export function aLiteral(text: string, ignoreCase = false): Pattern {
  return { id: `literal:${text}`, match: { kind: "literal", text, ignoreCase } };
}

export interface Scanned {
  readonly lines: readonly ScannedLine[];
  readonly totals: ScanTotals;
}

export async function scan(
  patterns: readonly Pattern[],
  chunks: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
  options: ScanOptions = { before: 0, after: 0 },
  engine: "best" | "javascript" = "best",
): Promise<Scanned> {
  const lines: ScannedLine[] = [];
  const { set, refused } = compilePatterns(patterns, undefined, engine);
  if (refused.length > 0) throw new Error(`${refused[0]?.id}: ${refused[0]?.reason}`);
  const totals = await scanEntry(set, chunks, options, (line) => lines.push(line));
  return { lines, totals };
}

/** The text in chunks of `size` bytes. */
export function* inChunks(text: string | Uint8Array, size = Infinity): Generator<Uint8Array> {
  const bytes = Buffer.from(text);
  for (let from = 0; from < bytes.length; from += size) yield bytes.subarray(from, from + size);
}
