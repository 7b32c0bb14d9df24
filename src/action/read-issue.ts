import type { ApiTrouble, IssueSnapshot } from "../ports.ts";
import { readThread, type Thread } from "../publish/thread.ts";
import type { Request } from "../trigger/request.ts";
import type { Settings } from "./settings.ts";
import type { World } from "./world.ts";

/** An issue as it stands now: the event's copy may be older than what somebody has edited since. */
export interface ReadIssue extends Thread {
  readonly kind: "read";
  readonly issue: IssueSnapshot;
}

export type NotRead =
  | { readonly kind: "skipped"; readonly reason: string }
  | { readonly kind: "failed"; readonly message: string };

export async function readIssue(
  number: number,
  { label }: Request,
  settings: Settings,
  { github, core, clock }: World,
): Promise<ReadIssue | NotRead> {
  const issue = await github.issues.issue(number);
  if (issue.kind === "trouble") return troubleWith(issue);
  if (issue.isPullRequest) return skipped("It is a pull request, and Telltale reads issues only.");
  if (label?.mustStand === true && !hasLabel(issue, label.name)) {
    return skipped("The label was taken away before the run came to it.");
  }
  const { author } = settings.comment;
  const thread = await readThread(number, { author, isMarked: core.isMarked }, { ...github, clock });
  if ("kind" in thread) return { kind: "failed", message: thread.message };
  return { kind: "read", issue, ...thread };
}

/** An issue that is gone is nobody's mistake; a token that cannot see it is the operator's. */
function troubleWith({ code, message }: ApiTrouble): NotRead {
  return code === "not-found" || code === "gone" ? skipped(message) : { kind: "failed", message };
}

const hasLabel = ({ labels }: IssueSnapshot, name: string): boolean =>
  labels.some((label) => label.toLowerCase() === name.toLowerCase());

const skipped = (reason: string): NotRead => ({ kind: "skipped", reason });
