import type { EvidenceRecord, Result } from "../../model/result.ts";
import { cleanLine } from "../clean.ts";
import { clock, dateTime } from "../numbers.ts";
import { list, say } from "../say.ts";
import { Block, Prose, Quoted, textOf } from "../slot.ts";
import type { EvidenceFile, EvidenceGroup } from "../view.ts";
import * as words from "../words.ts";
import { Neighbourhood } from "./neighbourhood.ts";

export interface BookOptions {
  readonly result: Pick<Result, "sources" | "surroundings">;
  /** How much of each record: one line; that where it only stands behind a number; or all. */
  readonly records: "brief" | "telling" | "whole";
  /** For a comment: one line of each moment, and short quotes. */
  readonly compact: boolean;
}

/**
 * Numbers the evidence as it is cited: `E1`, `E2`, ... A line that is cited twice keeps its number, and everything
 * cited is listed, so a report cannot claim what it does not show.
 */
export class EvidenceBook {
  readonly #pages = new Map<string, Page>();
  readonly #groups = new Map<string, Group>();
  readonly #dated = new Set<string>();
  readonly #options: BookOptions;
  readonly #severalBundles: boolean;
  readonly #neighbourhood: Neighbourhood;

  constructor(options: BookOptions) {
    this.#options = options;
    this.#severalBundles = options.result.sources.length > 1;
    this.#neighbourhood = new Neighbourhood(options.result.surroundings);
  }

