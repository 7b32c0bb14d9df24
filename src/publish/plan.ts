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
 * Decides by nothing but what stands there, so that all runs that see the same keep the same comment: the one of
 * the newest run, and of two of one run the older. Nobody ever deletes what another would keep.
 */
export function plan(own: readonly CommentSnapshot[], wanted: Wanted, marks: Marks): Plan {
  const runOf = ({ body }: CommentSnapshot) => marks.runOf(body);
  const byRun = (left: CommentSnapshot, right: CommentSnapshot): number =>
    compare(runOf(right), runOf(left)) || left.id - right.id;
  const [kept, ...surplus] = [...own].sort(byRun);
  if (kept === undefined) return { step: { kind: "create" }, surplus };
  if (compare(runOf(kept), wanted.run) > 0) return { step: { kind: "newer-run", comment: kept }, surplus };
  const kind = marks.same(kept.body, wanted.body) ? "unchanged" : wanted.onChange;
  return { step: { kind, comment: kept }, surplus };
}

/** A marker without a readable run is older than every run. */
function compare(left: RunOrder | null, right: RunOrder | null): number {
  if (left === null || right === null) return Number(right === null) - Number(left === null);
  return left.id - right.id || left.attempt - right.attempt;
}

/** The order of a run that has none of its own: after whatever stands there. */
export function runAfter(comments: readonly CommentSnapshot[], marks: Marks): RunOrder {
  const runs = comments.map(({ body }) => marks.runOf(body)).filter((run) => run !== null);
  const [last] = runs.sort((left, right) => compare(right, left));
  return last === undefined ? { id: 0, attempt: 1 } : { id: last.id, attempt: last.attempt + 1 };
}
