import { asciiLower } from "./clause.ts";
import { type Hits, inputCapacity, type Prefilter } from "./prefilter.ts";
import { splitLiteral } from "./required-literal.ts";

const lineFeed = 10;
const carriageReturn = 13;

interface SoughtString {
  /** A character for each of its bytes. */
  readonly text: string;
  readonly ignoreCase: boolean;
}

/** The prefilter in plain JavaScript: one table look-up a byte, for machines without WebAssembly. */
export class AhoCorasick implements Prefilter {
  readonly input = Buffer.alloc(inputCapacity);
  readonly #classes: Uint8Array;
  readonly #width: number;
  readonly #next: Int32Array;
  /** By state: the index of a literal that ends here, or -1. */
  readonly #literalAt: Int32Array;
  /** By state: the longest shorter state in which a literal ends, or -1. */
  readonly #shorter: Int32Array;

  /** By literal: its bytes, where case counts; the table ignores it. */
  readonly #exact: readonly (Buffer | null)[];
  /** By literal: the next one that is the same but for case, or -1. */
  readonly #sameButForCase: Int32Array;
  readonly #sought = new Map<readonly string[], readonly SoughtString[]>();

  constructor(literals: readonly string[]) {
    const read = literals.map(splitLiteral);
    this.#exact = read.map(({ text, ignoreCase }) => (ignoreCase ? null : Buffer.from(text)));
    const encoded = read.map(({ text }) => Buffer.from(asciiLower(text)));
    const { classes, width } = byteClasses(encoded);
    const states = 1 + encoded.reduce((sum, literal) => sum + literal.length, 0);
    this.#classes = classes;
    this.#width = width;
    this.#next = new Int32Array(states * width);
    this.#literalAt = new Int32Array(states).fill(-1);
    this.#shorter = new Int32Array(states).fill(-1);
    this.#sameButForCase = new Int32Array(literals.length).fill(-1);
    this.#plant(encoded);
    this.#connect(states);
  }

  find(from: number, to: number): Hits {
    const positions: number[] = [];
    const literals: number[] = [];
    let row = 0;
    for (let index = from; index < to; index++) {
      row = this.#next[row + (this.#classes[this.input[index] as number] as number)] as number;
      let state = row / this.#width;
      if (this.#literalAt[state] === -1) state = this.#shorter[state] as number;
      for (; state !== -1; state = this.#shorter[state] as number) {
        for (
          let literal = this.#literalAt[state] as number;
          literal !== -1;
          literal = this.#sameButForCase[literal] as number
        ) {
          if (!this.#hasCase(literal, index + 1)) continue;
          positions.push(index);
          literals.push(literal);
        }
      }
    }
    return {
      count: positions.length,
      positions: Uint32Array.from(positions),
      literals: Uint32Array.from(literals),
    };
  }

  lineStart(position: number, from: number): number {
    let index = position;
    while (index > from && !isLineEnd(this.input[index - 1])) index--;
    return index;
  }

  lineEnd(position: number, to: number): number {
    let index = position;
    while (index < to && !isLineEnd(this.input[index])) index++;
    return index;
  }

  countLineEnds(from: number, to: number): number {
    let count = 0;
    for (let index = from; index < to; index++) {
      const byte = this.input[index];
      if (byte === lineFeed) count++;
      else if (byte === carriageReturn && (index + 1 >= to || this.input[index + 1] !== lineFeed)) count++;
    }
    return count;
  }

  holdsOne(strings: readonly string[], from: number, to: number): boolean {
    let sought = this.#sought.get(strings);
    if (sought === undefined) {
      sought = strings.map(splitLiteral).map(({ text, ignoreCase }) => ({ text: asBytes(text), ignoreCase }));
      this.#sought.set(strings, sought);
    }
    const line = this.input.toString("latin1", from, to);
    const lower = line.toLowerCase();
    return sought.some(({ text, ignoreCase }) =>
      ignoreCase ? lower.includes(text.toLowerCase()) : line.includes(text),
    );
  }

  #hasCase(literal: number, end: number): boolean {
    const bytes = this.#exact[literal];
    return !bytes || this.input.compare(bytes, 0, bytes.length, end - bytes.length, end) === 0;
  }

  #plant(literals: readonly Uint8Array[]): void {
    let used = 1;
    for (const [index, literal] of literals.entries()) {
      let state = 0;
      for (const byte of literal) {
        const slot = state * this.#width + (this.#classes[byte] as number);
        if (this.#next[slot] === 0) this.#next[slot] = used++;
        state = this.#next[slot] as number;
      }
      this.#sameButForCase[index] = this.#literalAt[state] as number;
      this.#literalAt[state] = index;
    }
  }

  /** Breadth first: a missing step takes that of the longest proper suffix. The table then holds row offsets. */
  #connect(states: number): void {
    const fallback = new Int32Array(states);
    const queue: number[] = [0];
    for (let head = 0; head < queue.length; head++) {
      const state = queue[head] as number;
      for (let klass = 0; klass < this.#width; klass++) {
        const slot = state * this.#width + klass;
        const child = this.#next[slot] as number;
        const back =
          state === 0 ? 0 : (this.#next[(fallback[state] as number) * this.#width + klass] as number);
        if (child === 0) {
          this.#next[slot] = back;
          continue;
        }
        fallback[child] = back;
        this.#shorter[child] = this.#literalAt[back] === -1 ? (this.#shorter[back] as number) : back;
        queue.push(child);
      }
    }
    for (let slot = 0; slot < this.#next.length; slot++)
      this.#next[slot] = (this.#next[slot] as number) * this.#width;
  }
}

function asBytes(text: string): string {
  return Buffer.from(text).toString("latin1");
}

function isLineEnd(byte: number | undefined): boolean {
  return byte === lineFeed || byte === carriageReturn;
}

/** Bytes that no literal holds share class 0; ASCII letters share the class of their lower case. */
function byteClasses(literals: readonly Uint8Array[]): { classes: Uint8Array; width: number } {
  const classes = new Uint8Array(256);
  let width = 1;
  for (const byte of literals.flatMap((literal) => [...literal])) {
    if (classes[byte] === 0) classes[byte] = width++;
  }
  for (let upper = 0x41; upper <= 0x5a; upper++) classes[upper] = classes[upper + 0x20] as number;
  return { classes, width };
}
