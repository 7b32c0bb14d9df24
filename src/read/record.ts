import type { LineMatch, ScannedLine } from "../model/pattern.ts";

/** One record of a log, put together from the lines that the scan delivered. Raw text: nothing of it leaves unredacted. */
export interface LogRecord {
  /** 1-based lines of the entry. */
  readonly line: number;
  readonly endLine: number;
  /** What evidence shows: the lines as written, or of a JSON record its decoded message. */
  readonly text: string;
  /** What event patterns are compared with: without time and level, decoded. */
  readonly message: string;
  /** As written; null where the record has none. */
  readonly time: string | null;
  readonly level: string | null;
  readonly subject: string | null;
  readonly run: string | null;
  readonly hits: readonly Hit[];
}

/** A pattern's match somewhere in the record. */
export interface Hit {
  readonly match: LineMatch;
  readonly line: ScannedLine;
}

/** Puts records together; `emit` is called for those in which something matched. */
export interface Framer {
  push(line: ScannedLine): void;
  /** Emits what is still open: the entry ends, whole or cut off. */
  flush(): void;
}

/** A record's text is kept up to this many characters; what comes after is not looked at. */
export const maxRecordLength = 16_384;

export function hitsOf(line: ScannedLine): readonly Hit[] {
  return line.matches.length === 0 ? none : line.matches.map((match) => ({ match, line }));
}

const none: readonly Hit[] = [];
