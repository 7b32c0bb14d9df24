import { kelvinSign, longS } from "./case-fold.ts";
import { type CharSet, enumerate } from "./char-set.ts";
import { rarity } from "./rarity.ts";
import { innerNodes, type Node } from "./syntax.ts";

/**
 * Strings of which at least one stands in every line that the pattern matches, ASCII letters in lower case
 * (they stand for both cases); empty where there is no such set.
 */
export type RequiredLiterals = readonly string[];

/**
 * Either all strings that a part can match (`exact`), or what must be in them: of each clause at least one.
 */
type Found =
  | { readonly kind: "exact"; readonly strings: readonly string[] }
  | { readonly kind: "clauses"; readonly clauses: readonly (readonly string[])[] };

const maxStrings = 16;
const maxAlternatives = 128;
const maxLength = 48;
const maxCharsInClass = 16;

export function requiredLiterals(node: Node): RequiredLiterals {
  const found = find(node);
  const clauses = found.kind === "exact" ? asClauses(found.strings) : found.clauses;
  const best = clauses.map(rated).sort((a, b) => b.score - a.score)[0];
  if (best === undefined) return [];
  return withFoldedStrangers(best.clause, node);
}

function find(node: Node): Found {
  switch (node.kind) {
    case "chars":
      return findInSet(node.set);
    case "assert":
      return exact([""]);
    case "capture":
      return find(node.body);
    case "alternate":
      return findInBranches(node.branches);
    case "repeat":
      return findInItems([node]);
    case "concat":
      return findInItems(node.items);
  }
}

function findInSet(set: CharSet): Found {
  const points = enumerate(set, maxCharsInClass);
  if (points === null || points.length === 0 || points.some(isUncertain)) return nothing;
  const strings = [...new Set(points.map(foldPoint))];
  return strings.length <= 4 ? exact(strings) : nothing;
}

/**
 * A line never holds a line end. U+FFFD stands for bytes that cannot be decoded, and a lone surrogate
 * becomes one, so neither can be looked for as bytes.
 */
function isUncertain(point: number): boolean {
  return point === 0x0a || point === 0x0d || point === 0xfffd || (point >= 0xd800 && point <= 0xdfff);
}

function foldPoint(point: number): string {
  if (point === kelvinSign) return "k";
  if (point === longS) return "s";
  return point < 0x80 ? String.fromCharCode(point).toLowerCase() : String.fromCodePoint(point);
}

function findInBranches(branches: readonly Node[]): Found {
  const parts = branches.map(find);
  const strings = parts.flatMap((part) => (part.kind === "exact" ? part.strings : []));
  if (parts.every((part) => part.kind === "exact") && strings.length <= maxStrings) return exact(strings);
  const best = parts.map((part) =>
    bestClause(part.kind === "exact" ? asClauses(part.strings) : part.clauses),
  );
  if (best.some((clause) => clause === null)) return nothing;
  const together = best.flatMap((clause) => clause ?? []);
  return together.length <= maxAlternatives ? { kind: "clauses", clauses: [shortened(together)] } : nothing;
}

/** Strings are joined as long as all of them are known; where they are not, what was joined becomes a clause. */
function findInItems(items: readonly Node[]): Found {
  let joined: readonly string[] = [""];
  const clauses: (readonly string[])[] = [];
  let isExact = true;
  const flush = () => {
    clauses.push(...asClauses(joined));
    joined = [""];
    isExact = false;
  };
  const add = (part: Found) => {
    if (part.kind === "clauses") {
      flush();
      clauses.push(...part.clauses);
      return;
    }
    if (joined.length * part.strings.length > maxStrings || longest(joined) > maxLength) flush();
    joined = cross(joined, part.strings);
  };
  for (const item of items) {
    if (item.kind !== "repeat") {
      add(find(item));
      continue;
    }
    const body = find(item.body);
    if (item.min === 0 && item.max === 1 && body.kind === "exact") {
      add(exact(["", ...body.strings]));
      continue;
    }
    for (let count = 0; count < Math.min(item.min, maxLength); count++) add(body);
    if (item.max > Math.min(item.min, maxLength)) flush();
  }
  if (isExact) return exact(joined);
  flush();
  return { kind: "clauses", clauses };
}

const nothing: Found = { kind: "clauses", clauses: [] };

function exact(strings: readonly string[]): Found {
  return { kind: "exact", strings: [...new Set(strings)] };
}

function cross(left: readonly string[], right: readonly string[]): string[] {
  return left.flatMap((head) => right.map((tail) => head + tail));
}

function longest(strings: readonly string[]): number {
  return Math.max(...strings.map((text) => text.length));
}

function asClauses(strings: readonly string[]): (readonly string[])[] {
  return strings.every((text) => text.length > 0) ? [shortened(strings)] : [];
}

/** A string that holds another one of the set adds nothing. */
function shortened(strings: readonly string[]): string[] {
  const unique = [...new Set(strings)];
  return unique.filter((text) => !unique.some((other) => other !== text && text.includes(other)));
}

function bestClause(clauses: readonly (readonly string[])[]): readonly string[] | null {
  return clauses.map(rated).sort((a, b) => b.score - a.score)[0]?.clause ?? null;
}

function rated(clause: readonly string[]) {
  return { clause, score: Math.min(...clause.map(rarity)) - 2 * Math.log2(clause.length) };
}

/** The Kelvin sign and the long s are searched for by themselves: their bytes are not those of `k` and `s`. */
function withFoldedStrangers(clause: readonly string[], node: Node): RequiredLiterals {
  const literals = [...clause];
  for (const [letter, stranger] of [
    ["k", kelvinSign],
    ["s", longS],
  ] as const) {
    if (clause.some((text) => text.includes(letter)) && accepts(node, stranger)) {
      literals.push(String.fromCodePoint(stranger));
    }
  }
  return literals;
}

function accepts(node: Node, point: number): boolean {
  if (node.kind === "chars") return enumerate(node.set, maxCharsInClass)?.includes(point) ?? false;
  return innerNodes(node).some((inner) => accepts(inner, point));
}
