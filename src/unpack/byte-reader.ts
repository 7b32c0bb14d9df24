import type { ByteFlow, Trouble } from "./byte-flow.ts";

const nothing = new Uint8Array(0);

/** Reads a flow by counts: look ahead, take, put back. Copies only where a piece spans two chunks. */
export class ByteReader {
  /** How the flow ended; null before its end, and after a good one. */
  trouble: Trouble | null = null;
  readonly #flow: ByteFlow;
  #taken = 0;
  #unused: (() => number) | null = null;
  #ahead: Uint8Array[] = [];

  constructor(flow: ByteFlow) {
    this.#flow = flow;
  }

  /** Bytes taken so far, without those that a decoder took and has not used. */
  get position(): number {
    return this.#taken - (this.#unused?.() ?? 0);
  }

  /** Somebody takes bytes ahead of their use, and says how many; null where it is over. */
  lend(unused: (() => number) | null): void {
    this.#unused = unused;
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
    this.#taken -= bytes.length;
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
    await this.#flow.return(null);
  }

  #drop(count: number): void {
    this.#taken += count;
    const first = this.#ahead[0] ?? nothing;
    if (count >= first.length) this.#ahead.shift();
    else this.#ahead[0] = first.subarray(count);
  }

  async #fill(): Promise<boolean> {
    // A flow that has ended says so again and again, without its trouble.
    let step = await this.#flow.next();
    while (step.done !== true && step.value.length === 0) step = await this.#flow.next();
    if (step.done === true) {
      this.trouble ??= step.value ?? null;
      return false;
    }
    this.#ahead.push(step.value);
    return true;
  }
}
