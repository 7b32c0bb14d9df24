import type { Author, Voice } from "../model/bundle.ts";
import type { Pattern, ScannedLine } from "../model/pattern.ts";
import type { Place } from "../model/place.ts";
import type { Reading } from "../model/reading.ts";
import type { Neighbours } from "./surroundings.ts";

export { dialectPatterns } from "./dialect-patterns.ts";
export { createReader, type ReaderOptions } from "./reader.ts";

/** Makes records, events, sessions, series and facts out of the lines that the scan delivers. One for each case. */
export interface Reader {
  /** What must be in the run's pattern set for the dialects to work. */
  readonly patterns: readonly Pattern[];
  /** What an entry is by its path and beginning: told at once, while it is another entry's turn to be read. */
  recognise(entry: OpenedEntry): RecognisedEntry;
  /** Both in one step. */
  open(entry: OpenedEntry): EntryReader;
  finish(): Reading;
  /** What stands beside a place of evidence; to be asked after `finish`. */
  around(place: Place): Neighbours;
}

/** An entry as it stands before its first line. */
export interface OpenedEntry {
  readonly bundle: string;
  readonly path: string;
  readonly kind: "text" | "binary" | "empty";
  readonly voice: Voice;
  readonly author: Author["role"];
  /** The first 4 KiB, decoded; by them and by the path the dialect is recognised. */
  readonly head: string;
  /** The 1-based line of the source at which this entry's line n stands. */
  lineOf(line: number): number;
}

export interface RecognisedEntry extends Pick<EntryReader, "context" | "wantsWhole"> {
  /** To be called in the order of the entries, each after the `end` of the one before it. */
  open(): EntryReader;
}

export interface EntryReader {
  /** The dialect's document kind, or `text`, `binary`, `empty`. */
  readonly kind: string;
  /** Neighbours that the scan must deliver around each line that matched. */
  readonly context: { readonly before: number; readonly after: number };
  /** The entry must be understood as a whole: give its text to `whole` before `end`, if it has at most 1 MiB. */
  readonly wantsWhole: boolean;
  line(line: ScannedLine): void;
  whole(text: string): void;
  /** To be called once, whatever happened to the entry. */
  end(totals: EntryTotals): void;
}

export interface EntryTotals {
  readonly bytes: number;
  readonly lines: number;
  /** `stopped`: the unpacking ended before the entry did. */
  readonly state: "complete" | "stopped";
  /** The last 1 KiB, decoded, where it is at hand: shows an array without its end. */
  readonly tail: string | null;
}
