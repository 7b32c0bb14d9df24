import type { EvidenceRecord } from "../../model/result.ts";
import { clock, dateTime } from "../numbers.ts";
import { list, say } from "../say.ts";
import { Block, Prose, Quoted } from "../slot.ts";
import type { EvidenceGroup } from "../view.ts";
import * as words from "../words.ts";

/**
 * Numbers the evidence as it is cited: `E1`, `E2`, ... A line that is cited twice keeps its number, and everything
 * cited is listed, so a report cannot claim what it does not show.
 */
export class EvidenceBook {
  readonly #pages = new Map<string, Page>();
  readonly #groups = new Map<string, Group>();
  readonly #severalBundles: boolean;
  readonly #isBrief: boolean;

  /** `isBrief`: one line of each record. */
  constructor({ severalBundles, isBrief }: { severalBundles: boolean; isBrief: boolean }) {
    this.#severalBundles = severalBundles;
    this.#isBrief = isBrief;
  }

  /** Cites at most `limit` of the records; the numbers, to stand behind the sentence. */
  cite(records: readonly EvidenceRecord[], { group, limit }: { group: GroupName; limit: number }): Prose {
    const numbers = records.slice(0, limit).map((record) => this.#numberOf(record, group));
    return list([...new Set(numbers)].sort((a, b) => a - b).map((number) => say`E${number}`));
  }

  /** All that was cited, by group in the order of first citation. */
  listing(): readonly EvidenceGroup[] {
    return [...this.#groups.values()].map((group) => this.#listGroup(group));
  }

  #numberOf(record: EvidenceRecord, name: GroupName): number {
    const key = JSON.stringify([record.bundle, record.entry, record.line, record.endLine]);
    const known = this.#pages.get(key);
    if (known) return known.number;
    const page = { number: this.#pages.size + 1, record };
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
      files: [...files].map(([place, each]) => ({
        place: new Quoted(place),
        lines: each.map((page) => listLine(page, this.#isBrief || name.count === null)),
      })),
      more: left > 0 ? words.more({ count: left, what: "line" }) : null,
    };
  }

  /** Long folders say little: the end of a path is what tells files apart. */
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
}

interface Page {
  readonly number: number;
  readonly record: EvidenceRecord;
}

interface Group {
  readonly name: GroupName;
  readonly pages: readonly Page[];
}

function listLine(
  { number, record }: Page,
  isBrief: boolean,
): EvidenceGroup["files"][number]["lines"][number] {
  const text = record.text.replace(/^\s*\n|\s+$/g, "");
  const several = text.includes("\n") && !isBrief;
  return {
    name: say`E${number}`,
    line: words.evidenceLines(record),
    time: timeOf(record.time),
    quote: several ? null : new Quoted(text.replace(/\s+/g, " ")),
    text: several ? new Block(text) : null,
    note: words.voices[record.voice],
  };
}

function timeOf(time: string | null): Prose | null {
  const text = dateTime(time) === null ? null : clock(time);
  return text === null ? null : new Prose(text);
}
