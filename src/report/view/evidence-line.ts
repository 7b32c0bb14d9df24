import type { EvidenceRecord } from "../../model/result.ts";
import { cleanLine } from "../clean.ts";
import { clock, dateTime } from "../numbers.ts";
import { say } from "../say.ts";
import { Block, Prose, Quoted, textOf } from "../slot.ts";
import type { EvidenceLine } from "../view.ts";
import * as words from "../words.ts";

/** A line of evidence without what stands beside it. */
export type ListedLine = Omit<EvidenceLine, "before" | "after">;

export interface LineStyle {
  readonly isBrief: boolean;
  readonly compact: boolean;
  readonly isDated: boolean;
}

const quoteLength = { whole: 200, compact: 80 };
const blockLines = 4;

/** How a record is listed under its number. */
export function listLine(
  { number, record }: { readonly number: number; readonly record: EvidenceRecord },
  { isBrief, compact, isDated }: LineStyle,
): ListedLine {
  const text = record.text.replace(/^\s*\n|\s+$/g, "");
  const several = text.includes("\n") && !isBrief;
  const length = compact ? quoteLength.compact : quoteLength.whole;
  return {
    name: say`E${number}`,
    line: compact ? words.lineNumbers(record) : words.evidenceLines(record),
    time: compact && isDated ? null : timeOf(record.time),
    quote: several ? null : new Quoted(cleanLine(compact ? telling(text) : onOneLine(text), length)),
    text: several ? new Block(compact ? fewLines(text) : text) : null,
    note: words.voices[record.voice],
  };
}

/** A program that says the same again and again is quoted once, behind the numbers of all those lines. */
export function withoutEchoes(lines: readonly EvidenceLine[]): EvidenceLine[] {
  const kept: EvidenceLine[] = [];
  for (const line of lines) {
    const last = kept.at(-1);
    if (last === undefined || !isEcho(line, last)) kept.push(line);
    else kept[kept.length - 1] = { ...last, line: say`${last.line}, **${line.name}** ${line.line}` };
  }
  return kept;
}

function isEcho(line: EvidenceLine, last: EvidenceLine): boolean {
  const isPlain = [line, last].every(({ time, note }) => time === null && note === null);
  return isPlain && line.quote !== null && last.quote !== null && textOf(line.quote) === textOf(last.quote);
}

export const onOneLine = (text: string): string => text.replace(/\s+/g, " ");

/** The time and the level at the head of a log's line would take the room of what it says. */
function telling(text: string): string {
  return onOneLine(text).replace(/^\[?\d{4}-\d\d-\d\d[T ][\d:.,]+Z?\]? (?:\[[A-Z]+\] )?(?=\S)/, "… ");
}

/** The first lines, or the first one and those from the error on, which Node prints behind a piece of its source. */
function fewLines(text: string): string {
  const all = text.split("\n");
  if (all.length <= blockLines) return text;
  const error = all.findIndex((line) => /^\s*(?:Uncaught )?[\w.]*(?:Error|Exception)\b.{0,20}: /.test(line));
  if (error < blockLines) return [...all.slice(0, blockLines), "…"].join("\n");
  const end = error + blockLines - 1;
  return [all[0], "…", ...all.slice(error, end), ...(end < all.length ? ["…"] : [])].join("\n");
}

function timeOf(time: string | null): Prose | null {
  const text = dateTime(time) === null ? null : clock(time);
  return text === null ? null : new Prose(text);
}
