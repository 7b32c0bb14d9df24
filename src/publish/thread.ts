import type { ApiTrouble, Clock, CommentSnapshot, CommentStore, IssueReader } from "../ports.ts";
import { type CommentAuthor, createIdentity, type Identity } from "./own.ts";

/** What stands below an issue, and what of it is ours. */
export interface Thread {
  /** All comments, and when they were listed. */
  readonly comments: readonly CommentSnapshot[];
  readonly at: number;
  /** Ids of our own comments, whatever their key. */
  readonly ours: ReadonlySet<number>;
  readonly identity: Identity;
}

export interface ThreadPorts {
  readonly issues: Pick<IssueReader, "comments">;
  readonly comments: Pick<CommentStore, "ours">;
  readonly clock: Pick<Clock, "now">;
}

/** `isMarked`: whether a comment says that it is ours, which anybody's may. */
export async function readThread(
  issue: number,
  { author, isMarked }: { readonly author: CommentAuthor; readonly isMarked: (body: string) => boolean },
  ports: ThreadPorts,
): Promise<Thread | ApiTrouble> {
  const comments = await ports.issues.comments(issue);
  if ("kind" in comments) return comments;
  const at = ports.clock.now();
  const identity = createIdentity(author, ports.comments);
  const ours = await identity.pick(comments.filter(({ body }) => isMarked(body)));
  return { comments, at, ours: new Set(ours.map(({ id }) => id)), identity };
}
