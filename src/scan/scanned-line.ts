import type { ScannedLine } from "../model/pattern.ts";

/** A longer line is matched in windows, and delivered in excerpts. */
export const maxLineBytes = 16 * 1024;

export const wholeLine = { start: true, end: true } as const;

export interface LinePlace {
  readonly number: number;
  /** In the entry, in bytes. */
  readonly offset: number;
}

/** A line that is only a neighbour: its first 16 KiB. */
export function neighbourLine(bytes: Buffer, { number, offset }: LinePlace): ScannedLine {
  const cut = bytes.length > maxLineBytes;
  const text = bytes.toString("utf8", 0, cut ? characterStart(bytes, maxLineBytes) : bytes.length);
  return { number, offset, text, cut, matches: [] };
}

/** The start of the character that holds the byte at `index`, where the bytes are UTF-8. */
export function characterStart(bytes: Uint8Array, index: number): number {
  for (let back = 0; back < 4 && back <= index; back++) {
    if (((bytes[index - back] ?? 0) & 0xc0) !== 0x80) return index - back;
  }
  return index;
}
