import type { Commands } from "./signature.ts";

/**
 * How the records of one program look and what they mean. Validated and ready to use;
 * the YAML of `dialects/` has the same shape, `src/schema/dialect.ts` checks it.
 */
export interface Dialect {
  /** Lower-case words joined by hyphens: `claude-code`. */
  readonly id: string;
  readonly title: string;
  /** `everywhere`: its events and facts may also stand inside the records of other programs (a crash in a server's output). */
  readonly scope: "documents" | "everywhere";
  readonly documents: readonly DocumentRule[];
  /** In order: the first rule that fits a record names its event. */
  readonly events: readonly EventRule[];
  readonly facts: readonly FactRule[];
  /** How the program is made to tell more; null where nobody knows a way. */
  readonly debugLog: DebugLog | null;
  readonly examples: readonly DialectExample[];
  /** The catalogue it came from: `telltale`, or the label of a user's own. */
  readonly catalogue: string;
}

/** What to ask for where the files do not tell enough. */
export interface DebugLog {
  /** What to hand in: `Claude Code's debug log from its start to the failure`. */
  readonly for: string;
  readonly commands: Commands;
}

/** One kind of file that the program writes. */
export interface DocumentRule {
  /** `<dialect>.<name>`: `claude-code.mcp-log`. */
  readonly kind: string;
  /** Globs over the entry's path (`*`, `?`, `**`); any of them. */
  readonly paths: readonly string[];
  /** Patterns over the first 4 KiB, `^` and `$` at line ends; any of them. */
  readonly head: readonly string[];
  /** Both a path and a head are asked for; otherwise either is enough. */
  readonly needsBoth: boolean;
  /** Fits any program's file of that shape; a document that names its program is preferred. */
  readonly generic: boolean;
  /** Named captures `subject` and `run`, taken from the path and from the first 4 KiB, for records that name none. */
  readonly fromPath: string | null;
  readonly fromHead: string | null;
  /**
   * Several files tell the same story (a log and what was on the screen): the lowest number is believed, and what
   * the others repeat is not counted again. Null: the file stands alone.
   */
  readonly rank: number | null;
  readonly framing: Framing;
  /** Neighbours that the scan must deliver around a line that matched. */
  readonly context: { readonly before: number; readonly after: number };
  /** Texts whose lines are needed to understand those that follow (the head of a record with a stack). */
  readonly anchors: readonly string[];
  /** The program prints a line twice, first without its time; the timed one is the record. */
  readonly printsTwice: boolean;
  /** Ties a later record to a subject that an earlier one named: both patterns capture `id`, the first also `subject`. */
  readonly link: { readonly define: string; readonly use: string } | null;
}

export type Framing =
  /** A record begins at a line that fits (captures `time level subject run message`); other lines continue it. */
  | { readonly kind: "lines"; readonly record: readonly string[] }
  /** Each line is a JSON object. */
  | { readonly kind: "json-lines"; readonly keys: JsonKeys }
  /** The elements of one pretty-printed JSON array. */
  | { readonly kind: "json-array"; readonly keys: JsonKeys }
  /** Small files that are understood as a whole. */
  | { readonly kind: "whole"; readonly content: "configuration" | "snapshots" };

/** Where a record's parts stand, by key; the first that is there. Without a key for the message the line itself is it. */
export interface JsonKeys {
  readonly time: readonly string[];
  readonly level: readonly string[];
  readonly message: readonly string[];
  readonly subject: readonly string[];
  readonly run: readonly string[];
}

/** A message that means an event. */
export interface EventRule {
  readonly name: string;
  /** Further events that the same message means. */
  readonly also: readonly string[];
  /** Literals, one of which stands on the line as it is written in the file (so: no quotes, no backslashes). */
  readonly text: readonly string[];
  /** Patterns over the decoded message, any of them; none: the text is enough. Named captures become fields. */
  readonly regex: readonly string[];
  /** Only in these kinds of document; empty: in all of the dialect's. */
  readonly kinds: readonly string[];
  /** Fields that the message does not say (`transport: stdio`). */
  readonly fields: Readonly<Record<string, string>>;
}

/** A message that states something that is so for the whole case. Captures `value`, and may capture `subject`. */
export interface FactRule {
  readonly name: string;
  /** `subject`: it is so for the record's own subject, not for the whole case. */
  readonly about: "case" | "subject";
  readonly text: readonly string[];
  readonly regex: readonly string[];
}

/** Tested with the catalogue: what must be read from a small file. */
export interface DialectExample {
  readonly path: string;
  readonly text: string;
  readonly kind: string;
  /** The events in order, as `name` or `name subject`. */
  readonly events: readonly string[];
  /** As `name=value`. */
  readonly facts: readonly string[];
}
