/**
 * Simple case folding, as RE2 and `/iu` have it: every character that differs only in case is added.
 * Two of them reach out of ASCII, and a prefilter that only sets bit 0x20 would lose them without a sound:
 * the Kelvin sign folds to `k`, the long s to `s`.
 */
export const kelvinSign = 0x212a;
export const longS = 0x17f;

/** Input and output: `[lo, hi, lo, hi, ...]`, the output neither sorted nor disjoint. */
export function foldRanges(ranges: readonly number[]): number[] {
  const result = [...ranges];
  for (let index = 0; index + 1 < ranges.length; index += 2) {
    const lo = ranges[index] as number;
    const hi = ranges[index + 1] as number;
    for (const [from, to, shift] of asciiLetters) {
      const first = Math.max(lo, from);
      const last = Math.min(hi, to);
      if (first <= last) result.push(first + shift, last + shift);
    }
    if (covers(lo, hi, "kK")) result.push(kelvinSign, kelvinSign);
    if (covers(lo, hi, "sS")) result.push(longS, longS);
    if (hi > 0x7f) result.push(...foldBeyondAscii(Math.max(lo, 0x80), Math.min(hi, lastCased)));
  }
  return result;
}

const asciiLetters = [
  [0x41, 0x5a, 0x20],
  [0x61, 0x7a, -0x20],
] as const;

/** Adlam is the last script with case (Unicode 16: U+1E943). */
const lastCased = 0x1e943;

function covers(lo: number, hi: number, letters: string): boolean {
  return [...letters].some((letter) => lo <= letter.charCodeAt(0) && letter.charCodeAt(0) <= hi);
}

function foldBeyondAscii(lo: number, hi: number): number[] {
  const result: number[] = [];
  for (let point = lo; point <= hi; point++) {
    for (const other of orbits().get(point) ?? []) result.push(other, other);
  }
  return result;
}

let knownOrbits: ReadonlyMap<number, readonly number[]> | null = null;

/** Built at the first pattern that ignores the case of a letter beyond ASCII; about 20 ms. */
function orbits(): ReadonlyMap<number, readonly number[]> {
  knownOrbits ??= buildOrbits();
  return knownOrbits;
}

function buildOrbits(): Map<number, number[]> {
  const found = new Map<number, Set<number>>();
  for (let point = 0x80; point <= lastCased; point++) {
    if (point >= 0xd800 && point <= 0xdfff) continue;
    const text = String.fromCodePoint(point);
    for (const other of [text.toLowerCase(), text.toUpperCase(), text.toUpperCase().toLowerCase()]) {
      const target = other.codePointAt(0) as number;
      if (target === point || [...other].length > 1 || !sameWhenFolded(point, target)) continue;
      join(found, point, target);
    }
  }
  return new Map([...found].map(([point, orbit]) => [point, [...orbit].filter((other) => other !== point)]));
}

function join(found: Map<number, Set<number>>, a: number, b: number): void {
  const orbit = new Set([...(found.get(a) ?? [a]), ...(found.get(b) ?? [b])]);
  for (const member of orbit) found.set(member, orbit);
}

/** `/iu` decides: the dotless i has an upper case, but it is not the same letter as `i`. */
function sameWhenFolded(a: number, b: number): boolean {
  return new RegExp(`^\\u{${a.toString(16)}}$`, "iu").test(String.fromCodePoint(b));
}
