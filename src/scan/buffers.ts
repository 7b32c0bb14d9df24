import { parcelBytes } from "./parcel.ts";

/** A fixed number of buffers goes round between the threads, so memory does not wait for the garbage collector. */
export class Buffers {
  readonly #free: ArrayBuffer[] = [];
  readonly #waiting: ((buffer: ArrayBuffer) => void)[] = [];
  #left: number;

  constructor(count: number) {
    this.#left = count;
  }

  /** One of `parcelBytes`; waits until one is free, so that memory stays bounded whatever the giver's pace. */
  async take(): Promise<ArrayBuffer> {
    const free = this.#free.pop();
    if (free !== undefined) return free;
    if (this.#left > 0) {
      this.#left--;
      return new ArrayBuffer(parcelBytes);
    }
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  /** One more where none is free: for who cannot wait. */
  takeAtOnce(): ArrayBuffer {
    return this.#free.pop() ?? new ArrayBuffer(parcelBytes);
  }

  give(buffer: ArrayBuffer): void {
    const next = this.#waiting.shift();
    if (next === undefined) this.#free.push(buffer);
    else next(buffer);
  }
}
