import { rarity } from "./rarity.ts";
import { type RequiredLiteral, writeLiteral } from "./required-literal.ts";
import { reach, type Surroundings, writtenRanges } from "./surroundings.ts";

/** A string that a part of a pattern can match. */
export interface Piece {
  readonly text: string;
  /** Some letter of it stands for both cases. */
  readonly folds: boolean;
  /** More than is known may follow: nothing can be joined to it. */
  readonly isOpen: boolean;
}

/** Of these, at least one stands in every match. */
export type Clause = readonly RequiredLiteral[];

export const emptyPiece: Piece = { text: "", folds: false, isOpen: false };

/** Each string once. */
export function distinct(pieces: readonly Piece[]): Piece[] {
  const key = ({ text, folds, isOpen }: Piece) =>
    `${isOpen ? "o" : "c"}${folds ? `i${asciiLower(text)}` : `=${text}`}`;
  return [...new Map(pieces.map((piece) => [key(piece), piece])).values()];
}

/** What is open stays as it is. */
export function cross(left: readonly Piece[], right: readonly Piece[]): Piece[] {
  return left.flatMap((head) =>
    head.isOpen
      ? [head]
      : right.map((tail) => ({
          text: head.text + tail.text,
          folds: head.folds || tail.folds,
          isOpen: tail.isOpen,
        })),
  );
}

/** Of the strings' beginning and end; none where a string is empty. */
export function clausesOf(pieces: readonly Piece[], around: Surroundings): Clause[] {
  if (pieces.some(({ text }) => text.length === 0)) return [];
  const behind = around.behind.map(writtenRanges);
  return [
    shortened(
      pieces.map(({ text, folds, isOpen }) => ({
        text: folds ? asciiLower(text) : text,
        ignoreCase: folds,
        atWordStart: around.before !== "anything" && /^[0-9A-Za-z]/.test(text),
        behind: isOpen ? [] : behind,
      })),
    ),
  ];
}

/** A string that holds another one of the set adds nothing. */
export function shortened(clause: Clause): RequiredLiteral[] {
  const each = [...new Map(clause.map((literal) => [writeLiteral(literal), literal])).values()];
  return each.filter(
    (literal) => !each.some((other) => other !== literal && isAnywhere(other) && holds(literal, other)),
  );
}

/**
 * Several strings that differ in their last character alone are as good as what they begin with and a set of characters
 * behind it: `token:` and `token=`. The prefilter has one to look at then, instead of many side by side.
 */
export function gathered(clause: Clause): Clause {
  const groups = new Map<string, RequiredLiteral[]>();
  for (const literal of clause) {
    const key = writeLiteral({ ...literal, text: beginning(literal) });
    groups.set(key, [...(groups.get(key) ?? []), literal]);
  }
  return [...groups.values()].flatMap((group) => (isWorthGathering(group) ? [together(group)] : group));
}

const leastGathered = 3;
const leastBeginning = 4;

function beginning({ text }: RequiredLiteral): string {
  return text.slice(0, -1);
}

function isWorthGathering(group: readonly RequiredLiteral[]): boolean {
  return (
    group.length >= leastGathered &&
    beginning(group[0] as RequiredLiteral).length >= leastBeginning &&
    group.every(({ text }) => text.charCodeAt(text.length - 1) < 0x80)
  );
}

function together(group: readonly RequiredLiteral[]): RequiredLiteral {
  const [first] = group as readonly [RequiredLiteral];
  const last = group.flatMap(({ text, ignoreCase }) => {
    const character = text.slice(-1);
    return ignoreCase ? [character, character.toUpperCase()] : [character];
  });
  const ranges = [...new Set(last)].sort().map((character) => character.repeat(2));
  return { ...first, text: beginning(first), behind: [ranges.join(""), ...first.behind].slice(0, reach) };
}

/** The more often one of its strings stands in logs, the lower; `null` has no clause. */
export function bestClause(clauses: readonly Clause[]): Clause | null {
  return ranked(clauses)[0] ?? null;
}

/** The best one first. */
export function ranked(clauses: readonly Clause[]): Clause[] {
  return clauses
    .map((clause) => ({ clause, score: scoreOf(clause) }))
    .sort((a, b) => b.score - a.score)
    .map(({ clause }) => clause);
}

/** Every match that holds one of `clause` holds one of `other`. */
export function implies(clause: Clause, other: Clause): boolean {
  return clause.every((literal) => other.some((one) => holds(literal, one)));
}

/** In bits: how seldom one of them stands in a line. Each is one more to look for, and seldom enough is enough. */
export function scoreOf(clause: Clause): number {
  const share = clause.reduce((sum, literal) => sum + 2 ** -bitsOf(literal), 0);
  return Math.min(-Math.log2(share), seldom) - Math.log2(clause.length);
}

const seldom = 40;

/** The kernel looks for the shortest ones at every byte, and for those at a word's start there alone. */
const shortText = 4;
const costOfShort = 8;
const bitsOfWordStart = 2;

function bitsOf({ text, atWordStart }: RequiredLiteral): number {
  const bits = rarity(text) + (atWordStart ? bitsOfWordStart : 0);
  return text.length < shortText && !atWordStart ? bits - costOfShort : bits;
}

function isAnywhere({ atWordStart, behind }: RequiredLiteral): boolean {
  return !atWordStart && behind.length === 0;
}

function holds(literal: RequiredLiteral, other: RequiredLiteral): boolean {
  if (other.ignoreCase) return asciiLower(literal.text).includes(other.text);
  return !literal.ignoreCase && literal.text.includes(other.text);
}

/** Letters beyond ASCII stay as they are: each of their cases is a string of its own. */
export function asciiLower(text: string): string {
  return text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}
