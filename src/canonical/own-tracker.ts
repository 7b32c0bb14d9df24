import type { IssueReader, Repository, Tracker } from "../ports.ts";
import { numberIn } from "./known-issue.ts";

/** Tells of the run's own repository alone: of others, the token may see nothing, and the signature's word stands. */
export function ownTracker(issues: IssueReader, repository: Repository): Tracker {
  return {
    async stateOf(issue) {
      const number = numberIn(repository, issue);
      if (number === null) return null;
      const found = await issues.issue(number);
      return found.kind === "issue" ? found.state : null;
    },
  };
}
