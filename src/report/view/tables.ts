import type { EvidenceRecord, ResourceRecord, Result } from "../../model/result.ts";
import { minTrendSamples, warmSamples } from "../../model/warm-samples.ts";
import { amount, bytes } from "../numbers.ts";
import { prose } from "../prose.ts";
import { wordsOfRefusal } from "../refusal-words.ts";
import { say } from "../say.ts";
import { Prose, Quoted } from "../slot.ts";
import { sparkline } from "../sparkline.ts";
import type { View } from "../view.ts";
import * as words from "../words.ts";
import type { EvidenceBook } from "./book.ts";
import { eventGroup } from "./sessions.ts";

/** The tables behind the first screen. Long ones keep their first and last rows and say how many are left out. */

const rows = 30;

/** A comment leaves to the page what nobody can draw a conclusion from: too few samples, and the processor's share. */
export function resourcesView(
  resources: Result["resources"],
  { book, compact }: { book: EvidenceBook; compact: boolean },
): { readonly view: View["resources"]; readonly left: number } {
  const telling = resources.filter(({ metric, verdict }) => metric !== "cpu" && verdict !== "unknown");
  const shown = (compact ? telling : resources).slice(0, rows);
  return { view: shown.map((series) => resourceRow(series, book)), left: resources.length - shown.length };
}

function resourceRow(series: ResourceRecord, book: EvidenceBook): View["resources"][number] {
  const values = series.samples.map(([, value]) => value);
  const { unit, slopePerMinute, samples } = series;
  const warm = warmSamples(samples);
  const isTooShort = series.verdict === "unknown" && warm.length < minTrendSamples;
  const isAfterStart = warm.length < samples.length;
  const verdict = words.resourceVerdicts[isTooShort ? "too-few" : series.verdict];
  const slope =
    slopePerMinute === null || series.verdict === "unknown"
      ? null
      : words.slope({ amount: new Prose(amount(slopePerMinute, unit)), isAfterStart });
  return {
    subject: new Quoted(series.subject),
    metric: new Quoted(series.metric),
    chart: new Prose(sparkline(values)),
    range: rangeOf({ values, unit, limit: series.limit }),
    slope: slope ?? words.none,
    verdict,
    trend: slope === null ? verdict : say`${slope}, ${verdict}`,
    proof: book.cite(firstAndLast(series.evidence).map(rowOnly), { group: eventGroup, limit: 2 }),
  };
}

/** A row of a table comes with the line above it, and maybe the one below. */
export function rowOnly(record: EvidenceRecord): EvidenceRecord {
  const [above = "", row = above] = record.text.split("\n");
  return { ...record, text: row };
}

function rangeOf({
  values,
  unit,
  limit,
}: {
  values: readonly number[];
  unit: string;
  limit: number | null;
}): Prose {
  const [first, last] = [values[0], values.at(-1)];
  if (first === undefined || last === undefined) return words.none;
  const range = say`${new Prose(amount(first, unit))} → ${new Prose(amount(last, unit))}`;
  return limit === null ? range : say`${range} of ${new Prose(amount(limit, unit))}`;
}

export function nearMissesView(nearMisses: Result["nearMisses"]): View["nearMisses"] {
  return nearMisses.slice(0, 5).map(({ signature, why, closest }) => ({
    signature: new Quoted(signature),
    why: prose(why),
    closest: closest === null ? null : new Quoted(closest),
  }));
}

export function sourcesView(sources: Result["sources"]): Pick<View, "sources" | "refusals"> {
  return {
    sources: sources.slice(0, rows).map(({ name, origin, bytes: size, entries }) => ({
      name: new Quoted(name),
      origin: words.origins[origin],
      size: new Prose(bytes(size)),
      entries,
    })),
    refusals: sources
      .flatMap(({ refusals }) => refusals)
      .slice(0, rows)
      .map(({ code, name, detail }) => {
        const { sentence, remedy } = wordsOfRefusal(code);
        const reason = words.refusal({ sentence, detail: detail.trim() === "" ? null : new Quoted(detail) });
        return { name: new Quoted(name), reason, remedy: new Prose(remedy) };
      }),
  };
}

export function redactionsView(redactions: Result["redactions"]): View["redactions"] {
  return Object.entries(redactions)
    .filter(([, count]) => count > 0)
    .slice(0, rows)
    .map(([kind, count]) => ({ kind: new Quoted(kind), count }));
}

export function assumptionsView(assumptions: Result["assumptions"]): View["assumptions"] {
  return assumptions
    .slice(0, rows)
    .map(({ about, text }) => ({ about: new Quoted(about), text: prose(text) }));
}

export function problemsView(problems: Result["problems"]): View["problems"] {
  return problems.slice(0, rows).map(({ file, line, column, message }) => ({
    place: new Quoted([file, line, column].filter((part) => part !== null).join(":")),
    message: new Quoted(message),
  }));
}

/** How much of each table stands only in the result; null where all of it is shown. */
export function leftOutView({
  sources,
  assumptions,
  problems,
}: Pick<Result, "sources" | "assumptions" | "problems">): View["leftOut"] {
  const beyond = (what: words.Kind, all: readonly unknown[]): Prose | null =>
    all.length > rows ? words.more({ count: all.length - rows, what }) : null;
  return {
    sources: beyond("source", sources),
    refusals: beyond(
      "refusal",
      sources.flatMap(({ refusals }) => refusals),
    ),
    assumptions: beyond("assumption", assumptions),
    problems: beyond("problem", problems),
  };
}

function firstAndLast<Item>(items: readonly Item[]): readonly Item[] {
  const [first, last] = [items[0], items.at(-1)];
  if (first === undefined || last === undefined) return [];
  return items.length === 1 ? [first] : [first, last];
}
