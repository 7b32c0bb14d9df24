import type { Pattern, PatternMatch } from "../model/pattern.ts";
import { kelvinSign, longS } from "./case-fold.ts";
import { requiredLiterals } from "./literals.ts";
import { provenGrowth } from "./matcher.ts";
import { parsePattern } from "./parse-pattern.ts";
import { type RequiredLiteral, readLiteral } from "./required-literal.ts";

/** What makes a pattern dear, for `signatures lint`; `detail` says it in one sentence with the numbers. */
export interface PatternCost {
  readonly code: "refused" | "no-literal" | "short-literal" | "exponential" | "not-linear";
  readonly detail: string;
}

const shortestCheapLiteral = 4;
/** Looked for where a word begins, and nowhere else. */
const shortestCheapWord = 3;

/** Everything that costs, the worst first; empty for a pattern that is cheap on every line. */
export function patternCost({ match }: Pattern): readonly PatternCost[] {
  const parsed = parsePattern(match);
  if (parsed.kind === "refused") return [{ code: "refused", detail: parsed.reason }];
  const { degree } = provenGrowth(parsed.node);
  return [...growthCost(degree), ...literalCost(requiredLiterals(parsed.node).sought.map(readLiteral))];
}

/** How a backtracking engine's steps grow with the text: the power of its length; Infinity where nothing is proven. */
export function growthDegree(match: PatternMatch): number {
  const parsed = parsePattern(match);
  return parsed.kind === "refused" ? Infinity : provenGrowth(parsed.node).degree;
}

function growthCost(degree: number): readonly PatternCost[] {
  if (degree === Infinity) {
    const detail =
      "it may take exponential time to backtrack, so the linear engine runs it, some 30 times slower on each line that it is tried on";
    return [{ code: "exponential", detail }];
  }
  if (degree <= 1) return [];
  const detail = `on a line of n characters it may take n to the power of ${degree} steps, so long lines go to the linear engine`;
  return [{ code: "not-linear", detail }];
}

function literalCost(literals: readonly RequiredLiteral[]): readonly PatternCost[] {
  if (literals.length === 0) {
    const detail =
      "no string stands in every match, so every line is decoded and tried, at about a tenth of the speed";
    return [{ code: "no-literal", detail }];
  }
  const short = literals.find(
    ({ text, atWordStart }) =>
      Buffer.byteLength(text) < (atWordStart ? shortestCheapWord : shortestCheapLiteral) &&
      !isFoldedStranger(text),
  )?.text;
  if (short === undefined) return [];
  const detail = `it is searched for by ${JSON.stringify(short)}, which has fewer than ${shortestCheapLiteral} bytes and stands in many lines`;
  return [{ code: "short-literal", detail }];
}

/** Not the author's own words, and as good as never in a log. */
function isFoldedStranger(literal: string): boolean {
  const point = literal.codePointAt(0);
  return literal.length === 1 && (point === kelvinSign || point === longS);
}
