/** One thing to look for in every line of every entry. */
export interface Pattern {
  /** Unique in its set; tells the owner what was found (`signature:ID/matcher`, `event:dialect/name`, `secret:kind`). */
  readonly id: string;
  readonly match: PatternMatch;
}

export type PatternMatch =
  | { readonly kind: "literal"; readonly text: string; readonly ignoreCase: boolean }
  /** Linear-time syntax only: no look-around, no back-references; capture names `[A-Za-z]\w*`. */
  | { readonly kind: "regex"; readonly source: string; readonly ignoreCase: boolean };

/**
 * A line that some pattern matched, or one that stands near such a line.
 * Lines come in order, each once, as `grep -C` prints them.
 */
export interface ScannedLine {
  /** 1-based in the entry. A line ends at LF, CRLF or a lone CR. */
  readonly number: number;
  /** Where the line begins: bytes from the start of the decoded entry. */
  readonly offset: number;
  /**
   * The line without its end. Of a line of more than 16 KiB (then `cut` is true) its beginning and the surroundings
   * of each match, joined by ` … `, at most 16 KiB in all; cut between words, so that no secret is cut in half.
   */
  readonly text: string;
  readonly cut: boolean;
  /** Empty for a line that is only a neighbour. */
  readonly matches: readonly LineMatch[];
}

export interface LineMatch {
  /** Index into the patterns that the set was compiled from. */
  readonly pattern: number;
  /** UTF-16 offsets in `ScannedLine.text`; the first match on the line. */
  readonly start: number;
  readonly end: number;
  /** Named captures, where the pattern has any that took part. */
  readonly captures: Readonly<Record<string, string>>;
}
