import type { Result } from "../model/result.ts";
import type { Repository } from "../ports.ts";
import type { RecordedFacts } from "./render-tally.ts";

/** The known issue that a verdict belongs to, in the repository of the run: no token writes anywhere else. */
export interface CanonicalIssue {
  readonly cause: string;
  readonly number: number;
  readonly recorded: RecordedFacts;
}

/** Null where the cause has no known issue here, or the report stands in that very issue. */
export function canonicalIssueOf(
  { verdict, findings }: Result,
  { owner, name }: Repository,
  reportedIn: number,
): CanonicalIssue | null {
  const { cause, status } = verdict;
  const finding = findings.find(({ signature }) => signature === cause);
  if (cause === null || status !== "known" || finding === undefined) return null;
  // An open one before a closed one, which is read anew before anything is written there.
  const openFirst = finding.advice.known.toSorted(
    (a, b) => Number(b.state === "open") - Number(a.state === "open"),
  );
  for (const known of openFirst) {
    const [, repository = "", number = ""] = /^([\w.-]+\/[\w.-]+)#(\d{1,9})$/.exec(known.issue) ?? [];
    if (repository.toLowerCase() !== `${owner}/${name}`.toLowerCase()) continue;
    return Number(number) === reportedIn ? null : { cause, number: Number(number), recorded: known.facts };
  }
  return null;
}
