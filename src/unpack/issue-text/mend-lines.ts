import { looksLikeOutput } from "./output-look.ts";
import type { SourceLine } from "./source-line.ts";

/** A line longer than this is not joined with the next one. */
const longestJoin = 4_096;
/** The narrowest terminal whose breaks are mended. */
const narrowest = 60;

/** Lines as the program wrote them: without a panel's borders, lost breaks put back, wrapped lines joined. */
export function mendLines(lines: readonly SourceLine[]): readonly SourceLine[] {
  return joinWrapped(lines.map(withoutBox).filter(isNotBorder).flatMap(splitRun));
}

/** Terminal interfaces draw their messages into panels: `│ text   │`. */
function withoutBox(line: SourceLine): SourceLine {
  const inner = /^\s*[│┃║|]\s(.*?)\s*[│┃║|]\s*$/.exec(line.text)?.[1];
  return inner === undefined ? line : { ...line, text: inner };
}

const isNotBorder = ({ text }: SourceLine): boolean =>
  !/^[\s╭╮╰╯┌┐└┘├┤─━═╔╗╚╝│┃║]+$/.test(text) || text.trim() === "";

/** A log pasted into one line is cut again before what begins a record. */
function splitRun(line: SourceLine): readonly SourceLine[] {
  if (line.text.length < 100) return [line];
  const starts = [...line.text.matchAll(recordStart)]
    .map((found) => found.index)
    .filter((index) => index > 0);
  if (starts.length === 0) return [line];
  return [0, ...starts]
    .map((start, index) => ({ ...line, text: line.text.slice(start, starts[index]).trimEnd() }))
    .filter(({ text }) => text !== "");
}

const recordStart =
  /(?<=\s)(?:\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d|npm ERR! |npm error |npm WARN |npm warn |gyp ERR! |##\[error\]|at [\w.<>$[\]]{1,80} \([^)\s]{1,300}:\d+:\d+\))/g;

/** Puts together what a terminal of a fixed width, or a mail program, has broken. */
function joinWrapped(lines: readonly SourceLine[]): readonly SourceLine[] {
  const width = terminalWidth(lines);
  const joined: SourceLine[] = [];
  let lastLength = 0;
  for (const line of lines) {
    const previous = joined.at(-1);
    const glue = previous === undefined ? null : glueBetween({ lastLength, width, next: line.text });
    if (previous === undefined || glue === null || previous.text.length > longestJoin) joined.push(line);
    else joined[joined.length - 1] = { ...previous, text: previous.text + glue + line.text.trimStart() };
    lastLength = line.text.length;
  }
  return joined;
}

/** The width at which lines end and which none exceeds: one line at a usual width, or three, or null where the lines were never broken. */
function terminalWidth(lines: readonly SourceLine[]): number | null {
  const longest = lines.reduce((most, { text }) => Math.max(most, text.length), 0);
  if (longest < narrowest || longest > 250) return null;
  const full = lines.filter(({ text }) => text.length === longest).length;
  return full >= (usualWidths.has(longest) ? 1 : 3) ? longest : null;
}

const usualWidths: ReadonlySet<number> = new Set([80, 100, 120, 132]);

function glueBetween(at: { lastLength: number; width: number | null; next: string }): string | null {
  if (at.next.trim() === "" || looksLikeOutput(at.next) || /^\s*(?:[-*+•] |\d+[.)] |[=[(<])/.test(at.next))
    return null;
  if (at.lastLength === at.width) return "";
  const wordWrapped = at.lastLength >= 66 && at.lastLength <= 82 && /^\s{0,4}[a-z0-9_(]/.test(at.next);
  return wordWrapped ? " " : null;
}
