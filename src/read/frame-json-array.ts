import type { JsonKeys } from "../model/dialect.ts";
import type { ScannedLine } from "../model/pattern.ts";
import { decodeJsonString, frameJsonLines } from "./frame-json-lines.ts";
import type { Framer, Hit, HitOf, LogRecord } from "./record.ts";

interface OpenElement {
  readonly line: number;
  endLine: number;
  /** By index of the wanted key: what stands behind it. */
  readonly values: (string | undefined)[];
  readonly hits: Hit[];
  /** Of an element without any wanted key. */
  readonly lines: string[];
}

/**
 * The elements of a pretty-printed JSON array, read line by line: neither the array's end nor an element's last lines
 * need to be there, so a log that was cut off while its program rewrote it is still read.
 */
export function frameJsonArray(keys: JsonKeys, hitOf: HitOf, emit: (record: LogRecord) => void): Framer {
  const wanted = [...new Set([...keys.message, ...keys.time, ...keys.run, ...keys.subject, ...keys.level])];
  const starts = wanted.map((key) => `"${key}":`);
  const inline = frameJsonLines(keys, hitOf, emit);
  let open: OpenElement | null = null;
  let elementIndent = Number.POSITIVE_INFINITY;

  const flush = (): void => {
    if (open && open.hits.length > 0) emit(recordOf(open, keys, wanted));
    open = null;
  };

  const take = (element: OpenElement, line: ScannedLine, indent: number): void => {
    addLine(element, line, starts, indent);
    if (line.matches.length > 0) element.hits.push(hitOf(line));
  };

  const push = (line: ScannedLine): void => {
    const { text } = line;
    const indent = indentOf(text);
    const first = text.charCodeAt(indent);
    if (first === quote) {
      if (open && line.number > open.endLine + 1) flush();
      open ??= { line: line.number, endLine: 0, values: [], hits: [], lines: [] };
      take(open, line, indent);
    } else if ((first === openBracket || first === openBrace) && text.length > indent + 2) {
      flush();
      for (const element of elementsOf(line)) inline.push(element);
    } else if (first === openBrace && indent <= elementIndent) {
      elementIndent = indent;
      flush();
      open = { line: line.number, endLine: line.number, values: [], hits: [], lines: [] };
    } else if (first === closeBrace && indent <= elementIndent) {
      flush();
    } else if (open) {
      take(open, line, indent);
    }
  };

  return { push, flush };
}

const openBrace = 123;
const closeBrace = 125;
const openBracket = 91;
const quote = 34;

/**
 * Several elements on one line (an array that was minified): each match with the element around it. The scan reports
 * the first match of a pattern on a line, so of such a file only the first occurrence of each thing is seen.
 */
function elementsOf(line: ScannedLine): readonly ScannedLine[] {
  return line.matches.map((match) => {
    const start = line.text.lastIndexOf("},{", match.start) + 2;
    const end = line.text.indexOf("},{", match.end);
    const from = start > 1 ? start : line.text.indexOf("{");
    const to = end < 0 ? line.text.lastIndexOf("}") + 1 || line.text.length : end + 1;
    return { ...line, text: line.text.slice(from, to), matches: [match] };
  });
}

function indentOf(text: string): number {
  let indent = 0;
  while (text.charCodeAt(indent) === 32 || text.charCodeAt(indent) === 9) indent += 1;
  return indent;
}

function addLine(open: OpenElement, line: ScannedLine, starts: readonly string[], indent: number): void {
  open.endLine = line.number;
  const { text } = line;
  for (let key = 0; key < starts.length; key += 1) {
    const start = starts[key] ?? "";
    if (!text.startsWith(start, indent)) continue;
    // Values of nested objects stand deeper; the first of a name, which is the element's own, stays.
    open.values[key] ??= text.slice(indent + start.length);
    return;
  }
  open.lines.push(text);
}

function recordOf(open: OpenElement, keys: JsonKeys, wanted: readonly string[]): LogRecord {
  const value = (names: readonly string[]): string | null => {
    for (const name of names) {
      const raw = open.values[wanted.indexOf(name)];
      if (raw !== undefined) return decodeJsonString(valueIn(raw));
    }
    return null;
  };
  const message = value(keys.message) ?? open.lines.join("\n");
  return {
    line: open.line,
    endLine: open.endLine,
    text: message,
    message,
    time: value(keys.time),
    level: value(keys.level),
    subject: value(keys.subject),
    run: value(keys.run),
    hits: open.hits,
  };
}

/** Without the blank before it and the comma behind it. */
function valueIn(raw: string): string {
  const trimmed = raw.trim();
  return trimmed.endsWith(",") ? trimmed.slice(0, -1) : trimmed;
}
