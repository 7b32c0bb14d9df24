import type { Collected } from "../model/collected.ts";
import type { Result } from "../model/result.ts";
import type {
  ArtifactReader,
  AttachmentDownloader,
  CaseReader,
  Clock,
  CommentStore,
  IssueReader,
  LabelStore,
  PermissionReader,
  Tracker,
} from "../ports.ts";
import type { Marks, RunOrder } from "../publish/plan.ts";
import type { CaseRecord } from "../schema/record.ts";
import type { Runner } from "./runner.ts";

/** GitHub, as far as the Action asks it. */
export interface GitHub {
  readonly issues: IssueReader;
  readonly comments: CommentStore;
  readonly labels: LabelStore;
  readonly permissions: PermissionReader;
  readonly cases: CaseReader;
  readonly artifacts: ArtifactReader;
  readonly attachments: AttachmentDownloader;
}

/** An analysis, and everything that may leave of it: redacted, and rendered so that nothing in it is active. */
export interface Analysed {
  readonly result: Result;
  /** The result as a file. */
  readonly json: string;
  /** Markdown for the job summary and for `report.md`. */
  readonly summary: string;
  /** For filing somewhere else. */
  bugReport(): string;
  /** The whole report as one page. */
  html(): Promise<string>;
  /** The comment, marker included. */
  comment(given: { readonly run: RunOrder; readonly maxBytes?: number }): string;
}

/** The operator's trouble, as one sentence with its remedy. */
export interface Unanalysed {
  readonly message: string;
}

/** The core, as the Action uses it. */
export interface Core {
  /** `profile`: which limits hold, those for strangers' files or those for the operator's own. */
  analyze(
    collected: AsyncIterable<Collected>,
    given: { readonly profile: "attachments" | "local"; readonly tracker: Tracker },
  ): Promise<Analysed | Unanalysed>;
  /** Takes a result file for what it is, or says what is wrong with it. */
  restore(text: string): Promise<Analysed | Unanalysed>;
  /** How our own comments are recognised: with our key, and with anybody's. */
  readonly marks: Marks;
  isMarked(body: string): boolean;
  /** The comment that adds up the reports of one failure. */
  readonly canonical: CanonicalCore;
}

export interface CanonicalCore {
  readonly marks: Marks;
  /** The record in a comment of ours with our key; null for every other text. */
  recordIn(body: string): Promise<CaseRecord | null>;
  recordOf(result: Result): CaseRecord;
  comment(text: string, run: RunOrder): string;
}

/** All that a run of the Action touches. */
export interface World extends Edges {
  readonly github: GitHub;
}

/** What there is before GitHub was asked anything. */
export interface Edges {
  readonly connect: () => Promise<GitHub>;
  readonly core: Core;
  readonly runner: Runner;
  readonly clock: Clock;
}