  /** Cites at most `limit` of the records; the numbers, to stand behind the sentence. */
  cite(records: readonly EvidenceRecord[], { group, limit }: { group: GroupName; limit: number }): Prose {
    const chosen = (this.#options.compact ? onePerMoment(records) : records).slice(0, limit);
    const numbers = chosen.map((record) => this.#numberOf(record, group));
    return this.#say(numbers);
  }

  /** Whether a statement has named this line already. */
  has(record: EvidenceRecord): boolean {
    return this.#pages.has(keyOf(record));
  }

  /** Its time stands where it is cited, so that the list of a comment need not say it again. */
  isDated(record: EvidenceRecord): void {
    this.#dated.add(keyOf(record));
  }

  /** All that was cited, by group in the order of first citation. */
  groups(): ReadonlyMap<string, EvidenceGroup> {
    return new Map([...this.#groups].map(([key, group]) => [key, this.#listGroup(group)]));
  }

  /** The same by file, in the order of their lines, without the groups that are listed elsewhere. */
  files(listedElsewhere: (key: string) => boolean): EvidenceFile[] {
    const pages = [...this.#groups.values()]
      .filter(({ name }) => !listedElsewhere(name.key))
      .flatMap((group) => group.pages.map((page) => ({ page, name: group.name })));
    const sorted = pages.toSorted((a, b) => a.page.record.line - b.page.record.line);
    const files = new Map(pages.map(({ page }): [string, Cited[]] => [this.#place(page.record), []]));
    for (const each of sorted) files.get(this.#place(each.page.record))?.push(each);
    return [...files].map(([place, cited]) => ({ place: new Quoted(place), lines: this.#listLines(cited) }));
  }

  /** How a line that was cited is listed, and in which group. */
  lineOf(record: EvidenceRecord): { place: string; group: string } & EvidenceFile["lines"][number] {
    const key = keyOf(record);
    const page = this.#pages.get(key) ?? { number: 0, record };
    const group = [...this.#groups.values()].find(({ pages }) => pages.some((each) => each === page));
    const name = group?.name ?? { key: "", count: null };
    const line = this.#listLine({ page, name });
    return { place: this.#place(record), group: name.key, ...line, before: [], after: [] };
  }

  /** `E1, E4`; in a comment three and more in a row are `E1–E3`. */
  #say(numbers: readonly number[]): Prose {
    const sorted = [...new Set(numbers)].sort((a, b) => a - b);
    const runs = this.#options.compact ? runsOf(sorted) : sorted.map((number) => [number]);
    return list(
      runs.flatMap((run) => {
        const [first = 0, last = first] = [run[0], run.at(-1)];
        return run.length > 2 ? [say`E${first}–E${last}`] : run.map((number) => say`E${number}`);
      }),
    );
  }

  #numberOf(record: EvidenceRecord, name: GroupName): number {
    const key = keyOf(record);
    const known = this.#pages.get(key);
    if (known) {
      // One who cites less of the record knows which part is meant.
      if (record.text.length < known.record.text.length) known.record = record;
      return known.number;
    }
    const page: Page = { number: this.#pages.size + 1, record };
    this.#pages.set(key, page);
    const group = this.#groups.get(name.key) ?? { name, pages: [] };
    this.#groups.set(name.key, { ...group, pages: [...group.pages, page] });
    return page.number;
  }

  #listGroup({ name, pages }: Group): EvidenceGroup {
    const files = new Map<string, Page[]>();
    for (const page of pages) {
      const place = this.#place(page.record);
      files.set(place, [...(files.get(place) ?? []), page]);
    }
    const left = name.count === null ? 0 : name.count - pages.length;
    return {
      title: name.title,
      count: name.count === null ? words.lines(pages.length) : words.times({ ...name, count: name.count }),
      note: name.note ?? null,
      proof: this.#say(pages.map(({ number }) => number)),
      files: [...files].map(([place, each]) => ({
        place: new Quoted(place),
        lines: this.#listLines(each.map((page) => ({ page, name }))),
      })),
      more: left > 0 ? words.more({ count: left, what: "line" }) : null,
    };
  }

  /** Lines of one file, with what stands beside them. */
  #listLines(cited: readonly Cited[]): EvidenceFile["lines"] {
    const beside = this.#neighbourhood.besideEach(cited.map(({ page }) => page.record));
    const lines = cited.map((each, index) => ({
      ...this.#listLine(each),
      ...(beside[index] ?? { before: [], after: [] }),
    }));
    return this.#options.compact ? withoutEchoes(lines) : lines;
  }

  #listLine({ page, name }: Cited): ListedLine {
    const { records, compact } = this.#options;
    const isAside = name.count === null;
    const isDated = this.#dated.has(keyOf(page.record));
    const isBrief = records === "brief" || (records === "telling" && isAside);
    return listLine(page, { isBrief, compact, isAside, isDated });
  }

  #place({ bundle, entry }: EvidenceRecord): string {
    const path = entry === "" || entry === bundle ? bundle : entry;
    return this.#severalBundles && path !== bundle ? `${bundle}: ${path}` : path;
  }
}

export interface GroupName {
  readonly key: string;
  readonly title: Prose;
  /** How often it was seen in all; null for a group that only collects, whose records are cut to one line. */
  readonly count: number | null;
  /** It may have been more. */
  readonly countIsLeast?: boolean;
  /** What is to be said of it beside its lines. */
  readonly note?: Prose | null;
}

type ListedLine = Omit<EvidenceFile["lines"][number], "before" | "after">;

interface Cited {
  readonly page: Page;
  readonly name: Pick<GroupName, "count">;
}

interface Page {
  readonly number: number;
  record: EvidenceRecord;
}

interface Group {
  readonly name: GroupName;
  readonly pages: readonly Page[];
}

function runsOf(sorted: readonly number[]): readonly (readonly number[])[] {
  const runs: number[][] = [];
  for (const number of sorted) {
    const run = runs.at(-1);
    if (run?.at(-1) === number - 1) run.push(number);
    else runs.push([number]);
  }
  return runs;
}

function keyOf({ bundle, entry, line, endLine }: EvidenceRecord): string {
  return JSON.stringify([bundle, entry, line, endLine]);
}

/** A program writes one moment into several files, or says it twice in a row: the first line is enough for a reader. */
function onePerMoment(records: readonly EvidenceRecord[]): readonly EvidenceRecord[] {
  const seen = new Set<string>();
  return records.filter((each) => {
    const moment = each.time ?? keyOf(each);
    return !seen.has(moment) && seen.add(moment);
  });
}

interface LineStyle {
  readonly isBrief: boolean;
  readonly compact: boolean;
  /** It only stands behind a number in a table. */
  readonly isAside: boolean;
  readonly isDated: boolean;
}

const quoteLength = { whole: 200, compact: 80, aside: 80 };
const blockLines = 4;

function listLine({ number, record }: Page, { isBrief, compact, isAside, isDated }: LineStyle): ListedLine {
  const text = record.text.replace(/^\s*\n|\s+$/g, "");
  const several = text.includes("\n") && !isBrief;
  const length = quoteLength[compact ? (isAside ? "aside" : "compact") : "whole"];
  return {
    name: say`E${number}`,
    line: compact ? words.lineNumbers(record) : words.evidenceLines(record),
    time: compact && isDated ? null : timeOf(record.time),
    quote: several ? null : new Quoted(cleanLine(compact ? telling(text) : onOneLine(text), length)),
    text: several ? new Block(compact ? firstLines(text) : text) : null,
    note: words.voices[record.voice],
  };
}

/** A program that says the same again and again is quoted once, behind the numbers of all those lines. */
function withoutEchoes(lines: EvidenceFile["lines"]): EvidenceFile["lines"] {
  const kept: EvidenceFile["lines"][number][] = [];
  for (const line of lines) {
    const last = kept.at(-1);
    if (last === undefined || !isEcho(line, last)) kept.push(line);
    else kept[kept.length - 1] = { ...last, line: say`${last.line}, **${line.name}** ${line.line}` };
  }
  return kept;
}

function isEcho(line: EvidenceFile["lines"][number], last: EvidenceFile["lines"][number]): boolean {
  const isPlain = [line, last].every(({ time, note }) => time === null && note === null);
  return isPlain && line.quote !== null && last.quote !== null && textOf(line.quote) === textOf(last.quote);
}

const onOneLine = (text: string): string => text.replace(/\s+/g, " ");

/** The time and the level at the head of a log's line would take the room of what it says. */
function telling(text: string): string {
  return onOneLine(text).replace(/^\[?\d{4}-\d\d-\d\d[T ][\d:.,]+Z?\]? (?:\[[A-Z]+\] )?(?=\S)/, "… ");
}

function firstLines(text: string): string {
  const all = text.split("\n");
  return all.length <= blockLines ? text : [...all.slice(0, blockLines), "…"].join("\n");
}

function timeOf(time: string | null): Prose | null {
  const text = dateTime(time) === null ? null : clock(time);
  return text === null ? null : new Prose(text);
}
