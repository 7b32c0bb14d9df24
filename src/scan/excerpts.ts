import type { LineMatch } from "../model/pattern.ts";
import type { PatternHit } from "./confirmer.ts";

/** A piece of a long line around one match, or its beginning (`hit` is null). */
export interface Excerpt {
  readonly text: string;
  /** UTF-16 offset in the line. */
  readonly start: number;
  /** UTF-16 offsets in the window are moved into the line. */
  readonly hit: PatternHit | null;
}

export interface WindowPlace {
  readonly textOffset: number;
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

const maxText = 16 * 1024;
const around = 512;
const headLength = 1024;
/** Longer than any token that is a secret: a match that is cut might not be recognised any more. */
const maxMatchLength = 8 * 1024;
const gap = " … ";
const border = /[\s"'`,;<>()[\]{}]/;

/**
 * Cut only between words: half a secret would not be recognised as one any more, so a word that would be cut
 * is left out as a whole.
 */
export function takeExcerpt(text: string, place: WindowPlace, hit: PatternHit | null): Excerpt {
  if (hit === null) return { text: text.slice(0, lastBorder(text, 0, headLength)), start: 0, hit: null };
  const end = Math.min(hit.end, hit.start + maxMatchLength);
  const from =
    place.isFirst && hit.start <= around ? 0 : firstBorder(text, Math.max(0, hit.start - around), hit.start);
  const to = place.isLast && text.length - end <= around ? text.length : lastBorder(text, end, end + around);
  const moved = { ...hit, start: hit.start + place.textOffset, end: hit.end + place.textOffset };
  return { text: text.slice(from, to), start: from + place.textOffset, hit: moved };
}

/** The excerpts in the order of the line, overlapping ones as one; what does not fit into 16 KiB is left out. */
export function joinExcerpts(excerpts: readonly Excerpt[]): { text: string; matches: readonly LineMatch[] } {
  let text = "";
  let lineEnd = 0;
  const matches: LineMatch[] = [];
  for (const excerpt of excerpts.toSorted((a, b) => a.start - b.start)) {
    const overlap = lineEnd - excerpt.start;
    const added =
      overlap >= 0 && text.length > 0
        ? excerpt.text.slice(overlap)
        : (text.length > 0 ? gap : "") + excerpt.text;
    if (text.length + added.length > maxText) break;
    text += added;
    lineEnd = Math.max(lineEnd, excerpt.start + excerpt.text.length);
    if (excerpt.hit === null) continue;
    const shift = text.length - lineEnd;
    const { hit } = excerpt;
    matches.push({ ...hit, start: hit.start + shift, end: Math.min(hit.end + shift, text.length) });
  }
  return { text, matches: matches.sort((a, b) => a.pattern - b.pattern) };
}

function firstBorder(text: string, from: number, limit: number): number {
  for (let index = from; index < limit; index++) {
    if (border.test(text[index] as string)) return index;
  }
  return limit;
}

function lastBorder(text: string, limit: number, to: number): number {
  for (let index = Math.min(to, text.length - 1); index > limit; index--) {
    if (border.test(text[index] as string)) return index;
  }
  return limit;
}
