// biome-ignore-all lint: AssemblyScript has other types and operators than TypeScript.
// The literal prefilter. `scripts/build-kernel.mjs` compiles it to WebAssembly; docs/scan.md tells how it works.
// All memory is the caller's: it writes the literals, the text and the place where tables may begin.

// Up to 16 bytes behind the text may be read; what they hold does not count.
const FOLD_ALL: u64 = 0x2020202020202020;
const HASH: u64 = 0x9e3779b97f4a7c15;

const ENTRY: u32 = 24;
const SHORT_ENTRY: u32 = 40;
/** Slots that share a chain, as a power of two. */
const HEAD_SHIFT: u32 = 4;

/** Counters of grams in the sample of the text, and among the literals; 16 bits each. */
const COUNTER_BITS: u64 = 17;
/** What one look at the text and one comparison with a literal cost, roughly. */
const LOOK: f64 = 1;
const VISIT: f64 = 14;
/** A text of which any stride is good enough. */
const SMALL: u32 = 32768;
/** So many literals tell which stride is best. */
const JUDGES: u32 = 1024;
const SHORT_LOOK: f64 = 0.25;
const SHORT_LITERAL: f64 = 0.005;

let weights: u32 = 0;
let count: u32 = 0;
let starts: u32 = 0;

let hits: u32 = 0;
let maxHits: u32 = 0;
let found: u32 = 0;

// Grams of 8 and of 4 bytes: the text is looked at every `stride` bytes, so each literal has `stride` grams in the
// tables, of which one must be met. A table of bytes says no at once, and chains of entries say which literal.
let longStride: u32 = 0;
let longTable: u32 = 0;
let longHeads: u32 = 0;
let longMask: u32 = 0;
let longCount: u32 = 0;
let middleStride: u32 = 0;
let middleTable: u32 = 0;
let middleHeads: u32 = 0;
let middleMask: u32 = 0;
let middleCount: u32 = 0;
let entries: u32 = 0;

// Short literals: eight buckets, told apart by the nibbles of their first three bytes (Hyperscan's "Teddy").
let nibbles: u32 = 0;
let buckets: u32 = 0;
let shortEntries: u32 = 0;
let shortCount: u32 = 0;

let textCounters: u32 = 0;
let literalCounters: u32 = 0;
let windowVisits: u32 = 0;

/**
 * `text`: the literals in UTF-8, before each `=` (as it is) or `i` (ASCII letters in either case, here in lower case),
 * an LF behind each. `weightTable`: how rare each of the
 * first 128 bytes is. The sample is the beginning of what will be searched: grams that are common in it are avoided.
 * Tables are laid out from `arena` (zeroed, a multiple of 16); returns their end. May be called again.
 */
export function build(
  text: u32,
  length: u32,
  weightTable: u32,
  arena: u32,
  hitsAt: u32,
  hitsMax: u32,
  sample: u32,
  sampleLength: u32,
): u32 {
  weights = weightTable;
  hits = hitsAt;
  maxHits = hitsMax;
  textCounters = arena;
  literalCounters = textCounters + (2 << (<u32>COUNTER_BITS));
  starts = literalCounters + (2 << (<u32>COUNTER_BITS));
  count = 0;
  longCount = 0;
  middleCount = 0;
  shortCount = 0;
  indexLiterals(text, length);
  countGrams(sample, sampleLength);
  chooseStrides(sampleLength);
  for (let literal: u32 = 0; literal < count; literal++) {
    const size = lengthOf(literal);
    if (isLong(size)) longCount++;
    else if (isMiddle(size)) middleCount++;
    else shortCount++;
  }

  nibbles = align(starts + ((count + 1) << 2));
  buckets = nibbles + 6 * 16;
  shortEntries = align(buckets + 8 * 4);
  entries = align(shortEntries + (shortCount + 1) * SHORT_ENTRY);
  const grams = longCount * longStride + middleCount * middleStride;
  longMask = slotsFor(longCount * longStride) - 1;
  middleMask = slotsFor(middleCount * middleStride) - 1;
  longTable = align(entries + (grams + 1) * ENTRY);
  longHeads = longTable + longMask + 1;
  middleTable = align(longHeads + headBytes(longMask));
  middleHeads = middleTable + middleMask + 1;
  const end = middleHeads + headBytes(middleMask);

  let used: u32 = 1;
  let usedShort: u32 = 1;
  for (let literal: u32 = 0; literal < count; literal++) {
    const size = lengthOf(literal);
    if (isLong(size)) {
      used = addGrams(literal, 8, used);
    } else if (isMiddle(size)) {
      used = addGrams(literal, 4, used);
    } else {
      addShort(literal, usedShort++);
    }
  }
  return end;
}

