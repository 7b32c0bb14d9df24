import type { Voice } from "./bundle.ts";
import type { SignatureId } from "./text.ts";

export type Severity = "fatal" | "error" | "warning" | "info";

/** A known failure, validated and ready to compile. The YAML of `signatures/` has the same shape; `src/schema/signature.ts` checks it. */
export interface Signature {
  readonly id: SignatureId;
  readonly title: string;
  /** `info` is an observation, never a claim that something failed. */
  readonly severity: Severity;
  readonly status: SignatureStatus;
  readonly applies: Applies;
  /**
   * `subject`: the condition must hold for one server or process (records that name none count for each);
   * `case`: the parts may come from different subjects.
   */
  readonly scope: "subject" | "case";
  readonly matchers: Readonly<Record<string, Matcher>>;
  readonly when: Condition;
  /** Matchers that decide nothing; where they hold too, they are further evidence. */
  readonly supports: readonly string[];
  /** Why a matcher keeps a pattern that costs, by the matcher's name. Says nothing about what is found, so it is not hashed. */
  readonly costly?: Readonly<Record<string, string>>;
  /** Symptoms that this failure accounts for: ids, or a family as `mcp.tool.*`. */
  readonly explains: readonly string[];
  /** Usual suspects that this failure confirms: `memory`, `time-out`, `crash`, `file-handles`, `token`, `stale-state`. */
  readonly suspects: readonly string[];
  readonly words: SignatureWords;
  readonly examples: { readonly match: readonly Example[]; readonly nearMiss: readonly Example[] };
  /** SHA-256 of the canonical content, first 12 hex digits. */
  readonly hash: string;
  /** The catalogue it came from: `telltale`, or the label of a user's own. */
  readonly catalogue: string;
}

export type SignatureStatus =
  | { readonly kind: "experimental" }
  | { readonly kind: "stable" }
  | { readonly kind: "deprecated"; readonly reason: string; readonly successor: SignatureId | null };

export interface Applies {
  /** Dialects (`claude-code.*`), or empty for every document. */
  readonly kinds: readonly string[];
  /** Program to version range: `{"claude-code": "<2.1"}`. Unknown versions do apply. */
  readonly versions: Readonly<Record<string, string>>;
}

/** Words for people. Plain prose with code in backticks; no links, mentions or references (lint says so). */
export interface SignatureWords {
  readonly cause: string;
  readonly impact: string;
  readonly remedy: readonly Remedy[];
  readonly asks: readonly Ask[];
  readonly known: readonly KnownIssue[];
  readonly references: readonly { readonly title: string; readonly url: string }[];
}

/** `any` stands for every system; `{server}`, `{url}`, `{client}` and captures are filled in from the finding. */
export type Commands = Readonly<Partial<Record<"any" | "linux" | "macos" | "windows", string>>>;

export interface Remedy {
  readonly text: string;
  readonly commands: Commands;
}

export interface Ask {
  readonly for: string;
  readonly why: string;
  readonly commands: Commands;
  /** Over the signature's matchers: without it, it is asked wherever the signature holds. */
  readonly when?: Condition | undefined;
}

export interface KnownIssue {
  /** `owner/repo#number` */
  readonly issue: string;
  readonly title: string;
  readonly state: "open" | "closed";
  /** The day on which it had that state: `2026-01-31`. */
  readonly asOf?: string | undefined;
  /** Another of the signature's known issues, of which it was closed as a duplicate. */
  readonly duplicateOf?: string | undefined;
  /** Program to the version that is said to hold the fix: `{"claude-code": "2.0.1"}`. Only for a closed one. */
  readonly fixedIn?: Readonly<Record<string, string>> | undefined;
  /** What is recorded there, by measure or fact: `{"time-to-failure": "10 min"}`. */
  readonly facts: Readonly<Record<string, string>>;
  /** Over the signature's matchers: without it, the issue fits wherever the signature does. */
  readonly when?: Condition | undefined;
}

/** A text, or files by path. */
export type Example = { readonly text: string } | { readonly files: Readonly<Record<string, string>> };

/** Where a matcher looks; all that is given must hold. */
export interface Where {
  /** Kinds of document, with `*`; those with a `!` before them are left out. Empty for all. */
  readonly kinds: readonly string[];
  /** Globs over the entry's path; empty for all. */
  readonly entries: readonly string[];
  /** Whose words count; empty for `output` and `statement`. A `mention` is never evidence. */
  readonly voices: readonly Voice[];
  /** Linear-time patterns (ignoring case); a record that fits one of them is not meant. */
  readonly except: readonly string[];
  /** true: only records with a time; false: only those without; null: both. */
  readonly timed: boolean | null;
  /** true: only records that say which server or process they are about; false: only those that do not; null: both. */
  readonly named: boolean | null;
}

