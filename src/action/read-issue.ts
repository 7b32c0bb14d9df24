import type { ApiTrouble, CommentSnapshot, IssueSnapshot } from "../ports.ts";
import { createIdentity, type Identity } from "../publish/own.ts";
import type { Request } from "../trigger/request.ts";
import type { Settings } from "./settings.ts";
import type { World } from "./world.ts";

/** An issue as it stands now: the event's copy may be older than what somebody has edited since. */
export interface ReadIssue {
  readonly kind: "read";
  readonly issue: IssueSnapshot;
  /** All comments, and when they were listed. */
  readonly comments: readonly CommentSnapshot[];
  readonly at: number;
  /** Ids of our own comments, whatever their key. */
  readonly ours: ReadonlySet<number>;
  readonly identity: Identity;
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
  const comments = await github.issues.comments(number);
  if ("kind" in comments) return { kind: "failed", message: comments.message };
  const at = clock.now();
  const identity = createIdentity(settings.comment.author, github.comments);
  const ours = await identity.pick(comments.filter(({ body }) => core.isMarked(body)));
  return { kind: "read", issue, comments, at, ours: new Set(ours.map(({ id }) => id)), identity };
}

/** An issue that is gone is nobody's mistake; a token that cannot see it is the operator's. */
function troubleWith({ code, message }: ApiTrouble): NotRead {
  return code === "not-found" || code === "gone" ? skipped(message) : { kind: "failed", message };
}

const hasLabel = ({ labels }: IssueSnapshot, name: string): boolean =>
  labels.some((label) => label.toLowerCase() === name.toLowerCase());

const skipped = (reason: string): NotRead => ({ kind: "skipped", reason });