/**
 * Writes (start, literal) pairs for every occurrence inside [from, to) that the block is responsible for;
 * blocks that together cover [from, to) find each occurrence once. Returns their number, or -1 where they do not
 * fit: the block must then be halved.
 */
export function find(blockFrom: u32, blockTo: u32, from: u32, to: u32): i32 {
  found = 0;
  if (longCount > 0 && !findLong(blockFrom, blockTo, from, to)) return -1;
  if (middleCount > 0 && !findMiddle(blockFrom, blockTo, from, to)) return -1;
  if (shortCount > 0 && !findShort(blockFrom, blockTo, to)) return -1;
  return <i32>found;
}

/** The first LF or CR in [position, to), or `to`. */
export function lineEnd(position: u32, to: u32): u32 {
  const feed = i8x16.splat(10);
  const carriage = i8x16.splat(13);
  let at = position;
  for (; at + 16 <= to; at += 16) {
    const bytes = v128.load(at);
    const mask = i8x16.bitmask(v128.or(i8x16.eq(bytes, feed), i8x16.eq(bytes, carriage)));
    if (mask != 0) return at + <u32>ctz(mask);
  }
  for (; at < to; at++) {
    if (isLineEnd(load<u8>(at))) return at;
  }
  return to;
}

/** The first byte of the line that holds `position`, not before `from`. */
export function lineStart(position: u32, from: u32): u32 {
  const feed = i8x16.splat(10);
  const carriage = i8x16.splat(13);
  let at = position;
  for (; at >= from + 16; at -= 16) {
    const bytes = v128.load(at - 16);
    const mask = i8x16.bitmask(v128.or(i8x16.eq(bytes, feed), i8x16.eq(bytes, carriage)));
    if (mask != 0) return at - 16 + (32 - <u32>clz(mask));
  }
  for (; at > from; at--) {
    if (isLineEnd(load<u8>(at - 1))) return at;
  }
  return from;
}

/** LF, CRLF and lone CR, each once. */
export function countLineEnds(from: u32, to: u32): u32 {
  const feed = i8x16.splat(10);
  const carriage = i8x16.splat(13);
  let ends: u32 = 0;
  let at = from;
  for (; at + 17 <= to; at += 16) {
    const bytes = v128.load(at);
    const split = v128.andnot(i8x16.eq(bytes, carriage), i8x16.eq(v128.load(at + 1), feed));
    ends += <u32>popcnt(i8x16.bitmask(v128.or(i8x16.eq(bytes, feed), split)));
  }
  for (; at < to; at++) {
    const byte = load<u8>(at);
    if (byte == 10 || (byte == 13 && (at + 1 >= to || load<u8>(at + 1) != 10))) ends++;
  }
  return ends;
}

function findLong(blockFrom: u32, blockTo: u32, from: u32, to: u32): bool {
  const mask = longMask;
  const table = longTable;
  const stride = longStride;
  const two = stride * 2;
  const three = stride * 3;
  const four = stride * 4;
  let at = (blockFrom + stride - 1) & ~(stride - 1);
  const end = min(blockTo, max(to, 7) - 7);
  for (; at + three < end; at += four) {
    const a = slotOf(longGram(at)) & mask;
    const b = slotOf(longGram(at + stride)) & mask;
    const c = slotOf(longGram(at + two)) & mask;
    const d = slotOf(longGram(at + three)) & mask;
    if ((load<u8>(table + a) | load<u8>(table + b) | load<u8>(table + c) | load<u8>(table + d)) == 0)
      continue;
    if (load<u8>(table + a) && !checkLong(at, a, from, to)) return false;
    if (load<u8>(table + b) && !checkLong(at + stride, b, from, to)) return false;
    if (load<u8>(table + c) && !checkLong(at + two, c, from, to)) return false;
    if (load<u8>(table + d) && !checkLong(at + three, d, from, to)) return false;
  }
  for (; at < end; at += stride) {
    const slot = slotOf(longGram(at)) & mask;
    if (load<u8>(table + slot) && !checkLong(at, slot, from, to)) return false;
  }
  return true;
}

