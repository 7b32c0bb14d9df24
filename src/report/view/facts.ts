import type { EvidenceRecord, Result } from "../../model/result.ts";
import { Quoted, textOf } from "../slot.ts";
import type { View } from "../view.ts";
import * as words from "../words.ts";
import type { EvidenceBook } from "./book.ts";
import { lineOfItsOwn } from "./own-line.ts";

export interface FactsOptions {
  readonly book: EvidenceBook;
  /** For a comment: only what a maintainer asks for, or what a statement rests on. */
  readonly compact: boolean;
}

const rows = 30;

export const factGroup = { key: " facts", title: words.labels.facts, count: null };

/** To be made after everything else that cites. */
export function factsView(
  facts: Result["facts"],
  { book, compact }: FactsOptions,
): { readonly view: Pick<View, "facts" | "factFiles">; readonly left: number } {
  const shown = (compact ? facts.filter((fact) => matters(fact, facts, book)) : facts).slice(0, rows);
  const isOneSubject = new Set(shown.flatMap(({ subject }) => subject ?? [])).size === 1;
  const records = shown.map(({ value, evidence }) => lineOfItsOwn(value, evidence));
  const view = shown.map(({ name, subject, value }, index) => ({
    name: new Quoted(name),
    subject: subject === null || (compact && isOneSubject) ? null : new Quoted(subject),
    value: new Quoted(value),
    proof: book.cite(records.slice(index, index + 1), { group: factGroup, limit: 1 }),
  }));
  return {
    view: { facts: view, factFiles: compact ? byFile(view, records, book) : [] },
    left: facts.length - shown.length,
  };
}

/** Each beside the line that says it, so that the list of evidence need not repeat it. */
function byFile(
  facts: View["facts"],
  records: readonly EvidenceRecord[],
  book: EvidenceBook,
): View["factFiles"] {
  const files = new Map<string, View["factFiles"][number]["facts"]>();
  const said = new Set<string>();
  facts.forEach((fact, index) => {
    const record = records[index];
    if (record === undefined) return;
    const { place, line, quote, group } = book.lineOf(record);
    const file = shortPath(place);
    const isNew = group === factGroup.key && !said.has(textOf(fact.proof));
    said.add(textOf(fact.proof));
    const isSaid = record.text.toLowerCase().includes(textOf(fact.value).toLowerCase());
    const row = { ...fact, line: isNew ? line : null, quote: isNew && !isSaid ? quote : null };
    files.set(file, [...(files.get(file) ?? []), row]);
  });
  return [...files].map(([place, each]) => ({ place: new Quoted(place), facts: each }));
}

/** The list of evidence has most long ones in full. */
function shortPath(path: string): string {
  return path.length <= maxPath ? path : `…/${path.split("/").slice(-2).join("/")}`;
}

const maxPath = 48;

function matters(fact: Fact, facts: Result["facts"], book: EvidenceBook): boolean {
  if (isSaidTwice(fact, facts)) return false;
  return asked.test(fact.name) || book.has(fact.evidence);
}

/** What a maintainer asks for first: the system, the versions, how the server is configured. */
const asked = /^(?:os|platform|version|server|setting|config)(?:\.|$)|[.\s_-]version$/;

/** That there is a server is said by how it is reached. */
function isSaidTwice({ name, subject, value }: Fact, facts: Result["facts"]): boolean {
  return (
    name === "server" &&
    value === subject &&
    facts.some((each) => each.name.startsWith("server.") && each.subject === subject)
  );
}

type Fact = Result["facts"][number];
