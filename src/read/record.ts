import type { ScannedLine } from "../model/pattern.ts";
import type { LineMeaning } from "./line-meaning.ts";
import type { Page } from "./nearby-lines.ts";

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
  /** Those in which something matched, in order. */
  readonly hits: readonly Hit[];
}

/** A record with what its document tells of it. */
export interface Understood {
  readonly record: LogRecord;
  readonly at: number | null;
  readonly subject: string | null;
  readonly run: string | null;
}

/** A line of a record in which something matched. */
export interface Hit {
  readonly line: ScannedLine;
  readonly meaning: LineMeaning;
  /** Where the lines beside it stand. */
  readonly page: Page;
}

/** Of a line that the scan delivered, which becomes a part of a record. */
export type HitOf = (line: ScannedLine) => Hit;

/** Puts records together; `emit` is called for those in which something matched. */
export interface Framer {
  push(line: ScannedLine): void;
  /** Emits what is still open: the entry ends, whole or cut off. */
  flush(): void;
}

/** A record's text is kept up to this many characters; what comes after is not looked at. */
export const maxRecordLength = 16_384;