function findMiddle(blockFrom: u32, blockTo: u32, from: u32, to: u32): bool {
  const mask = middleMask;
  const table = middleTable;
  const stride = middleStride;
  const two = stride * 2;
  const three = stride * 3;
  const four = stride * 4;
  let at = (blockFrom + stride - 1) & ~(stride - 1);
  const end = min(blockTo, max(to, 3) - 3);
  for (; at + three < end; at += four) {
    const a = slotOf(middleGram(at)) & mask;
    const b = slotOf(middleGram(at + stride)) & mask;
    const c = slotOf(middleGram(at + two)) & mask;
    const d = slotOf(middleGram(at + three)) & mask;
    if ((load<u8>(table + a) | load<u8>(table + b) | load<u8>(table + c) | load<u8>(table + d)) == 0)
      continue;
    if (load<u8>(table + a) && !checkMiddle(at, a, from, to)) return false;
    if (load<u8>(table + b) && !checkMiddle(at + stride, b, from, to)) return false;
    if (load<u8>(table + c) && !checkMiddle(at + two, c, from, to)) return false;
    if (load<u8>(table + d) && !checkMiddle(at + three, d, from, to)) return false;
  }
  for (; at < end; at += stride) {
    const slot = slotOf(middleGram(at)) & mask;
    if (load<u8>(table + slot) && !checkMiddle(at, slot, from, to)) return false;
  }
  return true;
}

function findShort(blockFrom: u32, blockTo: u32, to: u32): bool {
  const low0 = v128.load(nibbles);
  const high0 = v128.load(nibbles, 16);
  const low1 = v128.load(nibbles, 32);
  const high1 = v128.load(nibbles, 48);
  const low2 = v128.load(nibbles, 64);
  const high2 = v128.load(nibbles, 80);
  const fold = i8x16.splat(0x20);
  const nibble = i8x16.splat(0x0f);
  const none = i8x16.splat(0);
  for (let at = blockFrom; at < blockTo; at += 16) {
    const first = v128.or(v128.load(at), fold);
    const second = v128.or(v128.load(at, 1), fold);
    const third = v128.or(v128.load(at, 2), fold);
    const fits = v128.and(
      v128.and(
        v128.and(i8x16.swizzle(low0, v128.and(first, nibble)), i8x16.swizzle(high0, i8x16.shr_u(first, 4))),
        v128.and(i8x16.swizzle(low1, v128.and(second, nibble)), i8x16.swizzle(high1, i8x16.shr_u(second, 4))),
      ),
      v128.and(i8x16.swizzle(low2, v128.and(third, nibble)), i8x16.swizzle(high2, i8x16.shr_u(third, 4))),
    );
    if (!v128.any_true(fits)) continue;
    let mask = <u32>i8x16.bitmask(i8x16.ne(fits, none));
    const left = blockTo - at;
    if (left < 16) mask &= (1 << left) - 1;
    for (; mask != 0; mask &= mask - 1) {
      if (!checkShort(at + ctz(mask), to)) return false;
    }
  }
  return true;
}

function checkLong(at: u32, slot: u32, from: u32, to: u32): bool {
  const gram = longGram(at);
  return checkChain(load<u32>(longHeads + ((slot >> HEAD_SHIFT) << 2)), gram, at, from, to);
}

function checkMiddle(at: u32, slot: u32, from: u32, to: u32): bool {
  const gram = middleGram(at);
  return checkChain(load<u32>(middleHeads + ((slot >> HEAD_SHIFT) << 2)), gram, at, from, to);
}

function checkChain(head: u32, gram: u64, at: u32, from: u32, to: u32): bool {
  for (let entry = head; entry != 0; entry = load<u32>(entry, 8)) {
    if (load<u64>(entry) != gram) continue;
    const offset = load<u32>(entry, 16);
    if (at < from + offset) continue;
    const literal = load<u32>(entry, 12);
    if (matches(literal, at - offset, to) && !emit(at - offset, literal)) return false;
  }
  return true;
}

function checkShort(at: u32, to: u32): bool {
  const bytes = load<u64>(at);
  const first = <u32>load<u8>(at) | 0x20;
  for (let entry = load<u32>(buckets + ((first & 7) << 2)); entry != 0; entry = load<u32>(entry, 32)) {
    if (((bytes | load<u64>(entry, 16)) & load<u64>(entry, 8)) != load<u64>(entry)) continue;
    const literal = load<u32>(entry, 24);
    if (at + load<u32>(entry, 28) <= to && !emit(at, literal)) return false;
  }
  return true;
}

