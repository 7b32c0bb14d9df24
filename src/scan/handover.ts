const lineFeed = 10;

/** The chunks of an entry, of which this thread looks at the beginning, and `Taker` at the rest, from a line's start on. */
export class Handover<Taker> {
  readonly #source: AsyncIterator<Uint8Array>;
  readonly #takerAfter: (bytes: number) => Taker | null;
  #rest: { readonly taker: Taker; readonly cutOff: Uint8Array } | null = null;

  /** `takerAfter` is asked at each chunk, with its size, who takes over behind it; null for nobody yet. */
  constructor(chunks: AsyncIterable<Uint8Array>, takerAfter: (bytes: number) => Taker | null) {
    this.#source = chunks[Symbol.asyncIterator]();
    this.#takerAfter = takerAfter;
  }

  /** The beginning, up to a line feed; all of the entry where nobody takes over. */
  async *here(): AsyncGenerator<Uint8Array> {
    while (this.#rest === null) {
      const step = await this.#source.next();
      if (step.done) return;
      const taker = this.#takerAfter(step.value.length);
      const cut = taker === null ? 0 : step.value.lastIndexOf(lineFeed) + 1;
      if (taker !== null && cut > 0) this.#rest = { taker, cutOff: step.value.subarray(cut) };
      yield cut > 0 ? step.value.subarray(0, cut) : step.value;
    }
  }

  /** What `here` left and for whom, null where that was nothing; else to be read to its end. */
  rest(): { readonly taker: Taker; readonly chunks: AsyncIterable<Uint8Array> } | null {
    if (this.#rest === null) return null;
    const { taker, cutOff } = this.#rest;
    return { taker, chunks: continued([cutOff], this.#source) };
  }

  /** Gives up what was not read. */
  async close(): Promise<void> {
    await this.#source.return?.();
  }
}

/** Chunks that were taken from a source, which are given up one by one, and those that it still has. */
export async function* continued(
  taken: Uint8Array[],
  source: AsyncIterator<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  try {
    for (let chunk = taken.shift(); chunk !== undefined; chunk = taken.shift()) yield chunk;
    for (let step = await source.next(); !step.done; step = await source.next()) yield step.value;
  } finally {
    await source.return?.();
  }
}
