// biome-ignore-all lint: AssemblyScript has other types and operators than TypeScript.
import { gramAt, gramWithBehind, nextBehind } from "./grams";
import { lengthOf, literalCount, startOf } from "./literals";

// How often grams are in the beginning of the text, and among the literals: counters of 16 bits each, of which several
// grams may share one.

/** Of a text that is worth a choice, and of a smaller one, for which memory that was never used costs more than a poor choice. */
const COUNTER_BITS: u32 = 19;
const FEW_COUNTER_BITS: u32 = 15;
/** Less text than this. */
export const SMALL: u32 = 32768;
const HASH: u64 = 0x9e3779b97f4a7c15;
export const COUNTERS: u32 = 4 << COUNTER_BITS;

let weights: u32 = 0;
let textCounters: u32 = 0;
let literalCounters: u32 = 0;
let counterBits: u32 = 0;
let windowVisits: u32 = 0;

/** `weightTable`: how rare each of the first 128 bytes is. */
export function placeCounters(weightTable: u32, sampleLength: u32, at: u32): void {
  weights = weightTable;
  counterBits = sampleLength < SMALL ? FEW_COUNTER_BITS : COUNTER_BITS;
  textCounters = at;
  literalCounters = at + (2 << counterBits);
}

export function countGrams(sample: u32, length: u32, size: u32): void {
  for (let at = sample; at + size <= sample + length; at++)
    increment(textCounters + counterOf(gramAt(at, size)));
  for (let literal: u32 = 0; literal < literalCount(); literal++) {
    const start = startOf(literal);
    const end = start + lengthOf(literal);
    for (let at = start; at + size <= end; at++) increment(literalCounters + counterOf(gramAt(at, size)));
  }
}

/** Where in the literal `stride` grams are the rarest, in the sample first and among the literals second; the sums slide along. */
export function bestWindow(literal: u32, size: u32, stride: u32): u32 {
  const start = startOf(literal);
  if (lengthOf(literal) < size) return 0;
  const width = size + stride - 1;
  let cost: i64 = 0;
  let visits: u32 = 0;
  for (let at = start; at < start + stride; at++) {
    const slot = counterOf(gramAt(at, size));
    cost += gramCost(slot);
    visits += inText(slot);
  }
  for (let at = start; at < start + width; at++) cost -= weightOf(at);
  let best: u32 = 0;
  let bestCost = cost;
  windowVisits = visits;
  for (let from: u32 = 1; from + width <= lengthOf(literal); from++) {
    const left = counterOf(gramAt(start + from - 1, size));
    const entered = counterOf(gramAt(start + from + stride - 1, size));
    cost +=
      gramCost(entered) - gramCost(left) - weightOf(start + from + width - 1) + weightOf(start + from - 1);
    visits += inText(entered) - inText(left);
    if (cost >= bestCost) continue;
    bestCost = cost;
    best = from;
    windowVisits = visits;
  }
  return best;
}

/** How often the sample has one of the literal's grams in such a pass. */
export function visitsOf(literal: u32, size: u32, stride: u32): u32 {
  if (lengthOf(literal) < size) return visitsWithBehind(literal);
  bestWindow(literal, size, stride);
  return windowVisits;
}

function visitsWithBehind(literal: u32): u32 {
  let visits: u32 = 0;
  for (let byte = nextBehind(literal, 0); byte < 128; byte = nextBehind(literal, byte + 1)) {
    visits += inText(counterOf(gramWithBehind(literal, byte)));
  }
  return visits;
}

function gramCost(slot: u32): i64 {
  return (<i64>(1 + 4 * inText(slot)) * <i64>(1 + <u32>load<u16>(literalCounters + slot))) << 8;
}

function inText(slot: u32): u32 {
  return load<u16>(textCounters + slot);
}

function weightOf(at: u32): i64 {
  const byte = load<u8>(at);
  return byte < 128 ? <i64>load<u8>(weights + byte) : 7;
}

function counterOf(gram: u64): u32 {
  return (<u32>((gram * HASH) >> (64 - <u64>counterBits))) << 1;
}

function increment(counter: u32): void {
  const value = load<u16>(counter);
  if (value < 0xffff) store<u16>(counter, value + 1);
}
