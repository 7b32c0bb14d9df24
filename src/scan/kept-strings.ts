import { splitLiteral } from "./required-literal.ts";

/** Sets of strings in the kernel's memory, as its `holdsOne` wants them; where the memory is full, it is emptied. */
export class KeptStrings {
  readonly #memory: Buffer;
  readonly #origin: number;
  readonly #addresses = new Map<readonly string[], number | null>();
  #used = 0;

  /** `origin`: the memory's address, a multiple of 4. */
  constructor(memory: Buffer, origin: number) {
    this.#memory = memory;
    this.#origin = origin;
  }

  /** Null where the set is larger than all of the memory. */
  addressOf(strings: readonly string[]): number | null {
    const known = this.#addresses.get(strings);
    return known === undefined ? this.#keep(strings) : known;
  }

  #keep(strings: readonly string[]): number | null {
    const bytes = writtenStrings(strings);
    if (this.#used + bytes.length > this.#memory.length) {
      this.#addresses.clear();
      this.#used = 0;
    }
    const address = bytes.length > this.#memory.length ? null : this.#origin + this.#used;
    this.#addresses.set(strings, address);
    if (address === null) return null;
    this.#memory.set(bytes, this.#used);
    this.#used += bytes.length;
    return address;
  }
}

/** Their number, and of each its size, whether ASCII letters stand for both cases, and its bytes, up to a multiple of 4. */
export function writtenStrings(strings: readonly string[]): Uint8Array {
  const parts = strings.map(splitLiteral).map(({ text, ignoreCase }) => {
    const bytes = Buffer.from(text);
    const part = Buffer.alloc(8 + Math.ceil(bytes.length / 4) * 4);
    part.writeUInt32LE(bytes.length, 0);
    part.writeUInt32LE(ignoreCase ? 1 : 0, 4);
    part.set(bytes, 8);
    return part;
  });
  const count = Buffer.alloc(4);
  count.writeUInt32LE(strings.length);
  return Buffer.concat([count, ...parts]);
}
