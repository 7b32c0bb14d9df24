// biome-ignore-all lint: AssemblyScript has other types and operators than TypeScript.
import { isWordCharacter } from "./characters";
import { isSame } from "./lines";

let count: u32 = 0;
let starts: u32 = 0;
let surroundings: u32 = 0;
let byteSets: u32 = 0;

/** `text`, `surroundingsTable` and `sets` as `build` has them; returns the end of what is written from `at` on. */
export function indexLiterals(text: u32, length: u32, surroundingsTable: u32, sets: u32, at: u32): u32 {
  surroundings = surroundingsTable;
  byteSets = sets;
  starts = at;
  count = 0;
  let begin = text;
  for (let byte = text; byte < text + length; byte++) {
    if (load<u8>(byte) != 10) continue;
    store<u32>(starts + (count << 2), begin + 1);
    count++;
    begin = byte + 1;
  }
  store<u32>(starts + (count << 2), begin + 1);
  return starts + ((count + 1) << 2);
}

export function literalCount(): u32 {
  return count;
}

export function startOf(literal: u32): u32 {
  return load<u32>(starts + (literal << 2));
}

export function lengthOf(literal: u32): u32 {
  return load<u32>(starts + (literal << 2), 4) - load<u32>(starts + (literal << 2)) - 2;
}

export function ignoresCase(literal: u32): bool {
  return load<u8>(startOf(literal) - 1) == 105;
}

export function isAtWordStart(literal: u32): bool {
  const told = load<u32>(surroundings + (literal << 2));
  return told != 0 && load<u8>(told) != 0;
}

/** Of the byte right behind the literal: the address of a set of ASCII characters, or 0 where anything may follow. */
export function setBehind(literal: u32): u32 {
  const told = load<u32>(surroundings + (literal << 2));
  return told == 0 || load<u8>(told, 1) == 0 ? 0 : byteSets + ((<u32>load<u8>(told, 2)) << 4);
}

export function setHolds(set: u32, byte: u32): bool {
  return ((load<u8>(set + (byte >> 3)) >> <u8>(byte & 7)) & 1) != 0;
}

/** The literal stands there, and around it what has to stand there. */
export function standsAt(literal: u32, at: u32, from: u32, to: u32): bool {
  const size = lengthOf(literal);
  if (at + size > to) return false;
  return isSame(startOf(literal), size, ignoresCase(literal), at) && hasSurroundings(literal, at, from, to);
}

/** What stands around the literal at that place is what has to stand there. */
export function hasSurroundings(literal: u32, at: u32, from: u32, to: u32): bool {
  const told = load<u32>(surroundings + (literal << 2));
  if (told == 0) return true;
  if (load<u8>(told) != 0 && at > from && isWordCharacter(load<u8>(at - 1))) return false;
  const behind = at + lengthOf(literal);
  const looks = <u32>load<u8>(told, 1);
  if (behind + looks > to) return false;
  for (let index: u32 = 0; index < looks; index++) {
    const byte = <u32>load<u8>(behind + index);
    if (byte >= 128) return false;
    const set = byteSets + ((<u32>load<u8>(told + index, 2)) << 4);
    if (!setHolds(set, byte)) return false;
  }
  return true;
}

/** Value, mask of the bytes that count, and bits to set before comparing (the case bit of letters). */
export function storeWindow(to: u32, start: u32, size: u32, folds: bool): void {
  let value: u64 = 0;
  let mask: u64 = 0;
  let fold: u64 = 0;
  for (let index: u32 = 0; index < size; index++) {
    const byte = <u32>load<u8>(start + index);
    const shift = <u64>(index << 3);
    value |= (<u64>byte) << shift;
    mask |= (<u64>0xff) << shift;
    if (folds && byte - 97 < 26) fold |= (<u64>0x20) << shift;
  }
  store<u64>(to, value);
  store<u64>(to, mask, 8);
  store<u64>(to, fold, 16);
}
