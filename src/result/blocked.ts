import type { Result } from "../model/result.ts";

/**
 * A result of which only our own words are left: for the case that a secret was found in the finished text twice.
 * Ids, counts and measured numbers stay; everything that came from outside goes.
 */
export function blockedResult(result: Result): Result {
  return {
    ...result,
    verdict: { ...result.verdict, summary: blockedSummary },
    findings: [],
    nearMisses: [],
    suspects: [],
    sessions: [],
    sessionsLeftOut: 0,
    resources: [],
    facts: [],
    assumptions: [],
    timeline: [],
    unknown: [],
    asks: [],
    sources: [],
    surroundings: [],
    problems: [],
    exposures: [],
    redactions: {},
  };
}

const blockedSummary =
  "The report was withheld: a secret of the input was still in the finished text after it had been masked.";
