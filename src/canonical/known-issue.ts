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
  repository: Repository,
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
    const number = numberIn(repository, known.issue);
    if (number === null) continue;
    return number === reportedIn ? null : { cause, number, recorded: known.facts };
  }
  return null;
}

/** The number of `owner/repo#number` where that is an issue of this repository, else null. */
export function numberIn({ owner, name }: Repository, issue: string): number | null {
  const [, repository = "", number = ""] = /^([\w.-]+\/[\w.-]+)#(\d{1,9})$/.exec(issue) ?? [];
  return repository.toLowerCase() === `${owner}/${name}`.toLowerCase() ? Number(number) : null;
}
