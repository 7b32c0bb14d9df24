import type { Candidate, Confirmer, PatternHit } from "./confirmer.ts";
import { giveWay } from "./event-loop.ts";
import { LongLine } from "./long-line.ts";
import { Neighbours } from "./neighbours.ts";
import type { PatternSet } from "./pattern-set.ts";
import { type Hits, inputCapacity, type Prefilter } from "./prefilter.ts";
import type { OnLine, ScanOptions } from "./scan-entry.ts";
import { maxLineBytes, wholeLine } from "./scanned-line.ts";
import type { Edges } from "./write-pattern.ts";

export interface ScannerParts {
  readonly prefilter: Prefilter;
  readonly confirmer: Confirmer;
  readonly options: ScanOptions;
  readonly onLine: OnLine;
}

/** A line's place in the prefilter's memory; `next` is behind its line end. */
interface Span {
  readonly start: number;
  readonly end: number;
  readonly next: number;
}

/** What lies behind it in the prefilter's memory is for the windows of a long line. */
const bufferCapacity = inputCapacity - 2 * maxLineBytes;
const lineFeed = 10;
const carriageReturn = 13;

/**
 * Cuts chunks into regions of whole lines in the prefilter's memory, and looks at the lines that it points at.
 * A line that is still open after 16 KiB leaves the memory piece by piece.
 */
export class LineScanner {
  readonly #set: PatternSet;
  readonly #prefilter: Prefilter;
  readonly #confirmer: Confirmer;
  readonly #neighbours: Neighbours;
  readonly #input: Buffer;
  /** By pattern: the candidate that last asked for it, so that each has it once. */
  readonly #askedBy: Float64Array;
  /** What the line that is looked at asks for. */
  readonly #asked: number[] = [];
  readonly #regionBytes: number;
  #candidates = 0;
  #filled = 0;
  /** The entry's offset of the first byte in memory; a double is exact up to 2^53. */
  #offset = 0;
  /** 1-based, of the line that begins there or goes on there. */
  #number = 1;
  #long: LongLine | null = null;
  #bytes = 0;

  constructor(set: PatternSet, { prefilter, confirmer, options, onLine }: ScannerParts) {
    this.#set = set;
    this.#prefilter = prefilter;
    this.#confirmer = confirmer;
    this.#input = prefilter.input;
    this.#neighbours = new Neighbours(prefilter, options, onLine);
    this.#askedBy = new Float64Array(set.patterns.length);
    this.#regionBytes = Math.min(options.regionBytes ?? bufferCapacity, bufferCapacity);
  }

  get bytes(): number {
    return this.#bytes;
  }

  get lines(): number {
    return this.#number - 1;
  }

