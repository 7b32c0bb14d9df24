import { CharacterSet } from "./character-set.ts";
import { rewriteView, type TextView } from "./text-view.ts";

/**
 * What is put together. `sure`: what says itself that it goes on, by a backslash, a border or a plus, and a line as
 * wide as a terminal with a second half that stands alone. `likely`: one of these two is enough. `any`: whatever
 * could be one.
 */
export type Wraps = "sure" | "likely" | "any";

/**
 * The text with what was broken put together again: a token cut by a terminal's width, a box's border, a backslash
 * at the line's end, or written as two string literals. Null where nothing could belong together.
 * A second half that is left standing is the usual leak of a redactor, so it is better to join once too often:
 * a join alone masks nothing, some detector must still match across it.
 */
export function joinedView(view: TextView, wraps: Wraps): TextView | null {
  if (!breakOnce.test(view.text)) return null;
  const joined = rewriteView(view, breaks, (match) => (belongsTogether(view.text, match, wraps) ? "" : null));
  return joined === view ? null : joined;
}

/** What a logger puts in front of each line that a program printed: a time, a level, a name in brackets. */
const linePrefix =
  "(?:\\[?(?:\\d{4}-\\d\\d-\\d\\d[T ])?\\d\\d:\\d\\d:\\d\\d(?:[.,]\\d{1,9})?(?:Z|[+-]\\d\\d:?\\d\\d)?\\]?:?" +
  "|(?:TRACE|DEBUG|INFO|WARN|WARNING|ERROR|trace|debug|info|warn|warning|error):?|\\[[\\w .:/-]{1,40}\\]:?)";

const source =
  "\\\\\\r?\\n[ \\t]*" + // backslash, newline
  "|[ \\t]*[|\\u2502\\u2503\\u2551][ \\t]*\\r?\\n[ \\t]*[|\\u2502\\u2503\\u2551][ \\t]*" + // box borders
  "|[\"'`][ \\t]*[+.][ \\t]*(?:\\r?\\n[ \\t]*)?[\"'`]" + // "a" + "b"
  "|[\"'][ \\t]*\\r?\\n[ \\t]*[+.][ \\t]*[\"']" +
  "|=\\r?\\n" + // quoted-printable
  `|\\r?\\n(?:${linePrefix}[ \\t]+){0,4}[ \\t]*(?:>[ \\t]*){0,3}`; // plain wrap, indented, quoted or logged line by line
const breaks = new RegExp(source, "g");
const breakOnce = /\n|["'`]\s*[+.]\s*["'`]/;

function belongsTogether(text: string, match: RegExpExecArray, wraps: Wraps): boolean {
  const end = match.index + match[0].length;
  const left = runBefore(text, match.index, match.index - 64);
  const right = runAfter(text, end);
  if (left.length < 4 || right === "") return false;
  if (wraps === "any" || markedBreak.test(match[0])) return true;
  const isWide = match.index - (text.lastIndexOf("\n", match.index - 1) + 1) >= terminalWidth;
  const isAlone = /^["'`,;)\]}.]*[ \t]*(?:\r?\n|$)/.test(
    text.slice(end + right.length, end + right.length + 8),
  );
  const isLogged = /\S/.test(match[0].replace(/[=>]/g, ""));
  const isWrap = wraps === "sure" ? isAlone && isWide : isAlone || (isWide && !isLogged);
  return isWrap && !isWord(left) && isSecondHalf(right, text.charAt(end + right.length));
}

/** A backslash, a border, the quotes of two literals. */
const markedBreak = /["'`\\|\u2502\u2503\u2551]/;

/** Terminals have 80 columns or more; a prefix or a border takes some of them. */
export const terminalWidth = 72;

/** A wrapped token goes on with letters and digits mixed; a new line begins with a word, a date, a level or a key. */
function isSecondHalf(run: string, after: string): boolean {
  if (/^\d{4}-\d\d-\d\d|^\d\d:\d\d|^[\d.:]+$|^-{1,2}[a-z-]+$|^\/\w+\//.test(run)) return false;
  if (/^[A-Za-z_][\w.-]*=[^=]|[=:]$/.test(run + after) && !run.endsWith("=")) return false;
  if (/^[A-Za-z]+(?:[-_/.][A-Za-z]+)+=?$/.test(run)) return run.length >= 30;
  return after !== "(" && !isWord(run);
}

/** A word, a name in camel case, or one with a number behind it, as `SHA256`. */
export function isWord(run: string): boolean {
  return run.length < 20 && /^(?:[A-Za-z]?[a-z]+(?:[A-Z][a-z]+)*|[A-Z]+)\d{0,3}$/.test(run);
}

const tokenCharacters = new CharacterSet(/[A-Za-z0-9_\-+/=.~%]/);

/** The token characters right before `end`, from `least` on. */
export function runBefore(text: string, end: number, least: number): string {
  let start = end;
  while (start > Math.max(0, least) && tokenCharacters.holds(text, start - 1)) start--;
  return text.slice(start, end);
}

function runAfter(text: string, start: number): string {
  let end = start;
  while (end < text.length && end - start < 4096 && tokenCharacters.holds(text, end)) end++;
  return text.slice(start, end);
}