function matches(literal: u32, at: u32, to: u32): bool {
  const size = lengthOf(literal);
  if (at + size > to) return false;
  const start = load<u32>(starts + (literal << 2));
  const folds = ignoresCase(literal);
  for (let index: u32 = 0; index < size; index++) {
    let byte = <u32>load<u8>(at + index);
    if (folds && byte - 65 < 26) byte |= 0x20;
    if (byte != load<u8>(start + index)) return false;
  }
  return true;
}

function emit(at: u32, literal: u32): bool {
  if (found >= maxHits) return false;
  store<u32>(hits + (found << 3), at);
  store<u32>(hits + (found << 3), literal, 4);
  found++;
  return true;
}

/** The best window's grams, one for each way in which the looks at the text can fall on it. */
function addGrams(literal: u32, gramSize: u32, used: u32): u32 {
  const start = load<u32>(starts + (literal << 2));
  const isEight = gramSize == 8;
  const stride = isEight ? longStride : middleStride;
  const window = bestWindow(start, lengthOf(literal), gramSize, stride);
  const mask = isEight ? longMask : middleMask;
  const table = isEight ? longTable : middleTable;
  const heads = isEight ? longHeads : middleHeads;
  for (let offset = window; offset < window + stride; offset++) {
    const gram = gramAt(start + offset, gramSize);
    const slot = slotOf(gram) & mask;
    store<u8>(table + slot, 1);
    const head = heads + ((slot >> HEAD_SHIFT) << 2);
    const entry = entries + used++ * ENTRY;
    store<u64>(entry, gram);
    store<u32>(entry, load<u32>(head), 8);
    store<u32>(entry, literal, 12);
    store<u32>(entry, offset, 16);
    store<u32>(head, entry);
  }
  return used;
}