  async push(chunk: Uint8Array): Promise<void> {
    for (let from = 0; from < chunk.length && !this.#confirmer.stopped; ) {
      const room = Math.min(bufferCapacity - this.#filled, this.#regionBytes);
      const piece = chunk.subarray(from, from + room);
      this.#input.set(piece, this.#filled);
      this.#filled += piece.length;
      this.#bytes += piece.length;
      from += piece.length;
      if (this.#filled >= this.#regionBytes) await this.#drain(false);
      await giveWay();
    }
  }

  async end(): Promise<void> {
    await this.#drain(true);
    this.#neighbours.end();
  }

  async #drain(isLast: boolean): Promise<void> {
    let from = this.#long === null ? 0 : await this.#continueLong(0, isLast);
    if (this.#long === null) {
      const end = isLast ? this.#filled : this.#wholeLinesEnd(from);
      if (end > from) await this.#region(from, end);
      from = Math.max(from, end);
      if (this.#filled - from > maxLineBytes) from = await this.#beginLong(from);
    }
    this.#input.copyWithin(0, from, this.#filled);
    this.#filled -= from;
    this.#offset += from;
  }

  /** A CR as the last byte may be half of a CRLF, so its line stays open. */
  #wholeLinesEnd(from: number): number {
    const held = this.#input.subarray(from, this.#filled);
    const feed = held.lastIndexOf(lineFeed);
    const tail = held.subarray(feed + 1, -1).lastIndexOf(carriageReturn);
    return from + (tail < 0 ? feed + 1 : feed + 1 + tail + 1);
  }

  async #region(from: number, end: number): Promise<void> {
    const hits = this.#prefilter.find(from, end);
    const isEveryLine = this.#set.unfiltered.length > 0;
    this.#neighbours.beginRegion({ from, number: this.#number, offset: this.#offset });
    let at = from;
    for (let hit = 0; at < end && (isEveryLine || hit < hits.count) && !this.#confirmer.stopped; ) {
      const position = isEveryLine ? at : (hits.positions[hit] as number);
      const start = this.#prefilter.lineStart(position, at);
      this.#number += this.#prefilter.countLineEnds(at, start);
      const stop = this.#prefilter.lineEnd(position, end);
      hit = this.#ask(hits, hit, stop);
      at = this.#afterLineEnd(stop, end);
      const looked = this.#look({ start, end: stop, next: at });
      if (looked !== null) await looked;
      this.#number++;
    }
    this.#number += this.#prefilter.countLineEnds(at, end);
    if (at < end && !isLineEnd(this.#input[end - 1])) this.#number++;
    this.#neighbours.endRegion(end, this.#number);
  }

  /** Notes the patterns that the hits before `stop` ask for, and returns the first hit behind them. */
  #ask(hits: Hits, first: number, stop: number): number {
    const stamp = ++this.#candidates;
    const asked = this.#asked;
    asked.length = 0;
    asked.push(...this.#set.unfiltered);
    let hit = first;
    for (; hit < hits.count && (hits.positions[hit] as number) < stop; hit++) {
      for (const pattern of this.#set.owners[hits.literals[hit] as number] ?? []) {
        if (this.#askedBy[pattern] === stamp) continue;
        this.#askedBy[pattern] = stamp;
        asked.push(pattern);
      }
    }
    return hit;
  }

  /** A promise only where there is something to wait for: nearly all lines are looked at at once. */
  #look(span: Span): Promise<void> | null {
    if (span.end - span.start > maxLineBytes) return this.#lookAtLong(span);
    const patterns = this.#worthATrial(span);
    if (patterns === null) return null;
    const text = this.#input.toString("utf8", span.start, span.end);
    const candidate = { text, edges: wholeLine, line: this.#number, patterns };
    if (this.#confirmer.mustWait(candidate)) return this.#confirmLater(span, candidate);
    this.#confirm(span, candidate);
    return null;
  }

  /** To find strings costs far less than to decode the line and to try an expression. */
  #worthATrial({ start, end }: Span): readonly number[] | null {
    let worth: number[] | null = null;
    for (const pattern of this.#asked) {
      if (!this.#holdsAlso(pattern, start, end)) continue;
      worth ??= [];
      worth.push(pattern);
    }
    return worth;
  }

  #holdsAlso(pattern: number, start: number, end: number): boolean {
    for (const strings of this.#set.also[pattern] ?? []) {
      if (!this.#prefilter.holdsOne(strings, start, end)) return false;
    }
    return true;
  }

  async #confirmLater(span: Span, candidate: Candidate): Promise<void> {
    await this.#confirmer.wait(candidate);
    this.#confirm(span, candidate);
  }

  #confirm(span: Span, candidate: Candidate): void {
    const matches = this.#confirmer.confirm(candidate);
    if (matches.length === 0) return;
    const [number, offset] = [this.#number, this.#offset + span.start];
    this.#neighbours.match(
      { ...span, number },
      { number, offset, text: candidate.text, cut: false, matches },
    );
  }

  async #lookAtLong(span: Span): Promise<void> {
    const long = this.#longLine(span.start);
    await long.push(this.#input.subarray(span.start, span.end));
    const line = await long.end();
    if (line.matches.length > 0) this.#neighbours.match({ ...span, number: this.#number }, line);
  }

  #afterLineEnd(stop: number, end: number): number {
    if (stop >= end) return end;
    const isCrLf =
      this.#input[stop] === carriageReturn && stop + 1 < end && this.#input[stop + 1] === lineFeed;
    return stop + (isCrLf ? 2 : 1);
  }

  async #beginLong(from: number): Promise<number> {
    this.#long = this.#longLine(from);
    return this.#continueLong(from, false);
  }

  #longLine(from: number): LongLine {
    return new LongLine({
      number: this.#number,
      offset: this.#offset + from,
      confirm: (bytes, text, edges) => this.#confirmWindow(bytes, text, edges),
    });
  }

  /** Where the rest begins: behind the line, or, while it is open, at the end of what was read. */
  async #continueLong(from: number, isLast: boolean): Promise<number> {
    const long = this.#long as LongLine;
    const stop = this.#prefilter.lineEnd(from, this.#filled);
    await long.push(this.#input.subarray(from, stop));
    const isOpen =
      stop === this.#filled || (stop === this.#filled - 1 && this.#input[stop] === carriageReturn);
    if (isOpen && !isLast) return stop;
    this.#neighbours.longLine(await long.end(), long.head());
    this.#long = null;
    this.#number++;
    return this.#afterLineEnd(stop, this.#filled);
  }

  async #confirmWindow(bytes: Buffer, text: string, edges: Edges): Promise<readonly PatternHit[]> {
    this.#input.set(bytes, bufferCapacity);
    const end = bufferCapacity + bytes.length;
    this.#ask(this.#prefilter.find(bufferCapacity, end), 0, end);
    const candidate: Candidate = { text, edges, line: this.#number, patterns: [...this.#asked] };
    if (this.#confirmer.mustWait(candidate)) await this.#confirmer.wait(candidate);
    return this.#confirmer.confirm(candidate);
  }
}

function isLineEnd(byte: number | undefined): boolean {
  return byte === lineFeed || byte === carriageReturn;
}
