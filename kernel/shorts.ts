// biome-ignore-all lint: AssemblyScript has other types and operators than TypeScript.
import { isLetter, wordCharacters } from "./characters";
import { emit } from "./hits";
import { hasSurroundings, ignoresCase, isAtWordStart, lengthOf, startOf, storeWindow } from "./literals";

// Literals of fewer bytes than the smallest gram: eight buckets, told apart by the nibbles of their first three bytes
// (Hyperscan's "Teddy"), and by whether a word has to begin with them.

export const LONGEST_SHORT: u32 = 3;
const ENTRY: u32 = 32;

let count: u32 = 0;
let nibbles: u32 = 0;
let heads: u32 = 0;
let entries: u32 = 0;
/** Of those buckets in which some literal may stand inside a word, a bit for each. */
let inWords: u32 = 0;
/** None of them begins in ASCII: most of a log cannot hold any. */
let areBeyondAscii: bool = true;

/** Lays out the tables for so many literals from `at` on, and returns their end. */
export function layOutShorts(literals: u32, at: u32): u32 {
  count = 0;
  inWords = 0;
  areBeyondAscii = true;
  nibbles = at;
  heads = nibbles + LONGEST_SHORT * 32;
  entries = heads + 256 * 4;
  // One for each case of the first byte.
  return entries + 2 * literals * ENTRY;
}

export function addShort(literal: u32, bucket: u32): void {
  const start = startOf(literal);
  const size = lengthOf(literal);
  const first = <u32>load<u8>(start);
  addEntry(literal, first);
  if (first < 128) areBeyondAscii = false;
  if (ignoresCase(literal) && isLetter(first)) addEntry(literal, first ^ 0x20);
  if (!isAtWordStart(literal)) inWords |= 1 << bucket;
  for (let index: u32 = 0; index < LONGEST_SHORT; index++) {
    const low = nibbles + index * 32;
    if (index >= size) {
      for (let nibble: u32 = 0; nibble < 32; nibble++) setBit(low + nibble, bucket);
      continue;
    }
    const byte = <u32>load<u8>(start + index);
    setBit(low + (byte & 15), bucket);
    setBit(low + 16 + (byte >> 4), bucket);
    if (ignoresCase(literal) && isLetter(byte)) setBit(low + 16 + ((byte ^ 0x20) >> 4), bucket);
  }
}

/** What looks like one of them is told from most others by its first byte. */
function addEntry(literal: u32, first: u32): void {
  const entry = entries + count++ * ENTRY;
  const head = heads + (first << 2);
  storeWindow(entry, startOf(literal), lengthOf(literal), ignoresCase(literal));
  store<u32>(entry, literal, 24);
  store<u32>(entry, load<u32>(head), 28);
  store<u32>(head, entry);
}

function setBit(at: u32, bucket: u32): void {
  store<u8>(at, load<u8>(at) | <u8>((<u32>1) << bucket));
}

/** Emits what begins in the block; false where there is no room for it. */
export function findShorts(blockFrom: u32, blockTo: u32, from: u32, to: u32): bool {
  if (count == 0) return true;
  const low0 = v128.load(nibbles);
  const high0 = v128.load(nibbles, 16);
  const low1 = v128.load(nibbles, 32);
  const high1 = v128.load(nibbles, 48);
  const low2 = v128.load(nibbles, 64);
  const high2 = v128.load(nibbles, 80);
  const nibble = i8x16.splat(0x0f);
  const none = i8x16.splat(0);
  const anywhere = i8x16.splat(<i8>inWords);
  // What the bytes before tell for the places that begin there: each byte's nibbles are split once.
  let before0 = i8x16.splat(-1);
  let before1 = before0;
  let wordBefore = wordCharacters(i8x16.splat(blockFrom > from ? load<u8>(blockFrom - 1) : 0));
  let beyondBefore: i32 = -1;
  for (let at = blockFrom; at < blockTo + 2; at += 16) {
    const bytes = v128.load(at);
    if (areBeyondAscii) {
      const beyond = i8x16.bitmask(bytes);
      const isAscii = (beyond | beyondBefore) == 0;
      beyondBefore = beyond;
      // Nothing begins here. What goes on in ASCII alone began in the 16 bytes before.
      if (isAscii) {
        before0 = none;
        continue;
      }
    }
    const low = v128.and(bytes, nibble);
    const high = i8x16.shr_u(bytes, 4);
    const as0 = v128.and(i8x16.swizzle(low0, low), i8x16.swizzle(high0, high));
    const as1 = v128.and(i8x16.swizzle(low1, low), i8x16.swizzle(high1, high));
    const as2 = v128.and(i8x16.swizzle(low2, low), i8x16.swizzle(high2, high));
    const word = wordCharacters(bytes);
    const inWord = i8x16.shuffle(
      wordBefore,
      word,
      13,
      14,
      15,
      16,
      17,
      18,
      19,
      20,
      21,
      22,
      23,
      24,
      25,
      26,
      27,
      28,
    );
    const fits = v128.and(
      v128.and(
        i8x16.shuffle(before0, as0, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29),
        i8x16.shuffle(before1, as1, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30),
      ),
      v128.and(as2, v128.or(anywhere, v128.not(inWord))),
    );
    before0 = as0;
    before1 = as1;
    wordBefore = word;
    if (!v128.any_true(fits)) continue;
    let mask = <u32>i8x16.bitmask(i8x16.ne(fits, none));
    // The lanes stand for the places from two bytes before.
    if (at == blockFrom) mask &= 0xfffc;
    const left = blockTo + 2 - at;
    if (left < 16) mask &= (1 << left) - 1;
    for (; mask != 0; mask &= mask - 1) {
      if (!look(at - 2 + <u32>ctz(mask), from, to)) return false;
    }
  }
  return true;
}

function look(at: u32, from: u32, to: u32): bool {
  const bytes = load<u64>(at);
  for (
    let entry = load<u32>(heads + ((<u32>(bytes & 0xff)) << 2));
    entry != 0;
    entry = load<u32>(entry, 28)
  ) {
    if (((bytes | load<u64>(entry, 16)) & load<u64>(entry, 8)) != load<u64>(entry)) continue;
    const literal = load<u32>(entry, 24);
    if (at + lengthOf(literal) > to || !hasSurroundings(literal, at, from, to)) continue;
    if (!emit(at, literal)) return false;
  }
  return true;
}
