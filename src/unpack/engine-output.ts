import type { Readable } from "node:stream";

/**
 * Chunks that wait to be taken; one more may wait in the stream, and one be in the making. Some take longer to be
 * looked at than to be made, and others shorter: with one alone, each side waited for the other.
 */
const maxReady = 4;

/**
 * What a decoder gives, chunk for chunk as it comes. Reading a stream by `for await` would let the decoder rest
 * while a chunk is looked at, and copy where two are ready.
 */
export class EngineOutput {
  readonly #engine: Readable;
  readonly #ready: Uint8Array[] = [];
  #end: { readonly error: unknown } | null = null;
  #wake: () => void = () => {};

  constructor(engine: Readable) {
    this.#engine = engine;
    engine.on("data", (chunk: Uint8Array) => {
      this.#ready.push(chunk);
      if (this.#ready.length >= maxReady) engine.pause();
      this.#wake();
    });
    engine.once("end", () => this.#finish(null));
    engine.once("close", () => this.#finish(null));
    engine.once("error", (error) => this.#finish(error));
  }

  /** The next chunk, null at the end; throws the decoder's error behind the last chunk before it. */
  async next(): Promise<Uint8Array | null> {
    while (this.#ready.length === 0) {
      if (this.#end?.error) throw this.#end.error;
      if (this.#end !== null) return null;
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
    const chunk = this.#ready.shift() ?? null;
    this.#engine.resume();
    return chunk;
  }

  #finish(error: unknown): void {
    this.#end ??= { error };
    this.#wake();
  }
}
