import { KeptStrings } from "./kept-strings.ts";
import { kernelBytes } from "./kernel-bytes.ts";
import { surroundingsOf, writtenGuards, writtenLiterals } from "./kernel-tables.ts";
import { type Hits, inputCapacity, type Prefilter, type Sought } from "./prefilter.ts";
import { weight } from "./rarity.ts";
import { splitLiteral } from "./required-literal.ts";
import { shortBuckets } from "./short-buckets.ts";

/** What kernel/kernel.ts exports; all addresses are bytes in its memory. */
interface Kernel {
  build(
    text: number,
    length: number,
    surroundings: number,
    byteSets: number,
    guards: number,
    buckets: number,
    weights: number,
    arena: number,
    hits: number,
    maxHits: number,
    sample: number,
    sampleLength: number,
  ): number;
  find(partFrom: number, partTo: number, from: number, to: number): number;
  lineStart(position: number, from: number): number;
  lineEnd(position: number, to: number): number;
  countLineEnds(from: number, to: number): number;
  holdsOne(strings: number, from: number, to: number): number;
}

const pageBytes = 65_536;
/** The compiler puts nothing above this address. */
const base = 1024;
/** In bytes. The kernel finds all longer literals by their grams. */
const longestShort = 3;
/** Bounds for the kernel's tables at their largest, and for what a literal adds: its entries, at most one for each gram. */
const tableBytes = 6 * 1024 * 1024;
const bytesPerLiteral = 320;
/** A literal of three bytes has a gram with each byte that may stand behind it. */
const bytesPerThree = 96 * 48;
/** So much text tells which grams are common; less than the kernel takes for enough leaves the choice out. */
const sampleBytes = 64 * 1024;
const leastSample = 32 * 1024;
const littleSample = 16 * 1024;
/** After so much text the choice pays for itself (15 ms on a cold start). */
const worthChoosing = 512 * 1024;

/** Null where the machine has no WebAssembly or no SIMD. */
export function createWasmPrefilter(sought: Sought): Prefilter | null {
  const compiled = kernelModule();
  return compiled === null ? null : new WasmPrefilter(compiled, sought);
}

let known: WebAssembly.Module | null | undefined;

function kernelModule(): WebAssembly.Module | null {
  if (known === undefined) known = compileKernel();
  return known;
}

function compileKernel(): WebAssembly.Module | null {
  try {
    return new WebAssembly.Module(Buffer.from(kernelBytes, "base64"));
  } catch {
    return null;
  }
}

/** What `holdsOne` was asked for stays in the kernel's memory; where this is full, it begins anew. */
const stringsCapacity = 64 * 1024;

class WasmPrefilter implements Prefilter {
  readonly input: Buffer;
  readonly #kernel: Kernel;
  readonly #hits: Uint32Array;
  /** The address of the input: positions outside count from there. */
  readonly #origin: number;
  readonly #strings: KeptStrings;
  readonly #build: (sampleLength: number) => void;
  #tables: "none" | "simple" | "chosen" = "none";
  #seen = 0;

