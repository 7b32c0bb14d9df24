import type { Pattern } from "../model/pattern.ts";
import { cacheKey, type PatternCache } from "./cache.ts";
import { type RequiredLiterals, requiredLiterals } from "./literals.ts";
import { Matcher } from "./matcher.ts";
import { parsePattern } from "./parse-pattern.ts";
import { type Engine, PrefilterPool } from "./prefilter-pool.ts";

/** Patterns compiled for one pass. Knows nothing of signatures or secrets. */
export interface PatternSet {
  readonly patterns: readonly Pattern[];
  /** By index of the pattern; null where it was refused. */
  readonly matchers: readonly (Matcher | null)[];
  /** What the prefilter looks for, each once. */
  readonly literals: readonly string[];
  /** By index of the literal: the patterns that ask for it. */
  readonly owners: readonly (readonly number[])[];
  /** By index of the pattern: sets of strings, of each of which one stands on every line that it matches. */
  readonly also: readonly (readonly (readonly string[])[])[];
  /** Patterns without any required literal: tried on every line. */
  readonly unfiltered: readonly number[];
  /** One scan at a time owns a prefilter. */
  readonly prefilters: PrefilterPool;
}

/** A pattern that cannot be searched for; the others go on without it. */
export interface PatternRefusal {
  readonly pattern: number;
  readonly id: string;
  readonly reason: string;
}

export interface CompiledPatterns {
  readonly set: PatternSet;
  readonly refused: readonly PatternRefusal[];
}

/** What the cache knows is neither parsed nor judged again; a pattern's expression is made at its first candidate line. */
export function compilePatterns(
  patterns: readonly Pattern[],
  cache?: PatternCache,
  engine: Engine = "best",
): CompiledPatterns {
  const matchers: (Matcher | null)[] = [];
  const refused: PatternRefusal[] = [];
  const owners = new Map<string, number[]>();
  const unfiltered: number[] = [];
  const also: (readonly (readonly string[])[])[] = [];
  for (const [index, pattern] of patterns.entries()) {
    const known = cache?.patterns[cacheKey(pattern.match)];
    const literals = known?.literals ?? literalsOf(pattern);
    if (typeof literals === "string") {
      refused.push({ pattern: index, id: pattern.id, reason: literals });
      matchers.push(null);
      also.push([]);
      continue;
    }
    matchers.push(new Matcher(pattern, known ?? null));
    also.push(literals.also);
    if (literals.sought.length === 0) unfiltered.push(index);
    for (const literal of literals.sought) {
      const known = owners.get(literal);
      if (known === undefined) owners.set(literal, [index]);
      else known.push(index);
    }
  }
  const literals = [...owners.keys()];
  const guards = [...owners.values()].map((asking) => guardOf(asking.map((owner) => also[owner] ?? [])));
  const prefilters = new PrefilterPool({ literals, guards }, engine);
  const set = { patterns, matchers, literals, owners: [...owners.values()], also, unfiltered, prefilters };
  return { set, refused };
}

/** The best set of strings that all who ask for a literal require as well. */
function guardOf(required: readonly (readonly (readonly string[])[])[]): readonly string[] | null {
  const [first = [], ...others] = required;
  return first.find((set) => others.every((sets) => sets.some((other) => isSame(other, set)))) ?? null;
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((text, index) => text === other[index]);
}

/** The literals, or why the pattern is refused. */
function literalsOf(pattern: Pattern): RequiredLiterals | string {
  const parsed = parsePattern(pattern.match);
  return parsed.kind === "refused" ? parsed.reason : requiredLiterals(parsed.node);
}
