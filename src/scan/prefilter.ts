/** Where literals were found: `positions[i]` is a byte of the occurrence of `literals[i]`; in ascending order. */
export interface Hits {
  readonly count: number;
  readonly positions: Uint32Array;
  readonly literals: Uint32Array;
}

/** What a prefilter is made for. */
export interface Sought {
  /** Written as `writeLiteral` does, each once. */
  readonly literals: readonly string[];
  /** By literal: strings of which one has to stand on the line as well; null where there is nothing to ask for. */
  readonly guards: readonly (readonly string[] | null)[];
}

/** Finds literals and line ends in its own piece of memory. */
export interface Prefilter {
  /** `inputCapacity` bytes for the text. */
  readonly input: Buffer;
  /** A hit without its guard may be there as well, and so may one without its surroundings. */
  find(from: number, to: number): Hits;
  /** The first byte of the line that holds the byte at `position`, not before `from`. */
  lineStart(position: number, from: number): number;
  /** The first LF or CR at or after `position`, or `to`. */
  lineEnd(position: number, to: number): number;
  /** LF, CRLF and lone CR each count once; a CR at the very end counts. */
  countLineEnds(from: number, to: number): number;
  /**
   * Whether one of the strings stands between the two places, which are of one line; they are written as `splitLiteral`
   * reads them. Each set of strings is one array, whose identity tells it from others. A letter beyond ASCII in either
   * case may count as the other one.
   */
  holdsOne(strings: readonly string[], from: number, to: number): boolean;
}

/**
 * A decoder makes its next chunk while a region is looked at: regions as small as its chunks leave neither without
 * work, and stay near the processor in all passes.
 */
export const inputCapacity = 192 * 1024;
