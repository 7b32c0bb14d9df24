import { kelvinSign, longS } from "./case-fold.ts";
import { type CharSet, enumerate } from "./char-set.ts";
import { rarity } from "./rarity.ts";
import { innerNodes, type Node } from "./syntax.ts";

/**
 * Strings of which at least one stands in every line that the pattern matches; empty where there is no such set.
 * The first character says how the others are meant: `=` as they are, `i` with ASCII letters in either case
 * (then they are in lower case).
 */
export type RequiredLiterals = readonly string[];

export function readLiteral(literal: string): { readonly text: string; readonly ignoreCase: boolean } {
  return { text: literal.slice(1), ignoreCase: literal.startsWith("i") };
}

/**
 * Either all strings that a part can match (`exact`), or what must be in them: of each clause at least one.
 */
type Found =
  | { readonly kind: "exact"; readonly strings: readonly Piece[] }
  | { readonly kind: "clauses"; readonly clauses: readonly Clause[] };

interface Piece {
  readonly text: string;
  /** Some letter of it stands for both cases. */
  readonly folds: boolean;
}

type Clause = readonly Piece[];

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
      return exact([emptyPiece]);
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
  const both = new Set(points.filter((point) => isLetter(point) && points.includes(point ^ 0x20)).map(lower));
  const pieces = points.map((point) => {
    const folds = both.has(lower(point));
    return { text: String.fromCodePoint(folds ? lower(point) : point), folds };
  });
  const { strings } = exact(pieces);
  return strings.length <= 4 ? { kind: "exact", strings } : nothing;
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
  let joined: Clause = [emptyPiece];
  const clauses: Clause[] = [];
  let isExact = true;
  const flush = () => {
    clauses.push(...asClauses(joined));
    joined = [emptyPiece];
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
      add(exact([emptyPiece, ...body.strings]));
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
const emptyPiece: Piece = { text: "", folds: false };

function exact(pieces: readonly Piece[]): { readonly kind: "exact"; readonly strings: readonly Piece[] } {
  return { kind: "exact", strings: [...new Map(pieces.map((piece) => [written(piece), piece])).values()] };
}

function cross(left: readonly Piece[], right: readonly Piece[]): Piece[] {
  return left.flatMap((head) =>
    right.map((tail) => ({ text: head.text + tail.text, folds: head.folds || tail.folds })),
  );
}

function longest(pieces: readonly Piece[]): number {
  return Math.max(...pieces.map(({ text }) => text.length));
}

function asClauses(pieces: readonly Piece[]): Clause[] {
  return pieces.every(({ text }) => text.length > 0) ? [shortened(pieces)] : [];
}

/** A string that holds another one of the set adds nothing. */
function shortened(pieces: readonly Piece[]): Piece[] {
  const { strings } = exact(pieces);
  return strings.filter((piece) => !strings.some((other) => other !== piece && holds(piece, other)));
}

function holds(piece: Piece, other: Piece): boolean {
  if (other.folds) return asciiLower(piece.text).includes(asciiLower(other.text));
  return !piece.folds && piece.text.includes(other.text);
}

function written({ text, folds }: Piece): string {
  return folds ? `i${asciiLower(text)}` : `=${text}`;
}

/** Letters beyond ASCII stay as they are: each of their cases is a string of its own. */
export function asciiLower(text: string): string {
  return text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}

function bestClause(clauses: readonly Clause[]): Clause | null {
  return clauses.map(rated).sort((a, b) => b.score - a.score)[0]?.clause ?? null;
}

function rated(clause: Clause) {
  return { clause, score: Math.min(...clause.map(({ text }) => rarity(text))) - Math.log2(clause.length) };
}

/** The Kelvin sign and the long s are searched for by themselves: their bytes are not those of `k` and `s`. */
function withFoldedStrangers(clause: Clause, node: Node): RequiredLiterals {
  const literals = clause.map(written);
  for (const [letter, stranger] of [
    ["k", kelvinSign],
    ["s", longS],
  ] as const) {
    if (literals.some((text) => text.includes(letter, 1)) && accepts(node, stranger)) {
      literals.push(`=${String.fromCodePoint(stranger)}`);
    }
  }
  return literals;
}

function accepts(node: Node, point: number): boolean {
  if (node.kind === "chars") return enumerate(node.set, maxCharsInClass)?.includes(point) ?? false;
  return innerNodes(node).some((inner) => accepts(inner, point));
}
