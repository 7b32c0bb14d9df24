import { ownTexts } from "./catalogue/own-texts.ts";
import { signatureAccepts, signaturePatterns } from "./classify/index.ts";
import type { Catalogue } from "./model/catalogue.ts";
import { dialectPatterns } from "./read/index.ts";
import { secretPatterns } from "./redact/index.ts";
import { type CompiledPatterns, compilePatterns, type PatternCache } from "./scan/index.ts";

/** What a catalogue has searched for in every line, and what it lets count where. */
export interface SearchPlan {
  readonly patterns: CompiledPatterns;
  readonly patternIds: readonly string[];
  /** Index of the first pattern that looks for secrets; all behind it do. */
  readonly firstSecret: number;
  readonly accepts: ReturnType<typeof signatureAccepts>;
  /** Words of the catalogue itself, which are no secrets. */
  readonly ownTexts: readonly string[];
}

const plans = new WeakMap<Catalogue, SearchPlan>();

/** All patterns of a run go into one set, so that the bytes are read once. Kept: a run over many issues makes it once. */
export function searchPlan(catalogue: Catalogue, cache: PatternCache | undefined): SearchPlan {
  const plan = plans.get(catalogue) ?? madePlan(catalogue, cache);
  plans.set(catalogue, plan);
  return plan;
}

function madePlan(catalogue: Catalogue, cache: PatternCache | undefined): SearchPlan {
  const secrets = secretPatterns(catalogue.detectors.detectors);
  const patterns = [
    ...signaturePatterns(catalogue.signatures),
    ...dialectPatterns(catalogue.dialects),
    ...secrets,
  ];
  return {
    patterns: compilePatterns(patterns, cache),
    patternIds: patterns.map(({ id }) => id),
    firstSecret: patterns.length - secrets.length,
    accepts: signatureAccepts(catalogue.signatures),
    ownTexts: ownTexts(catalogue),
  };
}
