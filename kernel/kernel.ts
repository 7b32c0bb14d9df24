// biome-ignore-all lint: AssemblyScript has other types and operators than TypeScript.
// The literal prefilter. `scripts/build-kernel.mjs` compiles it to WebAssembly; docs/scan.md tells how it works.
// All memory is the caller's: it writes the literals, the text and the place where tables may begin.

// Up to 16 bytes behind the text may be read; what they hold does not count.
const FOLD_ALL: u64 = 0x2020202020202020;
const HASH: u64 = 0x9e3779b97f4a7c15;
/** A literal of at least this many bytes holds exactly one whole 8-byte gram that begins at a multiple of 8. */
const LONG: u32 = 15;
/** The same for 4-byte grams at multiples of 4. */
const MIDDLE: u32 = 7;

const ENTRY: u32 = 24;
const SHORT_ENTRY: u32 = 40;

let weights: u32 = 0;
let count: u32 = 0;
let starts: u32 = 0;

let hits: u32 = 0;
let maxHits: u32 = 0;
let found: u32 = 0;

// Grams of long and of middle literals: a bitmap that says no at once, and chains of entries that say which.
let longBitmap: u32 = 0;
let longHeads: u32 = 0;
let longBits: u32 = 0;
let longCount: u32 = 0;
let middleBitmap: u32 = 0;
let middleHeads: u32 = 0;
let middleBits: u32 = 0;
let middleCount: u32 = 0;
let entries: u32 = 0;

// Short literals: eight buckets, told apart by the nibbles of their first three bytes (Hyperscan's "Teddy").
let nibbles: u32 = 0;
let buckets: u32 = 0;
let shortEntries: u32 = 0;
let shortCount: u32 = 0;

/**
 * `text`: the literals in UTF-8, ASCII letters in lower case, an LF behind each. `weightTable`: how rare each of the
 * first 128 bytes is. Tables are laid out from `arena` (zeroed, a multiple of 16); returns their end.
 */
