// biome-ignore-all lint: AssemblyScript has other types and operators than TypeScript.
import { emit } from "./hits";
import { ignoresCase, lengthOf, setBehind, setHolds, standsAt, startOf, storeWindow } from "./literals";

// The text is looked at every `stride` bytes, so each literal has `stride` grams in the tables, of which one must be met.
// A table of bytes says no at once, four grams at a time; the bits of its bytes and the tags at the head of a chain of
// entries say no once more, and the entries say which literal.

export const ENTRY: u32 = 48;
/** The longest stride: four grams of four bytes each stand side by side in 16 bytes. */
export const LONGEST_STRIDE: u32 = 4;

const FOLD: u32 = 0x20202020;
const FIRST: u32 = 0x9e3779b1;
const SECOND: u32 = 0x85ebca77;
/** Bytes of a table that share a chain, as a power of two. */
const HEAD_SHIFT: u32 = 2;
/** So many bytes for each gram, so that nearly all of them are zero, as far as near caches go; for little text fewer. */
const BYTES_PER_GRAM: u32 = 64;
const FEW_BYTES_PER_GRAM: u32 = 8;
const SMALLEST_TABLE: u32 = 4096;
const LARGEST_TABLE: u32 = 524288;

/** So much of the text is looked at by one pass and then by the next: it and the tables stay in the nearest caches. */
export const BLOCK: u32 = 32768;
const NOTE: u32 = 4;
/** One for each four grams of a block at a stride of 1, and one more, which is overwritten. */
const NOTES: u32 = (BLOCK / 4 + 1) * NOTE;

let notes: u32 = 0;

/** Returns their end. */
export function placeNotes(at: u32): u32 {
  notes = at;
  return at + NOTES;
}

/** One look over the text, for grams of one size. */
@unmanaged
export class GramPass {
  /** Of a gram, in bytes: 4 or 8. */
  size: u32;
  /** 1, 2 or 4. */
  stride: u32;
  /** Of grams in its tables. */
  count: u32;
  table: u32;
  heads: u32;
  /** How far to shift a hash to get a place in the table. */
  shift: u32;
}

/** Lays out the tables for so many grams from `at` on, and returns their end. */
export function layOut(pass: GramPass, grams: u32, isForLittle: bool, at: u32): u32 {
  const perGram = isForLittle ? FEW_BYTES_PER_GRAM : BYTES_PER_GRAM;
  let bytes: u32 = SMALLEST_TABLE;
  while (bytes < grams * perGram && bytes < LARGEST_TABLE) bytes <<= 1;
  pass.count = grams;
  pass.shift = 32 - <u32>ctz(bytes);
  pass.table = at;
  pass.heads = at + bytes;
  return pass.heads + ((bytes >> HEAD_SHIFT) << 3);
}

/** How many grams the literal has in the tables of the pass. */
export function gramsOf(pass: GramPass, literal: u32): u32 {
  if (lengthOf(literal) >= pass.size) return pass.stride;
  let grams: u32 = 0;
  for (let byte = nextBehind(literal, 0); byte < 128; byte = nextBehind(literal, byte + 1)) grams++;
  return grams;
}

/** The grams from `window` on, one for each way in which the looks at the text can fall on the literal. */
export function addGrams(pass: GramPass, literal: u32, window: u32, entry: u32): u32 {
  if (lengthOf(literal) < pass.size) return addWithBehind(pass, literal, entry);
  for (let offset = window; offset < window + pass.stride; offset++) {
    addGram(pass, gramAt(startOf(literal) + offset, pass.size), literal, offset, entry);
    entry += ENTRY;
  }
  return entry;
}

/** A literal of three bytes has a gram with each of the bytes that may follow. */
function addWithBehind(pass: GramPass, literal: u32, entry: u32): u32 {
  for (let byte = nextBehind(literal, 0); byte < 128; byte = nextBehind(literal, byte + 1)) {
    addGram(pass, gramWithBehind(literal, byte), literal, 0, entry);
    entry += ENTRY;
  }
  return entry;
}

/** The first byte from there on that may follow the literal, with the bit of the case set as in grams; 128 where there is none. */
export function nextBehind(literal: u32, from: u32): u32 {
  const set = setBehind(literal);
  for (let byte = from; byte < 128; byte++) {
    if ((byte & 0x20) != 0 && (setHolds(set, byte) || setHolds(set, byte ^ 0x20))) return byte;
  }
  return 128;
}

export function gramWithBehind(literal: u32, byte: u32): u64 {
  return <u64>(((load<u32>(startOf(literal)) | FOLD) & 0xffffff) | (byte << 24));
}

function addGram(pass: GramPass, gram: u64, literal: u32, offset: u32, entry: u32): void {
  const hash = hashOf(gram, pass.size);
  const byte = pass.table + (hash >> pass.shift);
  store<u8>(byte, load<u8>(byte) | bitOf(hash, pass.shift));
  addEntry(entry, headOf(pass, hash), tagOf(hash, pass.shift), gram, literal, offset);
}

/** Also eight bytes of the literal, or as many as it has, so that most of what is not the literal is told at once. */
function addEntry(entry: u32, head: u32, tag: u32, gram: u64, literal: u32, offset: u32): void {
  const size = lengthOf(literal);
  store<u64>(entry, gram);
  store<u32>(entry, load<u32>(head), 8);
  store<u32>(entry, literal, 12);
  store<u32>(entry, offset, 16);
  const window = size > 8 ? min(offset > 2 ? offset - 2 : 0, size - 8) : 0;
  store<u32>(entry, window, 20);
  storeWindow(entry + 24, startOf(literal) + window, min(size, 8), ignoresCase(literal));
  store<u32>(head, entry);
  store<u32>(head, load<u32>(head, 4) | tag, 4);
}

