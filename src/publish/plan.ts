import type { CommentSnapshot } from "../ports.ts";

/** GITHUB_RUN_ID and GITHUB_RUN_ATTEMPT: the order of runs, whatever workflow they belong to. */
export interface RunOrder {
  readonly id: number;
  readonly attempt: number;
}

/** How a comment's first line is read. The marker itself belongs to the report. */
export interface Marks {
  /** The run that wrote the comment; null where the first line is not the marker with our key. */
  runOf(body: string): RunOrder | null;
  /** Whether two comments say the same, whichever run wrote them. */
  same(left: string, right: string): boolean;
}

export interface Wanted {
  /** The whole comment, marker included. */
  readonly body: string;
  readonly run: RunOrder;
  /** `replace`: a new comment instead of the old one, since only a new one notifies. */
  readonly onChange: "update" | "replace";
}

/** What is to be done next, and which of our comments are one too many. */
export interface Plan {
  readonly step:
    | { readonly kind: "create" }
    | { readonly kind: "update" | "replace" | "unchanged" | "newer-run"; readonly comment: CommentSnapshot };
  readonly surplus: readonly CommentSnapshot[];
}

/**
 * Decides by nothing but what stands there. The oldest of our comments is the one that stays: two runs that see the
 * same comments then delete the same ones, and none of them ever deletes the last.
 */
export function plan(own: readonly CommentSnapshot[], wanted: Wanted, marks: Marks): Plan {
  const [oldest, ...younger] = [...own].sort((left, right) => left.id - right.id);
  if (oldest === undefined) return { step: { kind: "create" }, surplus: [] };
  const isNewer = ({ body }: CommentSnapshot): boolean => compare(marks.runOf(body), wanted.run) > 0;
  // What a newer run wrote is that run's to clear away: it may not have moved it to the oldest comment yet.
  const surplus = younger.filter((comment) => !isNewer(comment));
  const newer = own.find(isNewer);
  if (newer !== undefined) return { step: { kind: "newer-run", comment: newer }, surplus };
  const kind = marks.same(oldest.body, wanted.body) ? "unchanged" : wanted.onChange;
  return { step: { kind, comment: oldest }, surplus };
}

/** A marker without a readable run is older than every run. */
function compare(left: RunOrder | null, right: RunOrder): number {
  if (left === null) return -1;
  return left.id - right.id || left.attempt - right.attempt;
}

/** The order of a run that has none of its own: after whatever stands there. */
export function runAfter(comments: readonly CommentSnapshot[], marks: Marks): RunOrder {
  const runs = comments.map(({ body }) => marks.runOf(body)).filter((run) => run !== null);
  const [last] = runs.sort((left, right) => compare(right, left));
  return last === undefined ? { id: 0, attempt: 1 } : { id: last.id, attempt: last.attempt + 1 };
}
