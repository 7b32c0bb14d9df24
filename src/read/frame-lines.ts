import type { ScannedLine } from "../model/pattern.ts";
import { type Framer, type Hit, type HitOf, type LogRecord, maxRecordLength } from "./record.ts";

/**
 * How far a continuation line may stand from the last line that was delivered of its record. Lines between them
 * were not delivered, so a stack deeper than this loses its head rather than getting a wrong one.
 */
const maxGap = 60;

interface OpenRecord {
  readonly line: number;
  readonly isHead: boolean;
  readonly lines: string[];
  readonly hits: Hit[];
  endLine: number;
  length: number;
}

/**
 * Records that begin at a line of a known shape; the lines that follow without that shape belong to them.
 * A line whose matches mean nothing was only asked for.
 */
export function frameLines(
  heads: readonly RegExp[],
  hitOf: HitOf,
  emit: (record: LogRecord) => void,
): Framer {
  let open: OpenRecord | null = null;

  const flush = (): void => {
    if (open && open.hits.length > 0) emit(recordOf(open, heads));
    open = null;
  };

  const push = (line: ScannedLine): void => {
    const isHead = isHeadLine(heads, line.text);
    if (isHead || !open || line.number - open.endLine > maxGap) {
      flush();
      open = { line: line.number, isHead, lines: [], hits: [], endLine: line.number, length: 0 };
    }
    open.endLine = line.number;
    if (open.length + line.text.length < maxRecordLength || open.length === 0) {
      open.lines.push(line.text);
      open.length += line.text.length + 1;
    }
    if (line.matches.length === 0) return;
    const hit = hitOf(line);
    if (hit.meaning.isMeant) open.hits.push(hit);
  };

  return { push, flush };
}

function isHeadLine(heads: readonly RegExp[], text: string): boolean {
  for (const head of heads) if (head.test(text)) return true;
  return false;
}

/** Lines that stand alone: text of no known shape. */
export function frameSingleLines(hitOf: HitOf, emit: (record: LogRecord) => void): Framer {
  return {
    push: (line) => {
      if (line.matches.length === 0) return;
      const hit = hitOf(line);
      if (!hit.meaning.isMeant) return;
      emit({
        line: line.number,
        endLine: line.number,
        text: line.text,
        message: line.text,
        time: null,
        level: null,
        subject: null,
        run: null,
        hits: [hit],
      });
    },
    flush: () => undefined,
  };
}

function recordOf(open: OpenRecord, heads: readonly RegExp[]): LogRecord {
  const [first = "", ...rest] = open.lines;
  const groups = open.isHead ? groupsOf(heads, first) : undefined;
  const said = groups?.message ?? first;
  return {
    line: open.line,
    endLine: open.endLine,
    text: rest.length === 0 ? first : open.lines.join("\n"),
    message: rest.length === 0 ? said : [said, ...rest].join("\n"),
    time: groups?.time ?? null,
    level: groups?.level ?? null,
    subject: groups?.subject ?? null,
    run: groups?.run ?? null,
    hits: open.hits,
  };
}

/** Asked only for records in which something matched: captures cost more than the test alone. */
function groupsOf(heads: readonly RegExp[], text: string): Partial<Record<string, string>> | undefined {
  for (const head of heads) {
    const match = head.exec(text);
    if (match) return match.groups;
  }
  return undefined;
}