/** Where the grams are the rarest, in the sample first and among the literals second; the sums slide along. */
function bestWindow(start: u32, size: u32, gramSize: u32, stride: u32): u32 {
  const width = gramSize + stride - 1;
  let cost: i64 = 0;
  let visits: u32 = 0;
  for (let at = start; at < start + stride; at++) {
    const slot = counterOf(gramAt(at, gramSize));
    cost += gramCost(slot);
    visits += inText(slot);
  }
  for (let at = start; at < start + width; at++) cost -= weightOf(at);
  let best: u32 = 0;
  let bestCost = cost;
  windowVisits = visits;
  for (let from: u32 = 1; from + width <= size; from++) {
    const left = counterOf(gramAt(start + from - 1, gramSize));
    const entered = counterOf(gramAt(start + from + stride - 1, gramSize));
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

/**
 * A long stride looks at less of the text, but leaves more literals to the next pass, and a short one lets each
 * literal be known by its rarest bytes alone: the sample tells which is cheapest together.
 */
function chooseStrides(sampleLength: u32): void {
  longStride = 8;
  middleStride = 4;
  if (sampleLength < SMALL) return;
  let bestLong: u32 = 8;
  let bestMiddle: u32 = 4;
  let bestCost: f64 = Infinity;
  for (let long: u32 = 8; long >= 1; long >>= 1) {
    longStride = long;
    const cost = passCost(8, long, sampleLength);
    for (let middle: u32 = 4; middle >= 1 && cost < bestCost; middle >>= 1) {
      middleStride = middle;
      const together = cost + passCost(4, middle, sampleLength) + shortCost();
      if (together >= bestCost) continue;
      bestCost = together;
      bestLong = long;
      bestMiddle = middle;
    }
  }
  longStride = bestLong;
  middleStride = bestMiddle;
}

/** For each byte of the text; nothing where no literal is left for this pass. */
function passCost(gramSize: u32, stride: u32, sampleLength: u32): f64 {
  let visits: f64 = 0;
  let any = false;
  const step = 1 + count / JUDGES;
  for (let literal: u32 = 0; literal < count; literal += step) {
    const size = lengthOf(literal);
    if (gramSize == 8 ? !isLong(size) : isLong(size) || !isMiddle(size)) continue;
    any = true;
    bestWindow(load<u32>(starts + (literal << 2)), size, gramSize, stride);
    visits += <f64>windowVisits;
  }
  return any ? (LOOK + (VISIT * visits * <f64>step) / <f64>(sampleLength + 1)) / <f64>stride : 0;
}

/** Its buckets are for few literals. */
function shortCost(): f64 {
  let left: u32 = 0;
  for (let literal: u32 = 0; literal < count; literal++) {
    const size = lengthOf(literal);
    if (!isLong(size) && !isMiddle(size)) left++;
  }
  return left == 0 ? 0 : SHORT_LOOK + <f64>left * SHORT_LITERAL;
}

function countGrams(sample: u32, length: u32): void {
  for (let at = sample; at + 8 <= sample + length; at++) {
    increment(textCounters + counterOf(longGram(at)));
    increment(textCounters + counterOf(middleGram(at)));
  }
  for (let literal: u32 = 0; literal < count; literal++) {
    const start = load<u32>(starts + (literal << 2));
    const end = start + lengthOf(literal);
    for (let at = start; at + 8 <= end; at++) increment(literalCounters + counterOf(longGram(at)));
    for (let at = start; at + 4 <= end; at++) increment(literalCounters + counterOf(middleGram(at)));
  }
}

function indexLiterals(text: u32, length: u32): void {
  let begin = text;
  for (let at = text; at < text + length; at++) {
    if (load<u8>(at) != 10) continue;
    store<u32>(starts + (count << 2), begin + 1);
    count++;
    begin = at + 1;
  }
  store<u32>(starts + (count << 2), begin + 1);
}

function counterOf(gram: u64): u32 {
  return (<u32>((gram * HASH) >> (64 - COUNTER_BITS))) << 1;
}

function increment(counter: u32): void {
  const value = load<u16>(counter);
  if (value < 0xffff) store<u16>(counter, value + 1);
}

function isLong(size: u32): bool {
  return size >= 8 + longStride - 1;
}

function isMiddle(size: u32): bool {
  return size >= 4 + middleStride - 1;
}

function gramAt(at: u32, size: u32): u64 {
  return size == 8 ? longGram(at) : middleGram(at);
}

function longGram(at: u32): u64 {
  return load<u64>(at) | FOLD_ALL;
}

function middleGram(at: u32): u64 {
  return <u64>(load<u32>(at) | <u32>FOLD_ALL);
}

/** Value, mask of the bytes that count, and bits to set before comparing (the case bit of letters). */
function addShort(literal: u32, used: u32): void {
  const start = load<u32>(starts + (literal << 2));
  const size = lengthOf(literal);
  let value: u64 = 0;
  let mask: u64 = 0;
  let fold: u64 = 0;
  const folds = ignoresCase(literal);
  for (let index: u32 = 0; index < size; index++) {
    const byte = <u32>load<u8>(start + index);
    const shift = <u64>(index << 3);
    value |= (<u64>byte) << shift;
    mask |= (<u64>0xff) << shift;
    if (folds && byte - 97 < 26) fold |= (<u64>0x20) << shift;
  }
  const bucket = (load<u8>(start) | 0x20) & 7;
  const entry = shortEntries + used * SHORT_ENTRY;
  const head = buckets + (bucket << 2);
  store<u64>(entry, value);
  store<u64>(entry, mask, 8);
  store<u64>(entry, fold, 16);
  store<u32>(entry, literal, 24);
  store<u32>(entry, size, 28);
  store<u32>(entry, load<u32>(head), 32);
  store<u32>(head, entry);
  for (let index: u32 = 0; index < 3; index++) {
    const low = nibbles + index * 32;
    if (index >= size) {
      for (let nibble: u32 = 0; nibble < 32; nibble++) setBit(low + nibble, bucket);
      continue;
    }
    const byte = <u32>load<u8>(start + index) | 0x20;
    setBit(low + (byte & 15), bucket);
    setBit(low + 16 + (byte >> 4), bucket);
  }
}

function setBit(at: u32, bucket: u32): void {
  store<u8>(at, load<u8>(at) | <u8>((<u32>1) << bucket));
}

function slotOf(gram: u64): u32 {
  return <u32>((gram * HASH) >> 40);
}

function ignoresCase(literal: u32): bool {
  return load<u8>(load<u32>(starts + (literal << 2)) - 1) == 105;
}

function lengthOf(literal: u32): u32 {
  return load<u32>(starts + (literal << 2), 4) - load<u32>(starts + (literal << 2)) - 2;
}

/** So many that one in 64 or fewer is taken, as far as 24 bits of hash go. */
function slotsFor(grams: u32): u32 {
  let slots: u32 = 1024;
  while (slots < grams * 64 && slots < 1 << 20) slots <<= 1;
  return slots;
}

function headBytes(mask: u32): u32 {
  return (((mask + 1) >> HEAD_SHIFT) << 2) + 16;
}

function align(address: u32): u32 {
  return (address + 15) & ~15;
}

function isLineEnd(byte: u32): bool {
  return byte == 10 || byte == 13;
}