/** A test of one value; every part that is not null must hold. */
export interface ValueTest {
  /** One of these, case counts. */
  readonly equals: readonly string[] | null;
  readonly matches: string | null;
  readonly version: string | null;
  /** Strictly more, strictly less: numbers at the front of the value are compared (`502`, `61s`). */
  readonly above: number | null;
  readonly below: number | null;
  /** false: the field or fact must not be there. */
  readonly present: boolean;
}

/** One step of a sequence: one of the named matchers, at least `after` and at most `within` ms after the step before. */
export interface SequenceStep {
  /** Names of matchers. */
  readonly is: readonly string[];
  /** true: none of `is` may come (until `within`, else until the end). */
  readonly never: boolean;
  readonly after: number | null;
  readonly within: number | null;
  /** None of these may stand between the step before and this one. */
  readonly without: readonly string[];
}

/** `attempts` is a number, all others are milliseconds. */
export type SessionMeasure = "lifetime" | "connect" | "retry-interval" | "silence" | "attempts";

/** What a measure is taken of: the sessions, a numeric field of a matcher's occurrences, or the time from one matcher to another. */
export type MeasureSource =
  | {
      readonly kind: "sessions";
      readonly measure: SessionMeasure;
      /** Only sessions that ended with one of these events (with `*`); empty for all. */
      readonly end: readonly string[];
      readonly transports: readonly string[];
      /** Whether the same connection worked again after its end; null for either. */
      readonly recovered: boolean | null;
    }
  | { readonly kind: "field"; readonly matcher: string; readonly field: string }
  | { readonly kind: "gap"; readonly from: string; readonly to: string };

export type Statistic = "median" | "mean" | "min" | "max" | "count";

export type Matcher =
  | {
      readonly kind: "text";
      readonly anyOf: readonly string[];
      readonly ignoreCase: boolean;
      readonly where: Where;
    }
  | {
      readonly kind: "regex";
      readonly anyOf: readonly string[];
      readonly ignoreCase: boolean;
      readonly where: Where;
    }
  | {
      /** Fields of one JSON or logfmt record, on one line; `error.code` is a path. */
      readonly kind: "record";
      readonly fields: Readonly<Record<string, ValueTest>>;
      readonly where: Where;
    }
  | {
      /** A dialect's event, with `*`; all tests must hold for the event's fields. */
      readonly kind: "event";
      readonly names: readonly string[];
      readonly fields: Readonly<Record<string, ValueTest>>;
      readonly where: Where;
    }
  | {
      /** `missing` holds when no entry fits the globs. */
      readonly kind: "entry";
      readonly paths: readonly string[];
      readonly kinds: readonly string[];
      readonly state: "present" | "missing" | "empty" | "cut-off" | "binary";
    }
  | { readonly kind: "fact"; readonly name: string; readonly test: ValueTest }
  | {
      /** `of` never comes; with `after`, never after the last one of these (within `within` ms) for the same subject. */
      readonly kind: "absent";
      readonly of: readonly string[];
      readonly after: readonly string[];
      readonly within: number | null;
    }
  | {
      readonly kind: "sequence";
      readonly steps: readonly SequenceStep[];
      readonly by: "subject" | "run" | "case";
    }
  | {
      readonly kind: "measure";
      readonly source: MeasureSource;
      readonly statistic: Statistic;
      /** Inclusive bounds in the source's own unit (milliseconds for times). */
      readonly atLeast: number | null;
      readonly atMost: number | null;
      /** Fewer values than this decide nothing. */
      readonly samples: number;
    }
  | {
      readonly kind: "resource";
      readonly metric: string;
      readonly subjects: readonly string[];
      readonly verdict: "growing" | "steady" | null;
      /** In the series' unit per minute. */
      readonly slopeAbove: number | null;
      readonly valueAbove: number | null;
      /** 0..1 of the known limit. */
      readonly limitShareAbove: number | null;
      readonly samples: number;
    }
  | {
      /** Findings of other signatures (ids, or a family as `net.*`). */
      readonly kind: "finding";
      readonly signatures: readonly string[];
    };

/** A matcher's name, or a sentence over names. */
export type Condition =
  | string
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | { readonly count: string; readonly atLeast: number; readonly atMost?: number }
  | { readonly of: readonly Condition[]; readonly atLeast: number };
