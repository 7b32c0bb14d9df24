import type { ScannedLine } from "../model/pattern.ts";
import type { PatternHit } from "./confirmer.ts";
import { type Excerpt, joinExcerpts, takeExcerpt } from "./excerpts.ts";
import { characterStart, type LinePlace, maxLineBytes, neighbourLine } from "./scanned-line.ts";
import type { Edges } from "./write-pattern.ts";

export interface LongLineParts extends LinePlace {
  readonly confirm: (bytes: Buffer, text: string, edges: Edges) => Promise<readonly PatternHit[]>;
}

/** Windows overlap by half, so a match of up to 8 KiB is found wherever it stands. */
const stride = maxLineBytes / 2;
const pendingCapacity = 4 * maxLineBytes;

/**
 * A line of more than 16 KiB, in windows of 16 KiB that begin every 8 KiB of the line. `^` holds only at the
 * line's beginning and `$` only at its end; of each pattern the first match in the first such window counts.
 */
export class LongLine {
  readonly #parts: LongLineParts;
  readonly #pending = Buffer.alloc(pendingCapacity);
  readonly #matched = new Set<number>();
  readonly #excerpts: Excerpt[] = [];
  #head: Buffer | null = null;
  #filled = 0;
  /** UTF-16 offset in the line of the pending bytes. */
  #textOffset = 0;
  #windows = 0;

  constructor(parts: LongLineParts) {
    this.#parts = parts;
  }

  async push(bytes: Buffer): Promise<void> {
    for (let from = 0; from < bytes.length; ) {
      const piece = bytes.subarray(from, from + pendingCapacity - this.#filled);
      this.#pending.set(piece, this.#filled);
      this.#filled += piece.length;
      from += piece.length;
      await this.#drain();
    }
  }

  async end(): Promise<ScannedLine> {
    await this.#window(this.#filled, true);
    const { number, offset } = this.#parts;
    return { number, offset, ...joinExcerpts(this.#excerpts), cut: true };
  }

  /** As it is shown beside another line that matched. */
  head(): ScannedLine {
    return neighbourLine(this.#head ?? this.#pending.subarray(0, this.#filled), this.#parts);
  }

  async #drain(): Promise<void> {
    while (this.#filled > maxLineBytes) {
      this.#head ??= Buffer.from(this.#pending.subarray(0, maxLineBytes + 1));
      await this.#window(characterStart(this.#pending, maxLineBytes), false);
      const next = characterStart(this.#pending, stride);
      this.#textOffset += this.#pending.toString("utf8", 0, next).length;
      this.#pending.copyWithin(0, next, this.#filled);
      this.#filled -= next;
    }
  }

  async #window(length: number, isLast: boolean): Promise<void> {
    const bytes = this.#pending.subarray(0, length);
    const text = bytes.toString("utf8", 0, length);
    const isFirst = this.#windows++ === 0;
    const found = await this.#parts.confirm(bytes, text, { start: isFirst, end: isLast });
    const place = { textOffset: this.#textOffset, isFirst, isLast };
    if (isFirst) this.#excerpts.push(takeExcerpt(text, place, null));
    for (const hit of found) {
      if (this.#matched.has(hit.pattern)) continue;
      this.#matched.add(hit.pattern);
      this.#excerpts.push(takeExcerpt(text, place, hit));
    }
  }
}
