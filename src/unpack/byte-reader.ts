import type { ByteFlow, Trouble } from "./byte-flow.ts";

const nothing = new Uint8Array(0);

/** Reads a flow by counts: look ahead, take, put back. Copies only where a piece spans two chunks. */
export class ByteReader {
  /** How the flow ended; null before its end, and after a good one. */
  trouble: Trouble | null = null;
  /** Bytes taken so far. */
  position = 0;
  readonly #flow: ByteFlow;
  #ahead: Uint8Array[] = [];
  #ended = false;

  constructor(flow: ByteFlow) {
    this.#flow = flow;
  }

  /** Up to `count` bytes that come next, without taking them; fewer only at the end. */
  async peek(count: number): Promise<Uint8Array> {
    let ready = this.#ahead.reduce((sum, chunk) => sum + chunk.length, 0);
    while (ready < count && (await this.#fill())) ready += this.#ahead.at(-1)?.length ?? 0;
    const first = this.#ahead[0] ?? nothing;
    if (first.length < count && this.#ahead.length > 1) this.#ahead = [Buffer.concat(this.#ahead)];
    return (this.#ahead[0] ?? nothing).subarray(0, count);
  }

  /** Takes up to `count` bytes; fewer only at the end. */
  async take(count: number): Promise<Uint8Array> {
    const taken = await this.peek(count);
    this.#drop(taken.length);
    return taken;
  }

  /** Takes what is at hand, at most `limit` bytes; null at the end. */
  async next(limit: number): Promise<Uint8Array | null> {
    while (this.#ahead.length === 0) if (!(await this.#fill())) return null;
    const taken = (this.#ahead[0] ?? nothing).subarray(0, limit);
    this.#drop(taken.length);
    return taken;
  }

  /** Puts back the last bytes that were taken. */
  unread(bytes: Uint8Array): void {
    if (bytes.length === 0) return;
    this.#ahead.unshift(bytes);
    this.position -= bytes.length;
  }

  /** All that is left. */
  async *rest(): ByteFlow {
    for (;;) {
      const chunk = await this.next(Number.POSITIVE_INFINITY);
      if (chunk === null) return this.trouble;
      yield chunk;
    }
  }

  async close(): Promise<void> {
    this.#ahead = [];
    this.#ended = true;
    await this.#flow.return(null);
  }

  #drop(count: number): void {
    this.position += count;
    const first = this.#ahead[0] ?? nothing;
    if (count >= first.length) this.#ahead.shift();
    else this.#ahead[0] = first.subarray(count);
  }

  async #fill(): Promise<boolean> {
    while (!this.#ended) {
      const step = await this.#flow.next();
      if (step.done === true) {
        this.#ended = true;
        this.trouble = step.value;
      } else if (step.value.length > 0) {
        this.#ahead.push(step.value);
        return true;
      }
    }
    return false;
  }
}
