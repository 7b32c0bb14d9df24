import type { RedactedText } from "../model/text.ts";
import { decodeJsonString } from "./frame-json-lines.ts";

/** What one piece of evidence shows at most. A reader needs the statement and what stands beside it, not the whole stack. */
const maxExcerptLines = 6;
const maxExcerptLength = 600;

/**
 * The part of a record that evidence shows: cut from text that is redacted already, around the words that matched.
 * A part of redacted text is redacted text. The words may stand in lines before the one that is meant: `line` counts
 * the record's own, from 0; a mark for a secret keeps their number.
 */
export function excerpt(
  record: RedactedText,
  { matched, line }: { readonly matched: string; readonly line: number },
): RedactedText {
  const meant = record.indexOf(matched, startOfLine(record, line));
  const at = meant >= 0 ? meant : Math.max(0, placeOf(matched, record));
  const lineStart = record.lastIndexOf("\n", at) + 1;
  const lines = record.slice(lineStart, lineStart + maxExcerptLength * 8).split("\n", maxExcerptLines);
  const shown = lines.join("\n").trimEnd();
  if (shown.length <= maxExcerptLength) return shown as RedactedText;
  const inLine = at - lineStart;
  const from = inLine + matched.length < maxExcerptLength ? 0 : Math.max(0, inLine - maxExcerptLength / 4);
  const end = from + maxExcerptLength;
  return `${from > 0 ? "…" : ""}${shown.slice(from, end)}${end < shown.length ? "…" : ""}` as RedactedText;
}

function startOfLine(text: string, line: number): number {
  let start = 0;
  for (let passed = 0; passed < line; passed++) {
    const end = text.indexOf("\n", start);
    if (end < 0) return start;
    start = end + 1;
  }
  return start;
}

/** A line of JSON was matched as it is written; its record shows the message decoded. */
function placeOf(matched: string, record: string): number {
  const at = record.indexOf(matched);
  return at >= 0 || !matched.includes("\\") ? at : record.indexOf(decodeJsonString(`"${matched}"`));
}
