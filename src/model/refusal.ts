/** Why something was not read. One code, one sentence in `report/refusal-words.ts`, one remedy. */
export type RefusalCode =
  // links and downloads
  | "unsupported-link"
  | "host-not-allowed"
  | "too-many-links"
  | "not-fetched"
  | "not-found"
  | "expired"
  | "not-readable-with-token"
  | "not-a-log"
  | "timed-out"
  | "network"
  | "too-many-redirects"
  // sizes and budgets
  | "too-large"
  | "run-budget"
  | "too-many-entries"
  | "bomb"
  | "too-deep"
  | "time-budget"
  // archives and their entries
  | "broken-archive"
  | "truncated"
  | "checksum"
  | "overlap"
  | "encrypted"
  | "unsupported-method"
  | "unsupported-format"
  | "unsafe-path"
  | "special-file"
  | "duplicate"
  | "binary"
  | "unreadable"
  | "crashed";

/** Something that was left unread: a link, a bundle or an entry. `name` and `detail` are raw labels until they are redacted. */
export interface Refusal {
  readonly code: RefusalCode;
  /** The attachment, bundle or entry, as its sender named it. Untrusted. */
  readonly name: string;
  /** What was found and what is allowed, in plain words, with numbers. May hold untrusted text. */
  readonly detail: string;
}
