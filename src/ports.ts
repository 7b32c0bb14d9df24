import type { Bundle, Origin } from "./model/bundle.ts";
import type { Limits } from "./model/limits.ts";
import type { Refusal } from "./model/refusal.ts";

/** What the core asks of the world. Types only; the edges (`github/`, `local/`) implement them. */

export interface Repository {
  readonly owner: string;
  readonly name: string;
}

/** Why GitHub did not do what was asked. Expected trouble, told apart by what a person can do about it. */
export interface ApiTrouble {
  readonly kind: "trouble";
  readonly code:
    | "unauthorized"
    | "forbidden"
    | "missing-permission"
    | "locked"
    | "not-found"
    | "gone"
    | "moved"
    | "rate-limited"
    | "invalid"
    | "too-long"
    | "unavailable";
  /** One sentence with the remedy; never a token, never a raw answer. */
  readonly message: string;
  /** How long GitHub wants to be left alone, in milliseconds; absent where it did not say. */
  readonly retryAfterMs?: number;
}

export interface IssueSnapshot {
  readonly kind: "issue";
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly author: string;
  readonly labels: readonly string[];
  readonly isPullRequest: boolean;
  readonly locked: boolean;
  readonly state: "open" | "closed";
  readonly createdAt: string;
  readonly updatedAt: string;
}

export interface CommentSnapshot {
  readonly id: number;
  readonly body: string;
  readonly author: string;
  readonly authorId: number;
  readonly createdAt: string;
  readonly url: string;
}

export interface IssueReader {
  issue(number: number): Promise<IssueSnapshot | ApiTrouble>;
  /** All comments, every page, oldest first. */
  comments(number: number): Promise<readonly CommentSnapshot[] | ApiTrouble>;
}

/** Where known issues stand. */
export interface Tracker {
  /** `issue`: `owner/repo#number`. Null where it cannot be told. */
  stateOf(issue: string): Promise<"open" | "closed" | null>;
}

/** Writes; none of them is repeated by itself after an answer was lost. */
export interface CommentStore {
  list(number: number): Promise<readonly CommentSnapshot[] | ApiTrouble>;
  create(number: number, body: string): Promise<CommentSnapshot | ApiTrouble>;
  update(id: number, body: string): Promise<CommentSnapshot | ApiTrouble>;
  remove(id: number): Promise<{ readonly kind: "removed" } | ApiTrouble>;
  /**
   * The ids of those that the token's own account wrote. Asked only of marked comments whose author is not known
   * to be us; one request for all of them, so that forged markers cost nothing.
   */
  ours(comments: readonly CommentSnapshot[]): Promise<ReadonlySet<number>>;
}

/** A label as it is created where the repository does not have it. */
export interface Label {
  readonly name: string;
  /** Six hex digits. */
  readonly color: string;
  /** At most 100 characters. */
  readonly description: string;
}

export interface LabelStore {
  /** Creates what the repository lacks; one that is there keeps its colour and description. */
  ensure(label: Label): Promise<{ readonly kind: "there" } | ApiTrouble>;
  add(number: number, labels: readonly string[]): Promise<{ readonly kind: "added" } | ApiTrouble>;
  remove(number: number, label: string): Promise<{ readonly kind: "removed" } | ApiTrouble>;
}

/** Whether an account may label issues (triage and more). */
export interface PermissionReader {
  mayLabel(login: string): Promise<boolean | ApiTrouble>;
}

/** Finds the reports of one failure again, by the label that we put on their issues. */
export interface CaseReader {
  withLabel(label: string): Promise<readonly MarkedIssue[] | ApiTrouble>;
}

export interface MarkedIssue {
  readonly number: number;
  /** Bodies of the comments that the token's own account wrote there. */
  readonly ownComments: readonly string[];
}

/** Fetches what a link points to; the bytes are held in memory, within the limits. */
export interface AttachmentDownloader {
  download(url: string, limits: Limits, spent: { readonly bytes: number }): Promise<Download | Refusal>;
}

export interface Download {
  readonly kind: "download";
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface ArtifactReader {
  /** Artifacts of a workflow run whose names fit the pattern (`*` and `?`). */
  find(query: {
    readonly runId: number;
    readonly pattern: string;
  }): Promise<readonly ArtifactReference[] | ApiTrouble>;
  download(artifact: ArtifactReference, limits: Limits): Promise<Bundle | Refusal>;
}

export interface ArtifactReference {
  readonly id: number;
  readonly name: string;
  readonly bytes: number;
  readonly expired: boolean;
}

export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
  sleep(ms: number): Promise<void>;
}

export type { Bundle, Origin };
