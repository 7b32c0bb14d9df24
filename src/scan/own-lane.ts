import type { Buffers } from "./buffers.ts";
import type { OpenParcel } from "./parcel.ts";
import type { PatternSet } from "./pattern-set.ts";
import { scanSegment } from "./scan-segment.ts";

/** This thread's own part: one parcel at a time, during which the event loop turns. */
export class OwnLane {
  readonly #set: PatternSet;
  readonly #buffers: Buffers;
  #isFree = true;

  constructor(set: PatternSet, buffers: Buffers) {
    this.#set = set;
    this.#buffers = buffers;
  }

  get isFree(): boolean {
    return this.#isFree;
  }

  /** All its segments begin and end in the parcel. */
  async scan(open: OpenParcel): Promise<void> {
    this.#isFree = false;
    const { buffer, parts } = open.parcel;
    for (const [index, segment] of open.ended.entries()) {
      const { from, length, options } = parts[index] as (typeof parts)[number];
      segment.settle(await scanSegment(this.#set, [new Uint8Array(buffer, from, length)], options));
    }
    this.#isFree = true;
    this.#buffers.give(buffer);
  }
}
