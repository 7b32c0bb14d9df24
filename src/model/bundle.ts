import type { Refusal } from "./refusal.ts";
import type { EntryPath } from "./text.ts";

/** Where a bundle came from. `inline` is log text inside the issue itself. */
export type Origin = "attachment" | "artifact" | "inline" | "path";

/** Who handed a bundle in. The reporter's failure is never displaced by a commenter's. */
export interface Author {
  readonly role: "reporter" | "commenter" | "operator";
  /** The account's name. Untrusted; shown only inside a code span. */
  readonly login: string | null;
}

/** The bytes behind one attachment, artifact or local path, readable from any place. */
export interface Bundle {
  /** A label for people: a file name, `issue body`, `comment 3`. Untrusted. */
  readonly name: string;
  readonly origin: Origin;
  readonly author: Author;
  readonly size: number;
  /** For inline text: what it stands in. */
  readonly thread?: Thread;
  /** Exactly the bytes from `offset`, at most `length` of them; fewer only at the end. */
  read(offset: number, length: number): Promise<Uint8Array>;
  /** The bytes in order, in chunks of the source's own choice (64 KiB to 1 MiB). */
  stream(): AsyncIterable<Uint8Array>;
}

/** What tells how an issue's text is meant: a title that asks for a change, words that only repeat another's. */
export interface Thread {
  readonly title: string;
  /** The body and the comments before this comment, oldest first; null for the body itself. */
  readonly earlier: readonly string[] | null;
}

/**
 * How much a piece of text counts as proof.
 * `output`: a program printed it. `statement`: the reporter says in words that it happened (weak).
 * `mention`: it is only spoken of (quoted, proposed, a template's own text): no evidence.
 */
export type Voice = "output" | "statement" | "mention";

/** What an entry's first bytes show. Only text is scanned; the others are listed. */
export type EntryKind = "text" | "binary" | "empty";

/** One member of a bundle; a plain file is a bundle with one entry. */
export interface Entry {
  readonly bundle: Bundle;
  readonly path: EntryPath;
  readonly kind: EntryKind;
  readonly voice: Voice;
  /** Who wrote it; the bundle's author, but for text that quotes somebody else. */
  readonly author: Author;
  /** The 1-based line of the source at which this entry's line n stands, for text cut out of an issue. */
  lineOf(line: number): number;
  /**
   * The unpacked bytes as they are, in order. To be read to the end, or given up, before the next entry is asked for.
   * Trouble in mid-stream (a wrong checksum, a bomb, the budget) ends the stream; a refusal follows it.
   */
  chunks(): AsyncIterable<Uint8Array>;
}

/** What `unpack` yields, in the order of the archive. */
export type Unpacked =
  | { readonly kind: "entry"; readonly entry: Entry }
  | { readonly kind: "refused"; readonly refusal: Refusal };
