import type { EvidenceRecord, Result } from "../../model/result.ts";
import { list, say } from "../say.ts";
import { type Prose, Quoted } from "../slot.ts";
import type { EvidenceFile, EvidenceGroup, EvidenceLine } from "../view.ts";
import * as words from "../words.ts";
import { type ListedLine, listLine, withoutEchoes } from "./evidence-line.ts";
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
  readonly #pages = new Map<string, readonly Page[]>();
  #pageCount = 0;
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
    return this.#pageOf(record) !== undefined;
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
  lineOf(record: EvidenceRecord): { place: string; group: string } & EvidenceLine {
    const page = this.#pageOf(record) ?? { number: 0, record };
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
    const known = this.#pageOf(record);
    if (known) {
      // One who cites less of the record knows which part is meant.
      if (record.text.length < known.record.text.length) known.record = record;
      return known.number;
    }
    this.#pageCount += 1;
    const page: Page = { number: this.#pageCount, record };
    const key = keyOf(record);
    this.#pages.set(key, [...(this.#pages.get(key) ?? []), page]);
    const group = this.#groups.get(name.key) ?? { name, pages: [] };
    this.#groups.set(name.key, { ...group, pages: [...group.pages, page] });
    return page.number;
  }

  /** One line of JSON may hold a whole output, and two statements may rest on different parts of it. */
  #pageOf(record: EvidenceRecord): Page | undefined {
    return this.#pages.get(keyOf(record))?.find((page) => overlap(page.record.text, record.text));
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
    const isDated = this.#dated.has(keyOf(page.record));
    const isBrief = records === "brief" || (records === "telling" && name.count === null);
    return listLine(page, { isBrief, compact, isDated });
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

/** Whether one of two texts of one line holds the beginning of the other; a long one was cut. */
function overlap(left: string, right: string): boolean {
  const head = (text: string): string => (text.trim().split("\n", 1)[0] ?? "").replace(/…$/, "").trim();
  return left.includes(head(right)) || right.includes(head(left));
}

/** A program writes one moment into several files, or says it twice in a row: the first line is enough for a reader. */
function onePerMoment(records: readonly EvidenceRecord[]): readonly EvidenceRecord[] {
  const seen = new Set<string>();
  return records.filter((each) => {
    const moment = each.time ?? keyOf(each);
    return !seen.has(moment) && seen.add(moment);
  });
}