export function build(text: u32, length: u32, weightTable: u32, arena: u32, hitsAt: u32, hitsMax: u32): u32 {
  weights = weightTable;
  hits = hitsAt;
  maxHits = hitsMax;
  starts = arena;
  count = 0;
  let begin = text;
  for (let at = text; at < text + length; at++) {
    if (load<u8>(at) != 10) continue;
    store<u32>(starts + (count << 2), begin);
    const size = at - begin;
    if (size >= LONG) longCount++;
    else if (size >= MIDDLE) middleCount++;
    else shortCount++;
    count++;
    begin = at + 1;
  }
  store<u32>(starts + (count << 2), begin);

  nibbles = align(starts + ((count + 1) << 2));
  buckets = nibbles + 6 * 16;
  shortEntries = align(buckets + 8 * 4);
  entries = align(shortEntries + (shortCount + 1) * SHORT_ENTRY);
  longBits = bitsFor(longCount * 8);
  middleBits = bitsFor(middleCount * 4);
  longBitmap = align(entries + (longCount * 8 + middleCount * 4 + 1) * ENTRY);
  longHeads = longBitmap + (1 << (longBits - 3));
  middleBitmap = longHeads + (4 << (longBits - 4));
  middleHeads = middleBitmap + (1 << (middleBits - 3));
  const end = middleHeads + (4 << (middleBits - 4));

  let used: u32 = 1;
  let usedShort: u32 = 1;
  for (let literal: u32 = 0; literal < count; literal++) {
    const size = lengthOf(literal);
    if (size >= LONG) {
      used = addGrams(literal, 8, used);
    } else if (size >= MIDDLE) {
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
  const shift = <u64>(64 - longBits);
  const map = longBitmap;
  let at = (blockFrom + 7) & ~7;
  const end = min(blockTo, max(to, 7) - 7);
  for (; at + 24 < end; at += 32) {
    const a = ((load<u64>(at) | FOLD_ALL) * HASH) >> shift;
    const b = ((load<u64>(at, 8) | FOLD_ALL) * HASH) >> shift;
    const c = ((load<u64>(at, 16) | FOLD_ALL) * HASH) >> shift;
    const d = ((load<u64>(at, 24) | FOLD_ALL) * HASH) >> shift;
    if ((bit(map, a) | bit(map, b) | bit(map, c) | bit(map, d)) == 0) continue;
    if (bit(map, a) && !checkLong(at, a, from, to)) return false;
    if (bit(map, b) && !checkLong(at + 8, b, from, to)) return false;
    if (bit(map, c) && !checkLong(at + 16, c, from, to)) return false;
    if (bit(map, d) && !checkLong(at + 24, d, from, to)) return false;
  }
  for (; at < end; at += 8) {
    const hash = ((load<u64>(at) | FOLD_ALL) * HASH) >> shift;
    if (bit(map, hash) && !checkLong(at, hash, from, to)) return false;
  }
  return true;
}

function findMiddle(blockFrom: u32, blockTo: u32, from: u32, to: u32): bool {
  const shift = <u64>(64 - middleBits);
  const map = middleBitmap;
  let at = (blockFrom + 3) & ~3;
  const end = min(blockTo, max(to, 3) - 3);
  for (; at + 12 < end; at += 16) {
    const a = (<u64>(load<u32>(at) | <u32>FOLD_ALL) * HASH) >> shift;
    const b = (<u64>(load<u32>(at, 4) | <u32>FOLD_ALL) * HASH) >> shift;
    const c = (<u64>(load<u32>(at, 8) | <u32>FOLD_ALL) * HASH) >> shift;
    const d = (<u64>(load<u32>(at, 12) | <u32>FOLD_ALL) * HASH) >> shift;
    if ((bit(map, a) | bit(map, b) | bit(map, c) | bit(map, d)) == 0) continue;
    if (bit(map, a) && !checkMiddle(at, a, from, to)) return false;
    if (bit(map, b) && !checkMiddle(at + 4, b, from, to)) return false;
    if (bit(map, c) && !checkMiddle(at + 8, c, from, to)) return false;
    if (bit(map, d) && !checkMiddle(at + 12, d, from, to)) return false;
  }
  for (; at < end; at += 4) {
    const hash = (<u64>(load<u32>(at) | <u32>FOLD_ALL) * HASH) >> shift;
    if (bit(map, hash) && !checkMiddle(at, hash, from, to)) return false;
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

function checkLong(at: u32, hash: u64, from: u32, to: u32): bool {
  const gram = load<u64>(at) | FOLD_ALL;
  return checkChain(load<u32>(longHeads + ((<u32>(hash >> 4)) << 2)), gram, at, from, to);
}

function checkMiddle(at: u32, hash: u64, from: u32, to: u32): bool {
  const gram = <u64>(load<u32>(at) | <u32>FOLD_ALL);
  return checkChain(load<u32>(middleHeads + ((<u32>(hash >> 4)) << 2)), gram, at, from, to);
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
  for (let index: u32 = 0; index < size; index++) {
    let byte = <u32>load<u8>(at + index);
    if (byte - 65 < 26) byte |= 0x20;
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

/** All grams of the window in which the bytes are rarest; whatever the alignment, one of them will be looked at. */
function addGrams(literal: u32, gramSize: u32, used: u32): u32 {
  const start = load<u32>(starts + (literal << 2));
  const window = bestWindow(start, lengthOf(literal), 2 * gramSize - 1);
  const isLong = gramSize == 8;
  const bits = isLong ? longBits : middleBits;
  const map = isLong ? longBitmap : middleBitmap;
  const heads = isLong ? longHeads : middleHeads;
  for (let offset = window; offset < window + gramSize; offset++) {
    const gram = isLong
      ? load<u64>(start + offset) | FOLD_ALL
      : <u64>(load<u32>(start + offset) | <u32>FOLD_ALL);
    const hash = (gram * HASH) >> <u64>(64 - bits);
    const byte = map + <u32>(hash >> 3);
    store<u8>(byte, load<u8>(byte) | <u8>((<u32>1) << (<u32>hash & 7)));
    const head = heads + ((<u32>(hash >> 4)) << 2);
    const entry = entries + used++ * ENTRY;
    store<u64>(entry, gram);
    store<u32>(entry, load<u32>(head), 8);
    store<u32>(entry, literal, 12);
    store<u32>(entry, offset, 16);
    store<u32>(head, entry);
  }
  return used;
}

function bestWindow(start: u32, size: u32, width: u32): u32 {
  let best: u32 = 0;
  let bestWeight: u32 = 0;
  for (let from: u32 = 0; from + width <= size; from++) {
    let weight: u32 = 0;
    for (let index = from; index < from + width; index++) {
      const byte = load<u8>(start + index);
      weight += byte < 128 ? <u32>load<u8>(weights + byte) : 7;
    }
    if (weight <= bestWeight) continue;
    bestWeight = weight;
    best = from;
  }
  return best;
}

/** Value, mask of the bytes that count, and bits to set before comparing (the case bit of letters). */
function addShort(literal: u32, used: u32): void {
  const start = load<u32>(starts + (literal << 2));
  const size = lengthOf(literal);
  let value: u64 = 0;
  let mask: u64 = 0;
  let fold: u64 = 0;
  for (let index: u32 = 0; index < size; index++) {
    const byte = <u32>load<u8>(start + index);
    const shift = <u64>(index << 3);
    value |= (<u64>byte) << shift;
    mask |= (<u64>0xff) << shift;
    if (byte - 97 < 26) fold |= (<u64>0x20) << shift;
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

function bit(map: u32, hash: u64): u32 {
  return (<u32>load<u8>(map + <u32>(hash >> 3)) >> (<u32>hash & 7)) & 1;
}

function lengthOf(literal: u32): u32 {
  return load<u32>(starts + (literal << 2), 4) - load<u32>(starts + (literal << 2)) - 1;
}

/** So many bits that one in 32 or fewer is set. */
function bitsFor(grams: u32): u32 {
  let bits: u32 = 10;
  while ((<u32>1) << bits < grams * 32) bits++;
  return bits;
}

function align(address: u32): u32 {
  return (address + 15) & ~15;
}

function isLineEnd(byte: u32): bool {
  return byte == 10 || byte == 13;
}
