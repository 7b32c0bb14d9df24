import { rewriteView, type TextView } from "./text-view.ts";

/**
 * The text with what was broken put together again: a token cut by a terminal's width, a box's border, a backslash
 * at the line's end, or written as two string literals. Null where nothing could belong together.
 * A second half that is left standing is the usual leak of a redactor, so it is better to join once too often:
 * a join alone masks nothing, some detector must still match across it.
 */
export function joinedView(view: TextView): TextView | null {
  if (!breakOnce.test(view.text)) return null;
  const joined = rewriteView(view, breaks, (match) => (belongsTogether(view.text, match) ? "" : null));
  return joined === view ? null : joined;
}

const source =
  "\\\\\\r?\\n[ \\t]*" + // backslash, newline
  "|[ \\t]*[|\\u2502\\u2503\\u2551][ \\t]*\\r?\\n[ \\t]*[|\\u2502\\u2503\\u2551][ \\t]*" + // box borders
  "|[\"'`][ \\t]*[+.][ \\t]*(?:\\r?\\n[ \\t]*)?[\"'`]" + // "a" + "b"
  "|[\"'][ \\t]*\\\\?\\r?\\n[ \\t]*(?:[+.][ \\t]*)?[\"']" +
  "|=\\r?\\n" + // quoted-printable
  "|\\r?\\n[ \\t]*(?:>[ \\t]*)?"; // plain wrap, indented or quoted
const breaks = new RegExp(source, "g");
const breakOnce = /\n|["'`]\s*[+.]\s*["'`]/;

function belongsTogether(text: string, match: RegExpExecArray): boolean {
  const end = match.index + match[0].length;
  const left = runBefore(text, match.index);
  const right = runAfter(text, end);
  if (left.length < 4 || right === "") return false;
  // A backslash, a border and a plus say that it goes on; of a mere line end the two sides must tell.
  if (!/^=?\r?\n[ \t>]*$/.test(match[0])) return true;
  return !isWord(left) && isSecondHalf(right, text.slice(end + right.length, end + right.length + 2));
}

/** A wrapped token goes on with letters and digits mixed; a new line begins with a word, a date, a level or a key. */
function isSecondHalf(run: string, after: string): boolean {
  if (/^\d{4}-\d\d-\d\d|^\d\d:\d\d|^\d+$/.test(run)) return false;
  if (/^[=:]/.test(after) && !run.endsWith("=")) return false;
  if (/^\(|^\.\s?$/.test(after) && /^[a-z]+$/i.test(run)) return false;
  if (/^[A-Za-z]+(?:[-_/.][A-Za-z]+)+$/.test(run)) return run.length >= 30;
  return !isWord(run);
}

function isWord(run: string): boolean {
  return run.length < 20 && /^(?:[A-Za-z]?[a-z]+|[A-Z]+)$/.test(run);
}

const tokenCharacter = /[A-Za-z0-9_\-+/=.~%]/;

function runBefore(text: string, end: number): string {
  let start = end;
  while (start > 0 && end - start < 64 && tokenCharacter.test(text.charAt(start - 1))) start--;
  return text.slice(start, end);
}

function runAfter(text: string, start: number): string {
  let end = start;
  while (end < text.length && end - start < 4096 && tokenCharacter.test(text.charAt(end))) end++;
  return text.slice(start, end);
}
