import type { ScannedLine } from "../model/pattern.ts";
import type { Prefilter } from "./prefilter.ts";
import type { OnLine, ScanOptions } from "./scan-entry.ts";
import { neighbourLine } from "./scanned-line.ts";

/** A line's place in the prefilter's memory; `next` is behind its line end. */
export interface LineSpan {
  readonly start: number;
  readonly end: number;
  readonly next: number;
  readonly number: number;
}

const lineFeed = 10;
const carriageReturn = 13;

/** Delivers matching lines with those around them, in order and each once, over all regions of an entry. */
export class Neighbours {
  readonly #prefilter: Prefilter;
  readonly #before: number;
  readonly #after: number;
  readonly #onLine: OnLine;
  readonly #isSegment: boolean;
  /** The last undelivered lines before this region; empty once anything of the region was delivered. */
  #history: ScannedLine[] = [];
  #afterLeft = 0;
  #offset = 0;
  /** The first line of the region that was not delivered. */
  #cursor = { position: 0, number: 1 };

  constructor(prefilter: Prefilter, { before, after, isSegment = false }: ScanOptions, onLine: OnLine) {
    this.#prefilter = prefilter;
    this.#before = before;
    this.#after = after;
    this.#onLine = onLine;
    this.#isSegment = isSegment;
    if (isSegment) this.#afterLeft = after;
  }

  /** `offset`: the entry's offset of the memory's first byte. */
  beginRegion({ from, number, offset }: { from: number; number: number; offset: number }): void {
    this.#cursor = { position: from, number };
    this.#offset = offset;
  }

  match(span: LineSpan, line: ScannedLine): void {
    this.#deliverAfter(span.start);
    const lines = this.#linesBefore(span.start, span.number);
    const missing = this.#before - lines.length;
    if (missing > 0) lines.unshift(...this.#history.slice(-missing));
    for (const neighbour of lines) this.#onLine(neighbour);
    this.#onLine(line);
    this.#history = [];
    this.#afterLeft = this.#after;
    this.#cursor = { position: span.next, number: span.number + 1 };
  }

  /** `number`: of the line that begins at `end`. */
  endRegion(end: number, number: number): void {
    this.#deliverAfter(end);
    this.#history = this.#lastOf([...this.#history, ...this.#linesBefore(end, number)]);
  }

  /** A line that was never in memory as a whole: as it is delivered, and as a neighbour. */
  longLine(line: ScannedLine, neighbour: ScannedLine): void {
    if (line.matches.length > 0) {
      for (const before of this.#history) this.#onLine(before);
      this.#onLine(line);
      this.#history = [];
      this.#afterLeft = this.#after;
    } else if (this.#afterLeft > 0) {
      this.#onLine(neighbour);
      this.#afterLeft--;
    } else {
      this.#history = this.#lastOf([...this.#history, neighbour]);
    }
  }

  /** After the last region. */
  end(): void {
    if (!this.#isSegment) return;
    for (const line of this.#history) this.#onLine(line);
  }

  #deliverAfter(end: number): void {
    let { position, number } = this.#cursor;
    for (; this.#afterLeft > 0 && position < end; this.#afterLeft--, number++) {
      const stop = this.#prefilter.lineEnd(position, end);
      this.#onLine(this.#neighbour(position, stop, number));
      position = stop + (this.#isCrLf(stop, end) ? 2 : 1);
    }
    this.#cursor = { position: Math.min(position, end), number };
  }

  /** Undelivered lines of this region that end where `end` begins, at most `before` of them. */
  #linesBefore(end: number, number: number): ScannedLine[] {
    const input = this.#prefilter.input;
    const found: ScannedLine[] = [];
    let next = end;
    while (found.length < this.#before && next > this.#cursor.position) {
      let stop = next;
      if (input[stop - 1] === lineFeed)
        stop -= stop - 2 >= this.#cursor.position && input[stop - 2] === carriageReturn ? 2 : 1;
      else if (input[stop - 1] === carriageReturn) stop -= 1;
      const start = this.#prefilter.lineStart(stop, this.#cursor.position);
      found.push(this.#neighbour(start, stop, number - found.length - 1));
      next = start;
    }
    return found.reverse();
  }

  #neighbour(start: number, end: number, number: number): ScannedLine {
    return neighbourLine(this.#prefilter.input.subarray(start, end), {
      number,
      offset: this.#offset + start,
    });
  }

  #isCrLf(stop: number, end: number): boolean {
    const { input } = this.#prefilter;
    return input[stop] === carriageReturn && stop + 1 < end && input[stop + 1] === lineFeed;
  }

  #lastOf(lines: readonly ScannedLine[]): ScannedLine[] {
    return lines.slice(Math.max(0, lines.length - this.#before));
  }
}
