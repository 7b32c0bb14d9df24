import type { Result } from "../../model/result.ts";
import { amount, bytes, clock, day } from "../numbers.ts";
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

export function timelineView(
  timeline: Result["timeline"],
  { book, rows: timelineRows }: { book: EvidenceBook; rows: number },
): View["timeline"] {
  const kept =
    timeline.length <= timelineRows
      ? timeline
      : [...timeline.slice(0, timelineRows / 2), ...timeline.slice(-timelineRows / 2)];
  const days = new Set(timeline.map(({ time }) => day(time)).filter((each) => each !== null));
  const [only] = days;
  return {
    day: days.size === 1 && only !== undefined ? new Prose(only) : null,
    rows: kept.map(({ time, subject, event, count, evidence }) => ({
      time:
        days.size === 1
          ? proseOr(clock(time))
          : proseOr(time === null ? null : `${day(time)} ${clock(time)}`),
      subject: new Quoted(subject ?? "–"),
      event: new Quoted(event),
      count: count === 1 ? new Prose("") : words.times({ count }),
      proof: book.cite([evidence], { group: eventGroup, limit: 1 }),
    })),
    more:
      kept.length < timeline.length
        ? words.more({ count: timeline.length - kept.length, what: "event" })
        : null,
  };
}

export function resourcesView(resources: Result["resources"], book: EvidenceBook): View["resources"] {
  return resources.slice(0, rows).map((series) => {
    const values = series.samples.map(([, value]) => value);
    const { unit, slopePerMinute } = series;
    return {
      subject: new Quoted(series.subject),
      metric: new Quoted(series.metric),
      chart: new Prose(sparkline(values)),
      range: rangeOf({ values, unit, limit: series.limit }),
      slope:
        slopePerMinute === null || series.verdict === "unknown"
          ? words.none
          : words.slope({ amount: new Prose(amount(slopePerMinute, unit)) }),
      verdict: words.resourceVerdicts[series.verdict],
      proof: book.cite(firstAndLast(series.evidence), { group: eventGroup, limit: 2 }),
    };
  });
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

export function suspectsView(suspects: Result["suspects"], book: EvidenceBook): View["suspects"] {
  // A list in which nobody can tell anything is no list.
  if (suspects.every(({ verdict, evidence }) => verdict === "undecided" && evidence.length === 0)) return [];
  return suspects.slice(0, rows).map(({ title, verdict, why, evidence, missing }) => ({
    title: prose(title),
    tone: verdict,
    mark: words.suspectVerdicts[verdict].mark,
    verdict: words.suspectVerdicts[verdict].text,
    why: prose(asSentence(why)),
    missing: missing === null ? null : words.decidedBy(prose(missing.replace(/\.$/, ""))),
    proof: book.cite(evidence, { group: eventGroup, limit: 2 }),
  }));
}

export function factsView(facts: Result["facts"], book: EvidenceBook): View["facts"] {
  return facts.slice(0, rows).map(({ name, subject, value, evidence }) => ({
    name: new Quoted(name),
    subject: subject === null ? null : new Quoted(subject),
    value: new Quoted(value),
    proof: book.cite([{ ...evidence, text: lineWith(value, evidence.text) }], {
      group: eventGroup,
      limit: 1,
    }),
  }));
}

/** A fact's record comes with the lines around it; the one that says it is enough. */
function lineWith(value: string, text: string): string {
  return text.split("\n").find((line) => line.includes(value)) ?? text;
}

export function unknownView(unknown: Result["unknown"], book: EvidenceBook): View["unknown"] {
  return unknown.slice(0, 20).map(({ template, count, evidence }) => ({
    template: new Quoted(template),
    count,
    proof: book.cite(evidence, { group: unknownGroup, limit: 2 }),
  }));
}

const unknownGroup = { key: " unknown", title: words.labels.unknown, count: null };

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

function asSentence(text: string): string {
  const trimmed = text.trim();
  const end = /[.!?]$/.test(trimmed) || trimmed === "" ? "" : ".";
  return `${trimmed.slice(0, 1).toUpperCase()}${trimmed.slice(1)}${end}`;
}

function firstAndLast<Item>(items: readonly Item[]): readonly Item[] {
  const [first, last] = [items[0], items.at(-1)];
  if (first === undefined || last === undefined) return [];
  return items.length === 1 ? [first] : [first, last];
}

function proseOr(text: string | null): Prose {
  return text === null ? words.none : new Prose(text);
}
