import type { Pattern, PatternMatch } from "../model/pattern.ts";
import { type RequiredLiterals, requiredLiterals } from "./literals.ts";
import { provenGrowth } from "./matcher.ts";
import { parsePattern } from "./parse-pattern.ts";
import { leadingRuns } from "./syntax.ts";
import { wholeLine, writePattern } from "./write-pattern.ts";

/** What is known of patterns by their content; plain JSON, made when a catalogue is built. */
export interface PatternCache {
  readonly patterns: Readonly<Record<string, CachedPattern>>;
}

export interface CachedPattern {
  readonly literals: RequiredLiterals;
  /** Null for a pattern that may backtrack without a bound. */
  readonly degree: number | null;
  readonly factor: number;
  /** The pattern for V8 on a whole line, written out; null where the linear engine always runs it. */
  readonly v8: string | null;
  /** The same of what comes behind its leading runs; null where it does not begin with runs. */
  readonly rest: string | null;
  /** How many UTF-16 units those runs take at most; null where there is no bound. */
  readonly runs: number | null;
}

/** Refused patterns are left out, so that they are refused again with their reason. */
export function makePatternCache(patterns: readonly Pattern[]): PatternCache {
  const known: Record<string, CachedPattern> = {};
  for (const { match } of patterns) {
    const parsed = parsePattern(match);
    if (parsed.kind === "refused") continue;
    const { degree, factor } = provenGrowth(parsed.node);
    const runs = degree === Infinity ? null : leadingRuns(parsed.node);
    known[cacheKey(match)] = {
      literals: requiredLiterals(parsed.node),
      degree: degree === Infinity ? null : degree,
      factor,
      v8: degree === Infinity ? null : writePattern(parsed.node, "v8", wholeLine),
      rest: runs === null ? null : writePattern(runs.rest, "v8", wholeLine),
      runs: runs === null || runs.maxLength === Infinity ? null : runs.maxLength,
    };
  }
  return { patterns: known };
}

/**
 * The content itself and the version of the analysis: a hash would have to be computed at each start,
 * and is not shorter than most patterns. The first character keeps it from being a name like `__proto__`.
 */
export function cacheKey(match: PatternMatch): string {
  const letter = match.kind === "literal" ? "l" : "r";
  return `${analysisVersion}${letter}${match.ignoreCase ? "i" : ""}:${match.kind === "literal" ? match.text : match.source}`;
}

/** To be raised with every change of what `literals.ts`, `growth.ts` or `write-pattern.ts` answer. */
const analysisVersion = 7;
