import type { LineMeaning } from "./line-meaning.ts";
import type { Hit } from "./record.ts";

/** A rule whose text stands on the line; `match` is an index into the line's matches. */
export interface Candidate<T> {
  readonly dialect: number;
  readonly rule: number;
  readonly compiled: T;
  readonly match: number;
}

/** A candidate with the line of the record on which its text stands. */
export interface CandidateHit<T> {
  readonly candidate: Candidate<T>;
  readonly hit: Hit;
}

/** What may be told in a record, in the order of the dialects and of their rules. */
export function candidateHits<T>(
  hits: readonly Hit[],
  candidatesOf: (meaning: LineMeaning) => readonly Candidate<T>[],
): readonly CandidateHit<T>[] {
  let found: CandidateHit<T>[] | null = null;
  for (const hit of hits) {
    for (const candidate of candidatesOf(hit.meaning)) {
      found ??= [];
      found.push({ candidate, hit });
    }
  }
  if (found === null) return none;
  return hits.length === 1 ? found : found.sort((a, b) => inOrder(a.candidate, b.candidate));
}

const none: readonly never[] = [];

/** Of dialects and of their rules. */
export function inOrder(a: Candidate<unknown>, b: Candidate<unknown>): number {
  return a.dialect - b.dialect || a.rule - b.rule;
}
