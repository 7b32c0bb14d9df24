import { kelvinSign, longS } from "./case-fold.ts";
import { type CharSet, enumerate } from "./char-set.ts";
import {
  bestClause,
  type Clause,
  clausesOf,
  cross,
  distinct,
  emptyPiece,
  gathered,
  implies,
  type Piece,
  ranked,
  scoreOf,
  shortened,
} from "./clause.ts";
import { writeLiteral } from "./required-literal.ts";
import { anywhere, placesAround, type Surroundings } from "./surroundings.ts";
import { innerNodes, type Node } from "./syntax.ts";

/** What stands in every line that a pattern matches; literals as `readLiteral` reads them. */
export interface RequiredLiterals {
  /** Of these at least one; empty where there is no such set. */
  readonly sought: readonly string[];
  /** And of each of these sets at least one as well, wherever on the line. */
  readonly also: readonly (readonly string[])[];
}

/**
 * Either all strings that a part can match (`exact`), or what must be in them: of each clause at least one, and
 * with which strings they begin, as far as that is known.
 */
type Found =
  | { readonly kind: "exact"; readonly strings: readonly Piece[] }
  | {
      readonly kind: "clauses";
      readonly clauses: readonly Clause[];
      readonly beginnings: readonly Piece[] | null;
    };

const maxStrings = 400;
const maxAlternatives = 400;
const maxLength = 48;
const maxCharsInClass = 16;
/** A class of so many is written out; of a few more where what stands before it is short. */
const smallClass = 4;
const smallClassBehindShort = 10;
const shortText = 4;
const maxAlso = 2;
/** What is more frequent on lines tells nothing. */
const leastScoreOfAlso = 8;

export function requiredLiterals(node: Node): RequiredLiterals {
  const found = find(node, anywhere);
  const clauses = ranked(clausesIn(found, anywhere));
  const [best] = clauses;
  if (best === undefined) return { sought: [], also: [] };
  const also: Clause[] = [];
  for (const clause of clauses.map(withoutSurroundings)) {
    if (also.length === maxAlso || scoreOf(clause) < leastScoreOfAlso) continue;
    if (![best, ...also].some((other) => implies(other, clause))) also.push(clause);
  }
  return {
    sought: withFoldedStrangers(gathered(best), node),
    also: also.map((clause) => withFoldedStrangers(clause, node)),
  };
}

function withoutSurroundings(clause: Clause): Clause {
  return shortened(clause.map((literal) => ({ ...literal, atWordStart: false, behind: [] })));
}

function find(node: Node, around: Surroundings): Found {
  switch (node.kind) {
    case "chars":
      return findInSet(node.set, smallClass);
    case "assert":
      return exact([emptyPiece]);
    case "capture":
      return find(node.body, around);
    case "alternate":
      return findInBranches(node.branches, around);
    case "repeat":
      return findInItems([node], around);
    case "concat":
      return findInItems(node.items, around);
  }
}

function findInSet(set: CharSet, most: number): Found {
  const points = enumerate(set, maxCharsInClass);
  if (points === null || points.length === 0 || points.some(isUncertain)) return nothing;
  const both = new Set(points.filter((point) => isLetter(point) && points.includes(point ^ 0x20)).map(lower));
  const pieces = points.map((point) => {
    const folds = both.has(lower(point));
    return { text: String.fromCodePoint(folds ? lower(point) : point), folds, isOpen: false };
  });
  const found = exact(pieces);
  return found.strings.length <= most ? found : nothing;
}

/**
 * A line never holds a line end. U+FFFD stands for bytes that cannot be decoded, and a lone surrogate
 * becomes one, so neither can be looked for as bytes.
 */
function isUncertain(point: number): boolean {
  return point === 0x0a || point === 0x0d || point === 0xfffd || (point >= 0xd800 && point <= 0xdfff);
}

function isLetter(point: number): boolean {
  return (point | 0x20) >= 0x61 && (point | 0x20) <= 0x7a && point < 0x80;
}

/** The Kelvin sign and the long s come with `k` and `s` alone, and are looked for by themselves. */
function lower(point: number): number {
  if (point === kelvinSign) return 0x6b;
  if (point === longS) return 0x73;
  return isLetter(point) ? point | 0x20 : point;
}

function findInBranches(branches: readonly Node[], around: Surroundings): Found {
  const parts = branches.map((branch) => find(branch, around));
  const strings = parts.flatMap((part) => (part.kind === "exact" ? part.strings : []));
  if (parts.every((part) => part.kind === "exact") && strings.length <= maxStrings) return exact(strings);
  const best = parts.map((part) => bestClause(clausesIn(part, around)));
  if (best.some((clause) => clause === null)) return nothing;
  const together = best.flatMap((clause) => clause ?? []);
  if (together.length > maxAlternatives) return nothing;
  const beginnings = parts.flatMap((part) => beginningsOf(part) ?? [emptyPiece]);
  return { kind: "clauses", clauses: [shortened(together)], beginnings: usable(beginnings) };
}

function beginningsOf(part: Found): readonly Piece[] | null {
  return part.kind === "exact" ? part.strings : part.beginnings;
}

function usable(pieces: readonly Piece[]): readonly Piece[] | null {
  const isUsable = pieces.length <= maxStrings && pieces.every(({ text }) => text.length > 0);
  return isUsable ? distinct(pieces) : null;
}

