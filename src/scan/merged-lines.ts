import type { ScannedLine } from "../model/pattern.ts";
import type { SlowMatch } from "./confirmer.ts";
import type { OnLine, ScanOptions, ScanTotals } from "./scan-entry.ts";

/** `failed`: a thread could not go on; what was found up to there was delivered, the entry is to be refused. */
export type ScanResult = ScanTotals | { readonly state: "failed"; readonly reason: string };

/**
 * Puts the segments of an entry together again, in their order: numbers and offsets count from its beginning, and
 * of the lines at the segments' ends only those are delivered that stand near a match.
 */
export class MergedLines {
  readonly #before: number;
  readonly #after: number;
  readonly #onLine: OnLine;
  readonly #slow: SlowMatch[] = [];
  #bytes = 0;
  #lines = 0;
  readonly #pending: ScannedLine[] = [];
  #lastMatch = -Infinity;
  #failure: string | null = null;

  constructor({ before, after }: ScanOptions, onLine: OnLine) {
    this.#before = before;
    this.#after = after;
    this.#onLine = onLine;
  }

  /** A line of the segment that comes next, numbered from that segment's beginning. */
  line(line: ScannedLine): void {
    if (this.#bytes === 0) this.#take(line);
    else this.#take({ ...line, number: line.number + this.#lines, offset: line.offset + this.#bytes });
  }

  endSegment(totals: ScanTotals): void {
    // Each segment tries anew a pattern that was set aside in another: that is said once.
    for (const slow of totals.slow) {
      if (this.#slow.some(({ pattern }) => pattern === slow.pattern)) continue;
      this.#slow.push({ ...slow, line: slow.line + this.#lines });
    }
    this.#bytes += totals.bytes;
    this.#lines += totals.lines;
  }

  fail(reason: string): void {
    this.#failure ??= reason;
  }

  get hasFailed(): boolean {
    return this.#failure !== null;
  }

  result(state: ScanTotals["state"]): ScanResult {
    if (this.#failure !== null) return { state: "failed", reason: this.#failure };
    return { bytes: this.#bytes, lines: this.#lines, state, slow: this.#slow };
  }

  #take(line: ScannedLine): void {
    if (line.matches.length === 0) {
      if (line.number <= this.#lastMatch + this.#after) this.#onLine(line);
      else this.#keep(line);
      return;
    }
    for (const near of this.#pending) {
      if (near.number >= line.number - this.#before) this.#onLine(near);
    }
    this.#pending.length = 0;
    this.#onLine(line);
    this.#lastMatch = line.number;
  }

  #keep(line: ScannedLine): void {
    this.#pending.push(line);
    if (this.#pending.length > this.#before) this.#pending.shift();
  }
}
