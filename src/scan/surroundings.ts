import { type CharSet, complement, intersect, pairs, union } from "./char-set.ts";
import type { Node } from "./syntax.ts";

/**
 * What is certain to stand right before a place: the line's beginning or something other than an ASCII letter or
 * digit (`edge`); the same, provided that a letter or digit comes next (`boundary`).
 */
export type Before = "anything" | "boundary" | "edge";

/** What is certain around a place in every match; `behind` has for each character those that may stand there. */
export interface Surroundings {
  readonly before: Before;
  readonly behind: readonly CharSet[];
}

export const anywhere: Surroundings = { before: "anything", behind: [] };

/** So many characters behind a literal are looked at. */
export const reach = 16;
/** Repetitions inside one another multiply what there is to work out. */
const maxNested = 2;

/** Around the places before each of the items, and behind the last one. */
export function placesAround(items: readonly Node[], { before, behind }: Surroundings): Surroundings[] {
  const befores = [before];
  for (const item of items) befores.push(beforeBehind(item, befores.at(-1) as Before));
  const behinds = [behind];
  for (const item of items.toReversed()) behinds.push(behindBefore(item, behinds.at(-1) as CharSet[]));
  behinds.reverse();
  return befores.map((one, index) => ({ before: one, behind: behinds[index] as readonly CharSet[] }));
}

/** What stands before the place behind the node, by what stands before the node. */
function beforeBehind(node: Node, before: Before): Before {
  switch (node.kind) {
    case "chars":
      return isNoWordCharacter(node.set) ? "edge" : "anything";
    case "assert":
      if (node.at === "start") return "edge";
      return node.at === "word-boundary" && before === "anything" ? "boundary" : before;
    case "capture":
      return beforeBehind(node.body, before);
    case "concat":
      return node.items.reduce((last, item) => beforeBehind(item, last), before);
    case "alternate":
      return weakest(node.branches.map((branch) => beforeBehind(branch, before)));
    case "repeat": {
      const once = beforeBehind(node.body, before);
      return node.min > 0 ? once : weakest([before, once]);
    }
  }
}

function weakest(all: readonly Before[]): Before {
  return (["anything", "boundary"] as const).find((one) => all.includes(one)) ?? "edge";
}

const wordCharacters: CharSet = {
  ranges: [0x30, 0x39, 0x41, 0x5a, 0x61, 0x7a],
  properties: [],
  negated: false,
};

function isNoWordCharacter(set: CharSet): boolean {
  return set.properties.length === 0 && intersect(set, wordCharacters).ranges.length === 0;
}

/** What stands behind the place before the node, by what stands behind the node. */
function behindBefore(node: Node, behind: readonly CharSet[], nested = 0): readonly CharSet[] {
  switch (node.kind) {
    case "chars":
      return isAscii(node.set) ? [node.set, ...behind].slice(0, reach) : [];
    case "assert":
      return node.at === "end" ? [] : behind;
    case "capture":
      return behindBefore(node.body, behind, nested);
    case "concat":
      return node.items.reduceRight<readonly CharSet[]>(
        (after, item) => behindBefore(item, after, nested),
        behind,
      );
    case "alternate":
      return anyOf(node.branches.map((branch) => behindBefore(branch, behind, nested)));
    case "repeat":
      return nested < maxNested ? behindRepeat(node, behind, nested + 1) : [];
  }
}

/** More copies than characters that are looked at change nothing. */
function behindRepeat(
  { body, min, max }: Node & { readonly kind: "repeat" },
  behind: readonly CharSet[],
  nested: number,
): readonly CharSet[] {
  let sets = behind;
  for (let copy = 0; copy < Math.min(max - min, reach); copy++) {
    sets = anyOf([behind, behindBefore(body, sets, nested)]);
  }
  for (let copy = 0; copy < Math.min(min, reach); copy++) sets = behindBefore(body, sets, nested);
  return sets;
}

function anyOf(all: readonly (readonly CharSet[])[]): readonly CharSet[] {
  const length = Math.min(...all.map((sets) => sets.length));
  return Array.from({ length }, (_, index) => union(all.map((sets) => sets[index] as CharSet)));
}

/** A character beyond takes several bytes, or none that are known where it stands for what cannot be decoded. */
function isAscii({ ranges, properties }: CharSet): boolean {
  return properties.length === 0 && (ranges.at(-1) ?? 0) < 0x80;
}

const noLineEnd: CharSet = {
  ranges: complement([0x0a, 0x0a, 0x0d, 0x0d]),
  properties: [],
  negated: false,
};

/** As `readLiteral` has it: no line has a line end inside. */
export function writtenRanges(set: CharSet): string {
  return [...pairs(intersect(set, noLineEnd).ranges)].map(([lo, hi]) => String.fromCharCode(lo, hi)).join("");
}
