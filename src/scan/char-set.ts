import { foldRanges } from "./case-fold.ts";

/** Code points that one position of a pattern accepts. */
export interface CharSet {
  /** Sorted, disjoint, inclusive: `[lo, hi, lo, hi, ...]`. */
  readonly ranges: readonly number[];
  /** Unicode properties as both engines write them: `\p{L}`, `\P{Lu}`. */
  readonly properties: readonly string[];
  /** Only where there are properties; a set of ranges alone is complemented at once. */
  readonly negated: boolean;
}

export const lastCodePoint = 0x10ffff;

export interface CharSetParts {
  readonly ranges: readonly number[];
  readonly properties: readonly string[];
  readonly negated: boolean;
  readonly ignoreCase: boolean;
}

/** Ranges in any order, folded first and negated afterwards, as RE2 does. */
export function charSet({ ranges, properties, negated, ignoreCase }: CharSetParts): CharSet {
  const wanted = normalise(ignoreCase ? foldRanges(ranges) : ranges);
  if (properties.length > 0) return { ranges: wanted, properties, negated };
  return { ranges: negated ? complement(wanted) : wanted, properties, negated: false };
}

/** False only where no character can be in both; properties count as overlapping with everything. */
export function overlaps(a: CharSet, b: CharSet): boolean {
  if (a.properties.length > 0 || b.properties.length > 0) return true;
  return intersection(a.ranges, b.ranges).length > 0;
}

/** Every character that may be in either of them. */
export function union(sets: readonly CharSet[]): CharSet {
  if (sets.some((set) => set.properties.length > 0)) return everything;
  const ranges = sets.reduce<readonly number[]>((all, set) => merged(all, set.ranges), []);
  return { ranges, properties: [], negated: false };
}

/** Every character that may be in both of them. */
export function intersect(a: CharSet, b: CharSet): CharSet {
  if (a.properties.length > 0) return b;
  if (b.properties.length > 0) return a;
  return { ranges: intersection(a.ranges, b.ranges), properties: [], negated: false };
}

/** The characters one by one, or null where there are more than `limit` or a property is among them. */
export function enumerate(set: CharSet, limit: number): readonly number[] | null {
  if (set.properties.length > 0) return null;
  const found: number[] = [];
  for (const [lo, hi] of pairs(set.ranges)) {
    if (found.length + hi - lo + 1 > limit) return null;
    for (let point = lo; point <= hi; point++) found.push(point);
  }
  return found;
}

export const everything: CharSet = { ranges: [0, lastCodePoint], properties: [], negated: false };

/** `.`: a line has no line feed inside, so both engines may read it as "anything". */
export const anyButLineFeed: CharSet = {
  ranges: [0, 9, 11, lastCodePoint],
  properties: [],
  negated: false,
};

export function* pairs(ranges: readonly number[]): Generator<readonly [number, number]> {
  for (let index = 0; index + 1 < ranges.length; index += 2) {
    yield [ranges[index] as number, ranges[index + 1] as number];
  }
}

export function complement(ranges: readonly number[]): number[] {
  const result: number[] = [];
  let next = 0;
  for (const [lo, hi] of pairs(normalise(ranges))) {
    if (lo > next) result.push(next, lo - 1);
    next = hi + 1;
  }
  if (next <= lastCodePoint) result.push(next, lastCodePoint);
  return result;
}

function normalise(ranges: readonly number[]): number[] {
  const sorted = [...pairs(ranges)].sort((a, b) => a[0] - b[0]);
  const result: number[] = [];
  for (const [lo, hi] of sorted) {
    const last = result.at(-1);
    if (last !== undefined && lo <= last + 1) result[result.length - 1] = Math.max(last, hi);
    else result.push(lo, hi);
  }
  return result;
}

/** Ranges of both, which are sorted and disjoint already: a catalogue's patterns ask for this millions of times. */
function merged(a: readonly number[], b: readonly number[]): readonly number[] {
  if (a.length === 0) return b;
  const result: number[] = [];
  for (let i = 0, j = 0; i < a.length || j < b.length; ) {
    const isFirst = j >= b.length || (i < a.length && (a[i] as number) <= (b[j] as number));
    const lo = (isFirst ? a[i] : b[j]) as number;
    const hi = (isFirst ? a[i + 1] : b[j + 1]) as number;
    if (isFirst) i += 2;
    else j += 2;
    const end = result.length - 1;
    if (end > 0 && lo <= (result[end] as number) + 1) result[end] = Math.max(result[end] as number, hi);
    else result.push(lo, hi);
  }
  return result;
}

function intersection(a: readonly number[], b: readonly number[]): number[] {
  const result: number[] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const lo = Math.max(a[i] as number, b[j] as number);
    const hi = Math.min(a[i + 1] as number, b[j + 1] as number);
    if (lo <= hi) result.push(lo, hi);
    if ((a[i + 1] as number) < (b[j + 1] as number)) i += 2;
    else j += 2;
  }
  return result;
}
