import type { Buffers } from "./buffers.ts";
import type { Lane } from "./lane.ts";
import { type Lines, OpenSegment } from "./open-segment.ts";
import type { OwnLane } from "./own-lane.ts";
import { OpenParcel, type Part } from "./parcel.ts";
import type { ScannedSegment } from "./scan-segment.ts";

/** An entry whose text comes in chunks. */
export interface OpenEntry {
  readonly options: Part["options"];
  /** Takes the segments as they are cut; resolves when there is room for another one. */
  add(segment: Promise<ScannedSegment<Lines>>): Promise<void>;
}

/** A thread with so many parcels does not run dry while this one looks at one itself. */
const enough = 2;
/** With less room than this, a parcel does not wait for the next entry. */
const worthWaitingBytes = 128 * 1024;

/**
 * Puts the text of entries, one after the other, into parcels, and gives each to the thread with the fewest: at once
 * where one has nothing to do, else when it is full. Where all have enough to do, this thread looks at it.
 */
export class Outbox {
  readonly #lanes: readonly Lane[];
  readonly #own: OwnLane;
  readonly #buffers: Buffers;
  #parcel: OpenParcel | null = null;
  /** A line longer than a parcel: its segment, and the thread that has its beginning and gets the rest. */
  #begun: OpenSegment | null = null;
  #bound: Lane | null = null;

  constructor(lanes: readonly Lane[], own: OwnLane, buffers: Buffers) {
    this.#lanes = lanes;
    this.#own = own;
    this.#buffers = buffers;
  }

  async write(chunk: Uint8Array, entry: OpenEntry): Promise<void> {
    for (let from = 0; from < chunk.length; ) {
      this.#parcel ??= new OpenParcel(await this.#buffers.take());
      from += this.#parcel.write(chunk.subarray(from));
      if (this.#parcel.room === 0) await this.#sendFull(this.#parcel, entry);
    }
  }

  /** What is left of the entry is its last segment. */
  async end(entry: OpenEntry): Promise<void> {
    const parcel = this.#parcel;
    if (parcel === null || (parcel.openBytes === 0 && this.#begun === null)) return;
    const segment = this.#endSegment(parcel, parcel.openBytes, entry);
    if (parcel.room < worthWaitingBytes) this.#send(parcel);
    else this.flush();
    await entry.add(segment.scanned);
  }

  /**
   * Nobody waits for the rest of an entry that was not ended; but a thread does that has begun with a line, and so do
   * the entries before it.
   */
  close(entry: OpenEntry): void {
    const parcel = this.#parcel;
    if (parcel === null) return;
    parcel.takeOpen();
    if (this.#begun !== null) this.#endSegment(parcel, 0, entry);
    this.flush();
  }

  /** Lets no thread wait for a parcel to be filled, and no entry for the next one, of which this has a beginning. */
  flush(): void {
    const parcel = this.#parcel;
    // A full one is about to be sent.
    if (parcel === null || !parcel.hasParts || parcel.room === 0) return;
    if (this.#bound === null && this.#lanes.every(({ busy }) => busy > 0)) return;
    const next = parcel.openBytes > 0 ? new OpenParcel(this.#buffers.takeAtOnce()) : null;
    next?.write(parcel.takeOpen());
    this.#send(parcel);
    this.#parcel = next;
  }

  /** What is behind its last whole line begins the next one. */
  async #sendFull(full: OpenParcel, entry: OpenEntry): Promise<void> {
    const next = new OpenParcel(await this.#buffers.take());
    const whole = full.wholeLinesBytes;
    const ended = whole > 0 ? this.#endSegment(full, whole, entry) : null;
    if (!full.hasParts) {
      this.#begun ??= new OpenSegment();
      full.addPart(this.#begun, { length: full.openBytes, endsSegment: false, options: entry.options });
    }
    next.write(full.takeOpen());
    this.#send(full);
    this.#parcel = next;
    if (ended !== null) await entry.add(ended.scanned);
  }

  #endSegment(parcel: OpenParcel, length: number, { options }: OpenEntry): OpenSegment {
    const segment = this.#begun ?? new OpenSegment();
    this.#begun = null;
    parcel.addPart(segment, { length, endsSegment: true, options });
    return segment;
  }

  #send(parcel: OpenParcel): void {
    this.#parcel = null;
    const isWhole = this.#bound === null && parcel.unfinished === null;
    if (isWhole && this.#own.isFree && this.#lanes.every(({ busy }) => busy >= enough)) {
      void this.#own.scan(parcel);
      return;
    }
    const lane = this.#bound ?? leastBusy(this.#lanes);
    lane.send(parcel);
    this.#bound = parcel.unfinished === null ? null : lane;
  }
}

function leastBusy(lanes: readonly Lane[]): Lane {
  return lanes.reduce((best, lane) => (lane.busy < best.busy ? lane : best));
}