  constructor(compiled: WebAssembly.Module, { literals, guards }: Sought) {
    const text = writtenLiterals(literals);
    const weights = base;
    const textAt = weights + 128;
    const surroundingsAt = aligned(textAt + text.length + 16);
    const { table, sets } = surroundingsOf(literals, surroundingsAt);
    const setsAt = aligned(surroundingsAt + table.length);
    const guardsAt = aligned(setsAt + sets.length);
    const guardTable = writtenGuards(guards, guardsAt);
    const bucketsAt = aligned(guardsAt + guardTable.length);
    const buckets = shortBuckets(literals, longestShort);
    const stringsAt = aligned(bucketsAt + buckets.length);
    const hitsAt = aligned(stringsAt + stringsCapacity);
    const maxHits = Math.max(65_536, literals.length);
    const origin = aligned(hitsAt + maxHits * 8);
    const arena = aligned(origin + inputCapacity + 64);
    const total = arena + tableBytes + literals.reduce((sum, literal) => sum + bytesFor(literal), 0);
    const memory = new WebAssembly.Memory({ initial: Math.ceil(total / pageBytes) });
    Buffer.from(memory.buffer, weights, 128).set(Array.from({ length: 128 }, (_, code) => weight(code)));
    Buffer.from(memory.buffer, textAt, text.length).set(text);
    Buffer.from(memory.buffer, surroundingsAt, table.length).set(table);
    Buffer.from(memory.buffer, setsAt, sets.length).set(sets);
    Buffer.from(memory.buffer, guardsAt, guardTable.length).set(guardTable);
    Buffer.from(memory.buffer, bucketsAt, buckets.length).set(buckets);
    const { exports } = new WebAssembly.Instance(compiled, { env: { memory } });
    this.#kernel = exports as unknown as Kernel;
    let end = arena;
    this.#build = (sampleLength) => {
      const { length } = text;
      // What no table has used yet is zero, and costs no memory before it is touched.
      Buffer.from(memory.buffer, arena, end - arena).fill(0);
      end = this.#kernel.build(
        textAt,
        length,
        surroundingsAt,
        setsAt,
        guardsAt,
        bucketsAt,
        weights,
        arena,
        hitsAt,
        maxHits,
        origin,
        sampleLength,
      );
      if (end > memory.buffer.byteLength)
        throw new Error(`the kernel's tables need ${end - total} bytes more`);
    };
    this.#hits = new Uint32Array(memory.buffer, hitsAt, maxHits * 2);
    this.#origin = origin;
    this.#strings = new KeptStrings(Buffer.from(memory.buffer, stringsAt, stringsCapacity), stringsAt);
    this.input = Buffer.from(memory.buffer, origin, inputCapacity);
  }

  find(from: number, to: number): Hits {
    this.#prepare(from, to);
    const count = this.#findIn(from, to, from, to);
    return count < 0 ? this.#findByHalves(from, to) : hitsIn(this.#hits, count, this.#origin);
  }

  /** Tables are made at the first text without much choice, and again once there is much of it. */
  #prepare(from: number, to: number): void {
    if (this.#tables === "chosen") return;
    this.#seen += to - from;
    const isWorth = this.#seen > worthChoosing && to >= leastSample;
    if (this.#tables === "simple" && !isWorth) return;
    this.#build(Math.min(to, isWorth ? sampleBytes : littleSample));
    this.#tables = isWorth ? "chosen" : "simple";
  }

  #findIn(partFrom: number, partTo: number, from: number, to: number): number {
    const origin = this.#origin;
    return this.#kernel.find(origin + partFrom, origin + partTo, origin + from, origin + to);
  }

  /** More is found than the kernel can write down at once. */
  #findByHalves(from: number, to: number): Hits {
    const batches: Uint32Array[] = [];
    for (let part = from, size = to - from; part < to; ) {
      const end = Math.min(part + size, to);
      const count = this.#findIn(part, end, from, to);
      if (count < 0) {
        size = Math.max(1, size >> 1);
        continue;
      }
      batches.push(this.#hits.slice(0, count * 2));
      part = end;
    }
    return sorted(batches, this.#origin);
  }

  lineStart(position: number, from: number): number {
    return this.#kernel.lineStart(this.#origin + position, this.#origin + from) - this.#origin;
  }

  lineEnd(position: number, to: number): number {
    return this.#kernel.lineEnd(this.#origin + position, this.#origin + to) - this.#origin;
  }

  countLineEnds(from: number, to: number): number {
    return this.#kernel.countLineEnds(this.#origin + from, this.#origin + to);
  }

  holdsOne(strings: readonly string[], from: number, to: number): boolean {
    const address = this.#strings.addressOf(strings);
    return address === null || this.#kernel.holdsOne(address, this.#origin + from, this.#origin + to) !== 0;
  }
}

function hitsIn(pairs: Uint32Array, count: number, origin: number): Hits {
  const positions = new Uint32Array(count);
  const literals = new Uint32Array(count);
  for (let index = 0; index < count; index++) {
    literals[index] = pairs[2 * index] as number;
    positions[index] = (pairs[2 * index + 1] as number) - origin;
  }
  return { count, positions, literals };
}

/** Position and literal as one number, which typed arrays sort natively. */
const literalSpace = 2 ** 24;

function sorted(batches: readonly Uint32Array[], origin: number): Hits {
  const count = batches.reduce((sum, batch) => sum + batch.length / 2, 0);
  const keys = new Float64Array(count);
  let used = 0;
  for (const batch of batches) {
    for (let index = 0; index < batch.length; index += 2) {
      keys[used++] = ((batch[index + 1] as number) - origin) * literalSpace + (batch[index] as number);
    }
  }
  keys.sort();
  const positions = new Uint32Array(count);
  const literals = new Uint32Array(count);
  for (let index = 0; index < count; index++) {
    const key = keys[index] as number;
    positions[index] = Math.floor(key / literalSpace);
    literals[index] = key % literalSpace;
  }
  return { count, positions, literals };
}

function bytesFor(literal: string): number {
  const { text } = splitLiteral(literal);
  return bytesPerLiteral + (Buffer.byteLength(text) === 3 ? bytesPerThree : 0);
}

function aligned(address: number): number {
  return Math.ceil(address / 16) * 16;
}
