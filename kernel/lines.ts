// biome-ignore-all lint: AssemblyScript has other types and operators than TypeScript.
import { isLetter, isLineEnd } from "./characters";

/** The first LF or CR in [position, to), or `to`. */
export function lineEnd(position: u32, to: u32): u32 {
  let at = position;
  for (; at + 16 <= to; at += 16) {
    const mask = lineEndsAmong(at);
    if (mask != 0) return at + <u32>ctz(mask);
  }
  for (; at < to; at++) {
    if (isLineEnd(load<u8>(at))) return at;
  }
  return to;
}

/** The first byte of the line that holds `position`, not before `from`. */
export function lineStart(position: u32, from: u32): u32 {
  let at = position;
  for (; at >= from + 16; at -= 16) {
    const mask = lineEndsAmong(at - 16);
    if (mask != 0) return at - 16 + (32 - <u32>clz(mask));
  }
  for (; at > from; at--) {
    if (isLineEnd(load<u8>(at - 1))) return at;
  }
  return from;
}

/** Of 16 bytes, a bit for each. */
function lineEndsAmong(at: u32): i32 {
  const bytes = v128.load(at);
  return i8x16.bitmask(v128.or(i8x16.eq(bytes, i8x16.splat(10)), i8x16.eq(bytes, i8x16.splat(13))));
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

/**
 * Whether one of the strings stands in [from, to). `strings`: their number, and for each its size, 1 where ASCII
 * letters (here in lower case) stand for both cases, and its bytes, up to a multiple of 4.
 */
export function holdsOne(strings: u32, from: u32, to: u32): bool {
  let at = strings + 4;
  for (let left = load<u32>(strings); left > 0; left--) {
    const size = load<u32>(at);
    if (holds(at + 8, size, load<u32>(at, 4) != 0, from, to)) return true;
    at += 8 + ((size + 3) & ~3);
  }
  return false;
}

/** Looks for the string's first and last byte at sixteen places at once. */
function holds(string: u32, size: u32, folds: bool, from: u32, to: u32): bool {
  if (from + size > to) return false;
  const first = load<u8>(string);
  const last = load<u8>(string + size - 1);
  const firsts = i8x16.splat(first);
  const lasts = i8x16.splat(last);
  const firstFold = i8x16.splat(folds && isLetter(first) ? 0x20 : 0);
  const lastFold = i8x16.splat(folds && isLetter(last) ? 0x20 : 0);
  const end = to - size;
  for (let at = from; at <= end; at += 16) {
    const begins = i8x16.eq(v128.or(v128.load(at), firstFold), firsts);
    const ends = i8x16.eq(v128.or(v128.load(at + size - 1), lastFold), lasts);
    let mask = <u32>i8x16.bitmask(v128.and(begins, ends));
    for (; mask != 0; mask &= mask - 1) {
      const place = at + <u32>ctz(mask);
      if (place > end) return false;
      if (isSame(string, size, folds, place)) return true;
    }
  }
  return false;
}

/** With `folds`, ASCII letters of the string stand in lower case and match both cases. */
export function isSame(string: u32, size: u32, folds: bool, at: u32): bool {
  for (let index: u32 = 0; index < size; index++) {
    let byte = <u32>load<u8>(at + index);
    if (folds && byte - 65 < 26) byte |= 0x20;
    if (byte != load<u8>(string + index)) return false;
  }
  return true;
}
