/** Where literals were found: `positions[i]` is a byte of the occurrence of `literals[i]`; in ascending order. */
export interface Hits {
  readonly count: number;
  readonly positions: Uint32Array;
  readonly literals: Uint32Array;
}

/** Finds literals and line ends in its own piece of memory. */
export interface Prefilter {
  /** `inputCapacity` bytes for the text. */
  readonly input: Buffer;
  find(from: number, to: number): Hits;
  /** The first byte of the line that holds the byte at `position`, not before `from`. */
  lineStart(position: number, from: number): number;
  /** The first LF or CR at or after `position`, or `to`. */
  lineEnd(position: number, to: number): number;
  /** LF, CRLF and lone CR each count once; a CR at the very end counts. */
  countLineEnds(from: number, to: number): number;
}

export const inputCapacity = 1024 * 1024 + 64 * 1024;
