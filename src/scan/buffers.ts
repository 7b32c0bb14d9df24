import { type PieceBuffers, pieceBytes } from "./segments.ts";

/** A fixed number of buffers goes round between the threads, so memory does not wait for the garbage collector. */
export class Buffers implements PieceBuffers {
  readonly #free: ArrayBuffer[] = [];
  readonly #waiting: ((buffer: ArrayBuffer) => void)[] = [];
  #left: number;

  constructor(count: number) {
    this.#left = count;
  }

  async take(): Promise<ArrayBuffer> {
    const free = this.#free.pop();
    if (free !== undefined) return free;
    if (this.#left > 0) {
      this.#left--;
      return new ArrayBuffer(pieceBytes);
    }
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  give(buffer: ArrayBuffer): void {
    const next = this.#waiting.shift();
    if (next === undefined) this.#free.push(buffer);
    else next(buffer);
  }
}
