import type { JsonKeys } from "../model/dialect.ts";
import type { ScannedLine } from "../model/pattern.ts";
import { decodeJsonString, frameJsonLines } from "./frame-json-lines.ts";
import { type Framer, type Hit, hitsOf, type LogRecord } from "./record.ts";

interface OpenElement {
  line: number;
  endLine: number;
  readonly values: Map<string, string>;
  readonly lines: string[];
  readonly hits: Hit[];
}

/**
 * The elements of a pretty-printed JSON array, read line by line: neither the array's end nor an element's last lines
 * need to be there, so a log that was cut off while its program rewrote it is still read.
 */
export function frameJsonArray(keys: JsonKeys, emit: (record: LogRecord) => void): Framer {
  let open: OpenElement | null = null;
  let elementIndent = Number.POSITIVE_INFINITY;
  const inline = frameJsonLines(keys, emit);

  const flush = (): void => {
    if (open && open.hits.length > 0) emit(recordOf(open, keys));
    open = null;
  };

  const push = (line: ScannedLine): void => {
    const indent = indentOf(line.text);
    const first = line.text.charCodeAt(indent);
    if ((first === openBracket || first === openBrace) && line.text.length > indent + 2) {
      flush();
      for (const element of elementsOf(line)) inline.push(element);
      return;
    }
    if (open && line.number > open.endLine + 1) flush();
    if (first === openBrace && indent <= elementIndent) {
      elementIndent = indent;
      flush();
    } else if (first === closeBrace && indent <= elementIndent) {
      flush();
      return;
    }
    if (first === openBracket || first === closeBracket) return;
    open ??= { line: line.number, endLine: line.number, values: new Map(), lines: [], hits: [] };
    addLine(open, line, { indent, depth: elementIndent });
  };

  return { push, flush };
}

const openBrace = 123;
const closeBrace = 125;
const openBracket = 91;
const closeBracket = 93;
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

function addLine(
  open: OpenElement,
  line: ScannedLine,
  at: { readonly indent: number; readonly depth: number },
): void {
  open.endLine = line.number;
  open.lines.push(line.text);
  if (line.matches.length > 0) open.hits.push(...hitsOf(line));
  if (line.text.charCodeAt(at.indent) !== quote) return;
  const close = line.text.indexOf('"', at.indent + 1);
  const key = line.text.slice(at.indent + 1, close);
  // Values of nested objects stand deeper; the first of a name, which is the element's own, stays.
  if (close > 0 && !open.values.has(key)) open.values.set(key, line.text.slice(close + 1));
}

function recordOf(open: OpenElement, keys: JsonKeys): LogRecord {
  const value = (names: readonly string[]): string | null => {
    for (const name of names) {
      const raw = open.values.get(name);
      if (raw !== undefined) return decodeJsonString(raw.replace(/^\s*:\s*/, "").replace(/,?\s*$/, ""));
    }
    return null;
  };
  const text = open.lines.join("\n");
  const message = value(keys.message) ?? text;
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
