import type { AskRecord, EvidenceRecord, Finding, NearMiss, Suspect, Verdict } from "./result.ts";

/** What `classify` makes of a reading: the parts of the result that are conclusions. */
export interface Classification {
  readonly verdict: Verdict;
  /** Causes first, then symptoms, then what contributes; each by confidence. */
  readonly findings: readonly Finding[];
  /** At most three, nearest first; only where the verdict is `unknown`. */
  readonly nearMisses: readonly NearMiss[];
  readonly suspects: readonly Suspect[];
  /** The most decisive first. */
  readonly asks: readonly AskRecord[];
  /** Groups of error-looking lines that no finding explains. */
  readonly unknown: readonly UnknownError[];
}

export interface UnknownError {
  readonly template: string;
  readonly count: number;
  readonly evidence: EvidenceRecord[];
}

/** Why a signature holds or does not, clause by clause. */
export interface Explanation {
  readonly signature: string;
  readonly title: string;
  readonly holds: boolean;
  readonly clauses: readonly ExplainedClause[];
}

export interface ExplainedClause {
  /** The matcher's name, or `all`, `any`, `of`, `not`. */
  readonly clause: string;
  readonly kind: string;
  /** 0 for the outermost. */
  readonly depth: number;
  readonly holds: boolean;
  /** What was found, or why it fails: `gap 74 s, window 60 s`. */
  readonly why: string;
  readonly closest: string | null;
  readonly evidence: readonly EvidenceRecord[];
}
