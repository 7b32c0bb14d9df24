import type { Clock, CommentSnapshot, CommentStore } from "../ports.ts";
import type { Identity } from "./own.ts";
import type { Marks, Wanted } from "./plan.ts";

export interface PublishOptions {
  readonly issue: number;
  readonly wanted: Wanted;
  /** A shorter text of the same comment, for when GitHub finds it too long after all. */
  readonly shorten: (() => string) | null;
  readonly identity: Identity;
  readonly marks: Marks;
  /** The comments as this run has read them already, and when; spares a request while they are fresh. */
  readonly known: { readonly comments: readonly CommentSnapshot[]; readonly at: number } | null;
}

export interface PublishPorts {
  readonly comments: CommentStore;
  readonly clock: Clock;
}
