import type { ScannedLine } from "../model/pattern.ts";
import { type Framer, type Hit, hitsOf, type LogRecord, maxRecordLength } from "./record.ts";

/**
 * How far a continuation line may stand from the last line that was delivered of its record. Lines between them
 * were not delivered, so a stack deeper than this loses its head rather than getting a wrong one.
 */
const maxGap = 60;

interface OpenRecord {
  readonly line: number;
  readonly head: RegExpExecArray | null;
  readonly lines: string[];
  readonly hits: Hit[];
  endLine: number;
  length: number;
}

/** Records that begin at a line of a known shape; the lines that follow without that shape belong to them. */
export function frameLines(heads: readonly RegExp[], emit: (record: LogRecord) => void): Framer {
  let open: OpenRecord | null = null;

  const flush = (): void => {
    if (open && open.hits.length > 0) emit(recordOf(open));
    open = null;
  };

  const push = (line: ScannedLine): void => {
    const head = firstMatch(heads, line.text);
    if (head || !open || line.number - open.endLine > maxGap) {
      flush();
      open = {
        line: line.number,
        head,
        lines: [line.text],
        hits: [...hitsOf(line)],
        endLine: line.number,
        length: line.text.length,
      };
      return;
    }
    open.endLine = line.number;
    if (open.length + line.text.length < maxRecordLength) {
      open.lines.push(line.text);
      open.length += line.text.length + 1;
    }
    open.hits.push(...hitsOf(line));
  };

  return { push, flush };
}

/** Lines that stand alone: text of no known shape. */
export function frameSingleLines(emit: (record: LogRecord) => void): Framer {
  return {
    push: (line) => {
      if (line.matches.length === 0) return;
      emit({
        line: line.number,
        endLine: line.number,
        text: line.text,
        message: line.text,
        time: null,
        level: null,
        subject: null,
        run: null,
        hits: hitsOf(line),
      });
    },
    flush: () => undefined,
  };
}

function recordOf(open: OpenRecord): LogRecord {
  const groups = open.head?.groups;
  const [first = "", ...rest] = open.lines;
  const message = [groups?.message ?? first, ...rest];
  return {
    line: open.line,
    endLine: open.endLine,
    text: open.lines.length === 1 ? first : open.lines.join("\n"),
    message: message.length === 1 ? (message[0] ?? "") : message.join("\n"),
    time: groups?.time ?? null,
    level: groups?.level ?? null,
    subject: groups?.subject ?? null,
    run: groups?.run ?? null,
    hits: open.hits,
  };
}

function firstMatch(patterns: readonly RegExp[], text: string): RegExpExecArray | null {
  for (const pattern of patterns) {
    const match = pattern.exec(text);
    if (match) return match;
  }
  return null;
}
