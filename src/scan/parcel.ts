import type { OpenSegment } from "./open-segment.ts";
import type { ScanOptions } from "./scan-entry.ts";

/** A segment of an entry, or a piece of one that is longer than a parcel. */
export interface Part {
  readonly from: number;
  readonly length: number;
  /** Else the next parcel's first part goes on with the same line. */
  readonly endsSegment: boolean;
  readonly options: Omit<ScanOptions, "signal">;
}

/** Text for one thread: a message costs as much as to look at some 100 KiB, so that small entries go together. */
export interface Parcel {
  /** Handed over, and handed back. */
  readonly buffer: ArrayBuffer;
  readonly parts: readonly Part[];
}

export const parcelBytes = 1024 * 1024;
const lineFeed = 10;

/** A parcel that is being filled, and whose segments its parts are. */
export class OpenParcel {
  readonly #bytes: Uint8Array<ArrayBuffer>;
  readonly #parts: Part[] = [];
  readonly #segments: OpenSegment[] = [];
  #partFrom = 0;
  #filled = 0;

  constructor(buffer: ArrayBuffer) {
    this.#bytes = new Uint8Array(buffer);
  }

  get parcel(): Parcel {
    return { buffer: this.#bytes.buffer, parts: this.#parts };
  }

  get room(): number {
    return this.#bytes.length - this.#filled;
  }

  get hasParts(): boolean {
    return this.#parts.length > 0;
  }

  /** Text that is in no part yet. */
  get openBytes(): number {
    return this.#filled - this.#partFrom;
  }

  /** Of that text, what ends behind a line feed. */
  get wholeLinesBytes(): number {
    return this.#bytes.subarray(this.#partFrom, this.#filled).lastIndexOf(lineFeed) + 1;
  }

  /** The segment that goes on in the next parcel. */
  get unfinished(): OpenSegment | null {
    return this.#parts.at(-1)?.endsSegment === false ? (this.#segments.at(-1) ?? null) : null;
  }

  /** In the order of the parts. */
  get ended(): readonly OpenSegment[] {
    return this.#segments.filter((_, index) => this.#parts[index]?.endsSegment);
  }

  /** Takes as much as there is room for, and says how much that was. */
  write(chunk: Uint8Array): number {
    const taken = chunk.subarray(0, this.room);
    this.#bytes.set(taken, this.#filled);
    this.#filled += taken.length;
    return taken.length;
  }

  addPart(segment: OpenSegment, part: Omit<Part, "from">): void {
    this.#parts.push({ ...part, from: this.#partFrom });
    this.#segments.push(segment);
    this.#partFrom += part.length;
  }

  /** Takes the text out that is in no part; to be used before anything else is written. */
  takeOpen(): Uint8Array {
    const open = this.#bytes.subarray(this.#partFrom, this.#filled);
    this.#filled = this.#partFrom;
    return open;
  }

  fail(reason: string): void {
    for (const segment of this.#segments) segment.settle({ kind: "failed", reason });
  }
}
