import { readFileCounts } from "./snapshot-files.ts";
import { readProcesses } from "./snapshot-processes.ts";
import { readVersions } from "./snapshot-versions.ts";

/** One measured value in a snapshot. The time is as written; it is resolved when the whole case is known. */
export interface Sample {
  readonly pid: number;
  /** What was run, as far as the snapshot shows it. */
  readonly command: string;
  readonly metric: "rss" | "cpu" | "open-files" | "processes";
  readonly value: number;
  readonly time: string | null;
  /** `ps` and `top` measure the same; `ps` is believed. */
  readonly source: "ps" | "top" | "proc" | "lsof";
  readonly line: number;
}

export interface SnapshotLimit {
  /** Null: for every process (`ulimit -a`). */
  readonly pid: number | null;
  readonly metric: "open-files" | "rss" | "processes";
  readonly value: number;
  readonly line: number;
}

export interface SnapshotFact {
  readonly name: string;
  readonly value: string;
  readonly line: number;
}

export interface Snapshots {
  readonly samples: readonly Sample[];
  readonly limits: readonly SnapshotLimit[];
  readonly facts: readonly SnapshotFact[];
}

/** One command with what it printed, as a shell shows it; or a table that stands alone. */
export interface Block {
  /** Without the prompt; empty where the text does not show it. */
  readonly command: string;
  /** The nearest time above: a `date`, a comment, `top`'s own line. */
  readonly time: string | null;
  readonly lines: readonly BlockLine[];
}

export interface BlockLine {
  readonly number: number;
  readonly text: string;
}

/** Reads `ps`, `top`, `/proc`, `lsof`, `ulimit -a` and versions out of a shell's output, in any mixture. */
export function readSnapshots(text: string): Snapshots {
  const read = blocksOf(text).map((block) => [
    readProcesses(block),
    readFileCounts(block),
    readVersions(block),
  ]);
  const parts = read.flat();
  return {
    samples: parts.flatMap(({ samples = [] }) => samples),
    limits: parts.flatMap(({ limits = [] }) => limits),
    facts: parts.flatMap(({ facts = [] }) => facts),
  };
}

const prompt = /^(?:\S+[@:]\S*)?[$#%>] +(?=\S)/;
const timeLine =
  /^(?:[#=>\s-]*)?(\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:[.,]\d+)?(?:Z|[+-]\d\d:?\d\d)?)\b|^(?:[#=>\s-]*)(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) ([A-Z][a-z]{2}) +(\d{1,2}) (\d\d:\d\d:\d\d)(?: ([AP]M))?(?: ([A-Z]{3,4}))? (\d{4})|^top - (\d\d:\d\d:\d\d) /;

function blocksOf(text: string): readonly Block[] {
  const blocks: { command: string; time: string | null; lines: BlockLine[] }[] = [];
  let time: string | null = null;
  let command = "";
  const begin = (): void => {
    blocks.push({ command, time, lines: [] });
  };
  begin();
  text.split("\n").forEach((raw, index) => {
    const line = raw.replace(/\r$/, "");
    const found = timeIn(line);
    const isPrompt = found === null && prompt.test(line) && !line.startsWith("# ");
    if (found !== null) time = found;
    if (isPrompt) command = line.replace(prompt, "");
    if (found !== null || isPrompt) begin();
    else blocks.at(-1)?.lines.push({ number: index + 1, text: line });
  });
  return blocks.filter(({ lines }) => lines.some((line) => line.text.trim() !== ""));
}

/** A time that the reader of times understands: `date`'s own order is turned into ISO 8601. */
function timeIn(line: string): string | null {
  const match = timeLine.exec(line);
  if (!match) return null;
  const [, iso, month, day, clock, half, zone, year, top] = match;
  if (iso !== undefined) return iso;
  if (top !== undefined) return top;
  const number = "JanFebMarAprMayJunJulAugSepOctNovDec".indexOf(month ?? "") / 3 + 1;
  const hours = half === undefined ? (clock ?? "") : inDay(clock ?? "", half);
  const suffix = zone === "UTC" || zone === "GMT" ? "Z" : "";
  return `${year}-${String(number).padStart(2, "0")}-${String(day).padStart(2, "0")}T${hours}${suffix}`;
}

function inDay(clock: string, half: string): string {
  const hour = (Number(clock.slice(0, 2)) % 12) + (half === "PM" ? 12 : 0);
  return `${String(hour).padStart(2, "0")}${clock.slice(2)}`;
}
