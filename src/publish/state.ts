import type { CommentSnapshot } from "../ports.ts";
import type { Wanted } from "./plan.ts";
import type { Publication } from "./publication.ts";

/** What a publication knows between two looks. */
export interface State {
  readonly wanted: Wanted;
  /** There is no shorter text, or it is the one that is wanted already. */
  readonly shortened: boolean;
  /** What this run wrote, by id. */
  readonly written: ReadonlyMap<number, CommentSnapshot>;
  /** What was deleted, or was found to be. */
  readonly gone: ReadonlySet<number>;
  /** Comments of ours that this run deleted because another one stands. */
  readonly deletions: number;
  readonly creations: number;
  readonly done: { readonly kind: "created" | "updated"; readonly comment: CommentSnapshot } | null;
  readonly failures: number;
  readonly waitedMs: number;
}

export type Turn =
  | { readonly kind: "again"; readonly state: State }
  | { readonly kind: "end"; readonly publication: Publication };

/** The publication as far as it got, or null while nothing was written. */
export function settled({ done }: State): Publication | null {
  return done === null ? null : { kind: done.kind, url: done.comment.url };
}

export const withWritten = (state: State, kind: "created" | "updated", comment: CommentSnapshot): State => ({
  ...state,
  written: new Map(state.written).set(comment.id, comment),
  creations: state.creations + Number(kind === "created"),
  done: { kind, comment },
});

export const withGone = (state: State, id: number): State => ({
  ...state,
  gone: new Set([...state.gone, id]),
});