/** Emits what begins or goes on in the block, which has at most `BLOCK` bytes; false where there is no room for it. */
export function findGrams(pass: GramPass, blockFrom: u32, blockTo: u32, from: u32, to: u32): bool {
  const stride = pass.stride;
  const end = min(blockTo, max(to, pass.size - 1) - (pass.size - 1));
  let at = (blockFrom + stride - 1) & ~(stride - 1);
  for (; at < end && (at & 15) != 0; at += stride) {
    if (!look(pass, at, from, to)) return false;
  }
  const stop = at < end ? at + ((end - at) & ~15) : at;
  const noted = pass.size == 4 ? noteFours(pass, at, stop) : noteEights(pass, at, stop);
  for (let note = notes; note < noted; note += NOTE) {
    if (!lookAtFour(pass, load<u32>(note), from, to)) return false;
  }
  for (at = stop; at < end; at += stride) {
    if (!look(pass, at, from, to)) return false;
  }
  return true;
}

/**
 * Notes where at least one of four grams may be one of the literals'; returns the end of the notes. Each place is
 * written down, and only where there is something the next one goes behind it: a branch would cost more.
 */
function noteFours(pass: GramPass, begin: u32, stop: u32): u32 {
  const table = pass.table;
  const shift = pass.shift;
  const stride = pass.stride;
  const fold = i32x4.splat(FOLD);
  const first = i32x4.splat(FIRST);
  let note = notes;
  for (let at = begin; at < stop; at += 16) {
    for (let place = at; place < at + LONGEST_STRIDE; place += stride) {
      const hashes = i32x4.mul(v128.or(v128.load(place), fold), first);
      const bytes = bytesAt(table, i32x4.shr_u(hashes, shift));
      store<u32>(note, place);
      note += bytes != 0 ? NOTE : 0;
    }
  }
  return note;
}

function noteEights(pass: GramPass, begin: u32, stop: u32): u32 {
  const table = pass.table;
  const shift = pass.shift;
  const stride = pass.stride;
  const fold = i32x4.splat(FOLD);
  const first = i32x4.splat(FIRST);
  const second = i32x4.splat(SECOND);
  let note = notes;
  for (let at = begin; at < stop; at += 16) {
    for (let place = at; place < at + LONGEST_STRIDE; place += stride) {
      const hashes = i32x4.add(
        i32x4.mul(v128.or(v128.load(place), fold), first),
        i32x4.mul(v128.or(v128.load(place, 4), fold), second),
      );
      const bytes = bytesAt(table, i32x4.shr_u(hashes, shift));
      store<u32>(note, place);
      note += bytes != 0 ? NOTE : 0;
    }
  }
  return note;
}

/** Those at four places in the table together. */
function bytesAt(table: u32, places: v128): u32 {
  const low = i64x2.extract_lane(places, 0);
  const high = i64x2.extract_lane(places, 1);
  return (
    <u32>load<u8>(table + <u32>low) |
    <u32>load<u8>(table + <u32>(low >> 32)) |
    <u32>load<u8>(table + <u32>high) |
    <u32>load<u8>(table + <u32>(high >> 32))
  );
}

function lookAtFour(pass: GramPass, at: u32, from: u32, to: u32): bool {
  for (let next = at; next < at + 16; next += 4) {
    if (!look(pass, next, from, to)) return false;
  }
  return true;
}

function look(pass: GramPass, at: u32, from: u32, to: u32): bool {
  const gram = gramAt(at, pass.size);
  const hash = hashOf(gram, pass.size);
  if ((load<u8>(pass.table + (hash >> pass.shift)) & bitOf(hash, pass.shift)) == 0) return true;
  const head = headOf(pass, hash);
  if ((load<u32>(head, 4) & tagOf(hash, pass.shift)) == 0) return true;
  return lookAlong(load<u32>(head), gram, at, from, to);
}

function lookAlong(chain: u32, gram: u64, at: u32, from: u32, to: u32): bool {
  for (let entry = chain; entry != 0; entry = load<u32>(entry, 8)) {
    if (load<u64>(entry) != gram) continue;
    const offset = load<u32>(entry, 16);
    if (at < from + offset) continue;
    const start = at - offset;
    const window = load<u64>(start + load<u32>(entry, 20));
    if (((window | load<u64>(entry, 40)) & load<u64>(entry, 32)) != load<u64>(entry, 24)) continue;
    const literal = load<u32>(entry, 12);
    if (standsAt(literal, start, from, to) && !emit(start, literal)) return false;
  }
  return true;
}

/** The gram in either case, with other bytes that differ in that bit alone. */
export function gramAt(at: u32, size: u32): u64 {
  const low = <u64>(load<u32>(at) | FOLD);
  return size == 4 ? low : low | ((<u64>(load<u32>(at + 4) | FOLD)) << 32);
}

/** The same of one gram as of four at once. */
function hashOf(gram: u64, size: u32): u32 {
  const hash = <u32>gram * FIRST;
  return size == 4 ? hash : hash + <u32>(gram >> 32) * SECOND;
}

/** The three bits of the hash below those of its place. */
function bitOf(hash: u32, shift: u32): u8 {
  return <u8>((<u32>1) << ((hash >> (shift - 3)) & 7));
}

/** The five bits below those: one of 32. */
function tagOf(hash: u32, shift: u32): u32 {
  return (<u32>1) << ((hash >> (shift - 8)) & 31);
}

/** A chain's first entry, and the tags of all. */
function headOf(pass: GramPass, hash: u32): u32 {
  return pass.heads + ((hash >> (pass.shift + HEAD_SHIFT)) << 3);
}
