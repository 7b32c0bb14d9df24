import { weight } from "./rarity.ts";
import { readLiteral } from "./required-literal.ts";

/** The kernel tells its shortest literals apart by the nibbles of so many first bytes, eight buckets at a time. */
const looked = 3;
const buckets = 8;
const maxGroups = 48;
/** Of the places in a log. */
const shareOfWordStarts = 0.16;

/** The nibbles that a bucket's literals have at one place, a bit for each. */
interface Nibbles {
  readonly low: number;
  readonly high: number;
}

interface Group {
  readonly members: readonly number[];
  readonly places: readonly Nibbles[];
  /** With all of them a word has to begin. */
  readonly atWordStart: boolean;
  /** The share of all places in a log that it lets pass, roughly. */
  readonly passes: number;
}

/** By upper and lower nibble. */
const shares = Array.from({ length: 16 }, (_, high) =>
  Array.from({ length: 16 }, (_, low) => 2 ** -weight(high * 16 + low)),
);

/**
 * A bucket for each literal of fewer than `longest` bytes, or as many where anything may follow. Two that share one let pass what mixes their nibbles, so those
 * come together that let pass the least: with buckets by first bytes alone, some 20 times more places look like a literal.
 */
export function shortBuckets(literals: readonly string[], longest: number): Uint8Array {
  const result = new Uint8Array(literals.length);
  for (const [bucket, { members }] of mergedGroups(groupsByFirstByte(literals, longest)).entries()) {
    for (const literal of members) result[literal] = bucket;
  }
  return result;
}

function groupsByFirstByte(literals: readonly string[], longest: number): Group[] {
  const groups = new Map<string, Group>();
  for (const [index, literal] of literals.entries()) {
    const { text, ignoreCase, atWordStart, behind } = readLiteral(literal);
    if (text.length > longest) continue;
    const bytes = Buffer.from(text);
    if (bytes.length > longest || (bytes.length === longest && behind.length > 0)) continue;
    const places = Array.from({ length: looked }, (_, at) => nibblesOf(bytes[at], ignoreCase));
    const key = `${bytes[0]} ${bytes.length < looked} ${atWordStart}`;
    const group = groupOf([index], places, atWordStart);
    const known = groups.get(key);
    groups.set(key, known === undefined ? group : together(known, group));
  }
  return [...groups.values()];
}

function nibblesOf(byte: number | undefined, ignoreCase: boolean): Nibbles {
  if (byte === undefined) return { low: 0xffff, high: 0xffff };
  const isLetter = byte >= 0x61 && byte <= 0x7a;
  const upper = ignoreCase && isLetter ? 1 << ((byte ^ 0x20) >> 4) : 0;
  return { low: 1 << (byte & 15), high: (1 << (byte >> 4)) | upper };
}

function together(a: Group, b: Group): Group {
  const places = a.places.map((nibbles, at) => both(nibbles, b.places[at] as Nibbles));
  return groupOf([...a.members, ...b.members], places, a.atWordStart && b.atWordStart);
}

function groupOf(members: readonly number[], places: readonly Nibbles[], atWordStart: boolean): Group {
  const shares = places.map((nibbles) => Math.min(1, shareOf(nibbles)));
  const passes = shares.reduce((product, share) => product * share, atWordStart ? shareOfWordStarts : 1);
  return { members, places, atWordStart, passes };
}

function both(a: Nibbles, b: Nibbles): Nibbles {
  return { low: a.low | b.low, high: a.high | b.high };
}

/** Merges the two that cost the least together until there are eight. */
function mergedGroups(groups: Group[]): readonly Group[] {
  while (groups.length > maxGroups) groups.push(together(groups.shift() as Group, groups.shift() as Group));
  const costs = groups.map((group, index) => groups.slice(0, index).map((other) => costOf(group, other)));
  while (groups.length > buckets) {
    const [first, second] = cheapest(costs);
    const merged = together(groups[first] as Group, groups[second] as Group);
    for (const index of [second, first]) {
      groups.splice(index, 1);
      costs.splice(index, 1);
      for (const row of costs.slice(index)) row.splice(index, 1);
    }
    costs.push(groups.map((other) => costOf(merged, other)));
    groups.push(merged);
  }
  return groups;
}

function cheapest(costs: readonly (readonly number[])[]): readonly [number, number] {
  let best = { first: 0, second: 1, cost: Infinity };
  for (const [second, row] of costs.entries()) {
    for (const [first, cost] of row.entries()) if (cost < best.cost) best = { first, second, cost };
  }
  return [best.first, best.second];
}

/** What they let pass together and not alone. */
function costOf(a: Group, b: Group): number {
  return together(a, b).passes - a.passes - b.passes;
}

function shareOf({ low, high }: Nibbles): number {
  if (low === 0xffff) return 1;
  let sum = 0;
  for (let highs = high; highs !== 0; highs &= highs - 1) {
    const row = shares[31 - Math.clz32(highs & -highs)] as readonly number[];
    for (let lows = low; lows !== 0; lows &= lows - 1) sum += row[31 - Math.clz32(lows & -lows)] as number;
  }
  return sum;
}
