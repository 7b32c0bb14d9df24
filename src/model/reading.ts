import type { Author, Voice } from "./bundle.ts";
import type { DebugLog } from "./dialect.ts";
import type { RedactedText, Timestamp } from "./text.ts";

/** A place in the input, with what stands there. Everything a report claims points at one of these. */
export interface Evidence {
  readonly bundle: RedactedText;
  readonly entry: RedactedText;
  /** 1-based, in the entry (or in the body or comment). */
  readonly line: number;
  readonly endLine: number;
  readonly time: Timestamp | null;
  /** The redacted record or line, at most a few lines. */
  readonly text: RedactedText;
  readonly voice: Voice;
  readonly author: Author["role"];
}

/**
 * One time that something was seen: a dialect's event (`name` is `session.connected`, `stream.terminated`, ...)
 * or a hit of a signature's own matcher (`name` is `signature:ID/matcher`).
 */
export interface Occurrence {
  readonly name: string;
  /** Milliseconds since the epoch, or null where the record has no usable time. */
  readonly at: number | null;
  /** The server or process that it is about; null where the record does not say. */
  readonly subject: RedactedText | null;
  /** The program's own session, process or run id. */
  readonly run: string | null;
  /** The pattern's captures and the dialect's fields: `ms`, `transport`, `status`, `tool`, `message`. Redacted. */
  readonly fields: Readonly<Record<string, RedactedText>>;
  readonly evidence: Evidence;
  readonly lot: Lot;
}

/** The occurrences of one name that are about one subject and were told in one place: all counted, some kept. */
export interface Lot {
  readonly count: number;
  /** True where there may have been more: another file told a part of it, and not all could be compared. */
  readonly countIsLeast: boolean;
  readonly kept: number;
  readonly first: number | null;
  readonly last: number | null;
}

/** All times that one thing was seen: every one is counted, the first and last few are kept. */
export interface Occurrences {
  readonly count: number;
  /** In reading order; bounded, so there may be fewer than `count`. */
  readonly kept: readonly Occurrence[];
  readonly first: number | null;
  readonly last: number | null;
}

/** One connection of one subject, from its first attempt to its end. Times are milliseconds since the epoch. */
export interface Session {
  readonly subject: RedactedText;
  /** The program's own session, process or run id, where the log gives one. */
  readonly run: string | null;
  readonly transport: RedactedText | null;
  readonly startedAt: number | null;
  readonly connectedAt: number | null;
  /** As the program says it, else measured. */
  readonly connectMs: number | null;
  readonly endedAt: number | null;
  /** From connected to the first loss of the connection; null while it lives or where either is unknown. */
  readonly lifetimeMs: number | null;
  /** The event that ended it; null where the log ends first. `docs/dialects.md` says which ends are benign. */
  readonly end: string | null;
  /** What the program gave as the reason of that end. */
  readonly reason: RedactedText | null;
  /** The first sign, after that end, that the same connection works again (a call succeeds without a new attempt). */
  readonly recoveredAt: number | null;
  /** 1-based, among the attempts of this subject in this run. */
  readonly attempt: number;
  /** From the end of the attempt before to the start of this one; null for a first or a concurrent attempt. */
  readonly retryAfterMs: number | null;
  /** The longest time without any known event while it was connected. */
  readonly longestSilenceMs: number | null;
  readonly evidence: readonly Evidence[];
}

/** A measured quantity over time. */
export interface ResourceSeries {
  readonly subject: RedactedText;
  /** `rss`, `open-files`, `cpu`, `processes`. */
  readonly metric: string;
  readonly unit: string;
  /** Milliseconds since the epoch and the value, in order. */
  readonly samples: readonly (readonly [number, number])[];
  readonly limit: number | null;
  readonly slopePerMinute: number | null;
  readonly verdict: "growing" | "steady" | "unknown";
  readonly evidence: readonly Evidence[];
}

/** Something that is so for the whole case: a version, an operating system, a setting. Two values of one name are two facts. */
export interface Fact {
  /** `version.node`, `os`, `server.transport`, `config.problem`, ...: the list is in `docs/dialects.md`. */
  readonly name: string;
  /** The server or process that it is about; null where it is so for the whole case. */
  readonly subject: RedactedText | null;
  readonly value: RedactedText;
  readonly evidence: Evidence;
}

/** What was taken for granted while reading (a zone, a year, a clock's skew), said in the report. */
export interface Assumption {
  readonly about: string;
  readonly text: RedactedText;
}

/** One entry as it was understood. */
export interface Document {
  readonly bundle: RedactedText;
  readonly entry: RedactedText;
  /** The dialect that fits (`claude-code.mcp-log`), else `text`, `binary` or `empty`. */
  readonly kind: string;
  readonly author: Author["role"];
  readonly voice: Voice;
  readonly bytes: number;
  readonly lines: number;
  /** `cut-off`: it ends in the middle of a record, or its unpacking was stopped. */
  readonly state: "whole" | "cut-off";
}

/** Error-looking lines of one shape: numbers, ids and paths are replaced by placeholders in `template`. */
export interface ErrorGroup {
  readonly template: RedactedText;
  readonly count: number;
  readonly evidence: readonly Evidence[];
  /** Names of the occurrences on the same lines, so that a finding can explain them. */
  readonly names: readonly string[];
}

/** All that was understood of a case. Grows with what was found, not with what was read. */
export interface Reading {
  readonly documents: readonly Document[];
  readonly occurrences: ReadonlyMap<string, Occurrences>;
  readonly sessions: readonly Session[];
  /** Further attempts to connect, in the middle of long logs, that were only counted. */
  readonly sessionsLeftOut: number;
  readonly resources: readonly ResourceSeries[];
  readonly facts: readonly Fact[];
  readonly errors: readonly ErrorGroup[];
  readonly assumptions: readonly Assumption[];
  /** Of the program that the case is about, as far as its files say which that is. */
  readonly debugLog: DebugLog | null;
}
