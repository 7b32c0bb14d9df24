import type { ScannedLine } from "../model/pattern.ts";
import type { SlowMatch } from "./confirmer.ts";
import type { PoolResult } from "./pool.ts";
import type { OnLine, ScanOptions, ScanTotals } from "./scan-entry.ts";
import type { SegmentReply } from "./worker.ts";

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

  get isOver(): boolean {
    return this.#failure !== null;
  }

  add(reply: SegmentReply): void {
    if (reply.kind === "failed") {
      this.#failure = reply.reason;
      return;
    }
    for (const line of reply.lines) {
      this.#take({ ...line, number: line.number + this.#lines, offset: line.offset + this.#bytes });
    }
    for (const slow of reply.totals.slow) this.#slow.push({ ...slow, line: slow.line + this.#lines });
    this.#bytes += reply.totals.bytes;
    this.#lines += reply.totals.lines;
  }

  result(state: ScanTotals["state"]): PoolResult {
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