/** Once with what is known for certain alone, and once with every beginning of what may follow. */
function findInItems(items: readonly Node[], around: Surroundings): Found {
  const places = placesAround(items, around);
  const parts = items.map((item, index) =>
    item.kind === "repeat" ? find(item.body, anywhere) : find(item, aroundItem(places, index)),
  );
  const joined = join(items, parts, places, false);
  if (joined.kind === "exact") return joined;
  const widely = join(items, parts, places, true);
  const clauses = [...joined.clauses, ...clausesIn(widely, around)];
  return { kind: "clauses", clauses, beginnings: usable(beginningsOf(widely) ?? [emptyPiece]) };
}

function aroundItem(places: readonly Surroundings[], index: number): Surroundings {
  const { before } = places[index] as Surroundings;
  return { before, behind: (places[index + 1] as Surroundings).behind };
}

/** Strings are joined as long as all of them are known; where they are not, what was joined becomes a clause. */
function join(
  items: readonly Node[],
  parts: readonly Found[],
  places: readonly Surroundings[],
  opens: boolean,
): Found {
  const clauses: Clause[] = [];
  let joined: readonly Piece[] = [emptyPiece];
  let beginnings: readonly Piece[] | null = null;
  let { before } = places[0] as Surroundings;
  const keep = (behind: Surroundings["behind"]) => clauses.push(...clausesOf(joined, { before, behind }));
  const flush = (behind: Surroundings["behind"], next: Surroundings["before"]) => {
    keep(behind);
    beginnings ??= opened(joined);
    joined = [emptyPiece];
    before = next;
  };
  for (const [index, item] of items.entries()) {
    const [at, next] = [places[index] as Surroundings, places[index + 1] as Surroundings];
    const add = (part: Found, behind: Surroundings["behind"], from: Surroundings["before"]) => {
      if (part.kind === "clauses") {
        clauses.push(...part.clauses);
        if (opens && part.beginnings !== null) add(exact(part.beginnings), behind, from);
        else flush(behind, next.before);
        return;
      }
      if (joined.length * part.strings.length > maxStrings || longest(joined) > maxLength)
        flush(behind, from);
      if (opens && part.strings.length > 1) keep(behind);
      joined = distinct(cross(joined, part.strings));
    };
    const part = opens ? widened(item, parts[index] as Found, joined) : (parts[index] as Found);
    if (item.kind !== "repeat") {
      add(part, at.behind, at.before);
      // Nothing is joined yet, so an assertion only tells more of what stands before.
      if (item.kind === "assert" && longest(joined) === 0) before = next.before;
      continue;
    }
    if (item.min === 0 && item.max === 1 && part.kind === "exact") {
      add(exact([emptyPiece, ...part.strings]), at.behind, at.before);
      continue;
    }
    const copies = Math.min(item.min, maxLength);
    for (let copy = 0; copy < copies; copy++) {
      add(part, copy === 0 ? at.behind : [], copy === 0 ? at.before : "anything");
    }
    if (item.max === copies) continue;
    const behind = copies === 0 ? at.behind : [];
    if (!opens || part.kind === "clauses") flush(behind, next.before);
    else {
      add(exact([emptyPiece, ...opened(part.strings)]), behind, copies === 0 ? at.before : "anything");
    }
  }
  if (beginnings === null && joined.every(({ isOpen }) => !isOpen)) return exact(joined);
  flush((places.at(-1) as Surroundings).behind, "anything");
  return { kind: "clauses", clauses, beginnings };
}

/** Behind a short string a larger class is written out: `gh[opusr]_`. */
function widened(item: Node, part: Found, joined: readonly Piece[]): Found {
  const body = item.kind === "repeat" ? item.body : item;
  if (body.kind !== "chars" || part.kind === "exact") return part;
  const isShort = joined.some(({ text }) => text.length > 0 && text.length < shortText);
  return isShort ? findInSet(body.set, smallClassBehindShort) : part;
}

const nothing: Found = { kind: "clauses", clauses: [], beginnings: null };

function exact(pieces: readonly Piece[]): { readonly kind: "exact"; readonly strings: readonly Piece[] } {
  return { kind: "exact", strings: distinct(pieces) };
}

function clausesIn(found: Found, around: Surroundings): readonly Clause[] {
  return found.kind === "exact" ? clausesOf(found.strings, around) : found.clauses;
}

function opened(pieces: readonly Piece[]): Piece[] {
  return pieces.map((piece) => ({ ...piece, isOpen: true }));
}

function longest(pieces: readonly Piece[]): number {
  return Math.max(...pieces.map(({ text }) => text.length));
}

/** The Kelvin sign and the long s are searched for by themselves: their bytes are not those of `k` and `s`. */
function withFoldedStrangers(clause: Clause, node: Node): readonly string[] {
  const literals = clause.map(writeLiteral);
  for (const [letter, stranger] of [
    ["k", kelvinSign],
    ["s", longS],
  ] as const) {
    if (clause.some(({ text }) => text.includes(letter)) && accepts(node, stranger)) {
      literals.push(`=${String.fromCodePoint(stranger)}`);
    }
  }
  return literals;
}

function accepts(node: Node, point: number): boolean {
  if (node.kind === "chars") return enumerate(node.set, maxCharsInClass)?.includes(point) ?? false;
  return innerNodes(node).some((inner) => accepts(inner, point));
}
