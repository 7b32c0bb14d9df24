import type { EvidenceRecord, Result, TimelineRecord } from "../../model/result.ts";
import { clock, day } from "../numbers.ts";
import { say } from "../say.ts";
import { Prose, Quoted } from "../slot.ts";
import type { View } from "../view.ts";
import * as words from "../words.ts";
import type { EvidenceBook } from "./book.ts";
import { eventGroup } from "./sessions.ts";

export interface TimelineOptions {
  readonly book: EvidenceBook;
  readonly rows: number;
  /** For a comment: questions and their answers in one row, the same again in one row. */
  readonly compact: boolean;
}

/** Long ones keep their first and last rows; `left`: events that no row stands for. */
export function timelineView(
  timeline: Result["timeline"],
  { book, rows, compact }: TimelineOptions,
): { readonly view: View["timeline"]; readonly left: number } {
  const moments = compact ? folded(timeline, book) : timeline.map(alone);
  const kept =
    moments.length <= rows ? moments : [...moments.slice(0, rows / 2), ...moments.slice(-rows / 2)];
  const days = new Set(timeline.map(({ time }) => day(time)).filter((each) => each !== null));
  const [only] = days;
  const isOneDay = days.size === 1;
  const left = timeline.length - kept.reduce((sum, { stands }) => sum + stands, 0);
  return {
    view: {
      day: isOneDay && only !== undefined ? new Prose(only) : null,
      isOneSubject: new Set(timeline.map(({ subject }) => subject)).size === 1,
      rows: kept.map((moment) => row(moment, { book, isOneDay })),
      more: left > 0 && !compact ? words.more({ count: left, what: "event" }) : null,
    },
    left,
  };
}

function row(
  { first, last, evidence, count }: Moment,
  { book, isOneDay }: { book: EvidenceBook; isOneDay: boolean },
): View["timeline"]["rows"][number] {
  for (const { evidence: dated } of [first, last]) book.isDated(dated);
  return {
    time: span(first.time, last === first ? null : last.time, isOneDay),
    subject: new Quoted(first.subject ?? "–"),
    event: new Quoted(first.event),
    count: count === 1 ? null : words.times({ count }),
    proof: book.cite([evidence], { group: eventGroup, limit: 1 }),
  };
}

interface Moment {
  readonly first: TimelineRecord;
  readonly last: TimelineRecord;
  /** The line that is cited. */
  readonly evidence: EvidenceRecord;
  readonly count: number;
  /** Rows of the result that it stands for. */
  readonly stands: number;
}

function alone(record: TimelineRecord): Moment {
  const { evidence, count } = record;
  return { first: record, last: record, evidence, count, stands: 1 };
}

function folded(timeline: Result["timeline"], book: EvidenceBook): readonly Moment[] {
  const single = onePerMoment(timeline, book);
  const telling = single.filter((each, index) => isTelling(each, { timeline: single, index, book }));
  const moments: Moment[] = [];
  for (const record of telling) {
    const last = moments.at(-1);
    if (last !== undefined && isSame(last.first, record))
      moments[moments.length - 1] = joined(last, record, book);
    else moments.push(alone(record));
  }
  return moments;
}

/** A program tells one moment in several lines: its most telling event, by a line that is cited already if there is one. */
function onePerMoment(timeline: Result["timeline"], book: EvidenceBook): Result["timeline"] {
  const moments = new Map<string, TimelineRecord[]>();
  for (const record of timeline) {
    const key = `${record.time}\n${record.subject}`;
    moments.set(key, [...(moments.get(key) ?? []), record]);
  }
  return [...moments.values()].flatMap((told) => {
    const telling = told.find(({ event }) => !notes.has(event)) ?? told[0];
    if (telling === undefined || book.has(telling.evidence)) return telling ?? [];
    const cited = told.find(({ evidence }) => book.has(evidence));
    return [{ ...telling, evidence: (cited ?? telling).evidence }];
  });
}

/** What has an answer later says nothing beside it, unless it is evidence; nor does what a client notes for itself. */
function isTelling(
  { event, subject, evidence }: TimelineRecord,
  { timeline, index, book }: { timeline: Result["timeline"]; index: number; book: EvidenceBook },
): boolean {
  const answers = answersTo.get(event);
  if (answers === undefined || book.has(evidence)) return !notes.has(event);
  const next = timeline
    .slice(index + 1)
    .find((each) => each.subject === subject && (each.event === event || answers.test(each.event)));
  return next === undefined || next.event === event;
}

const notes = new Set([
  "transport.initializing",
  "server.output",
  "session.failure",
  "transport.failed",
  "auth.client-missing",
  "auth.flow-started",
  "auth.refresh-started",
  "auth.tokens-saved",
  "auth.token-expiring",
  "auth.redirect-skipped",
]);

const answersTo: ReadonlyMap<string, RegExp> = new Map([
  ["tool.called", /^(?:tool\.(?:succeeded|failed)|request\.|auth\.registration-failed)/],
  ["session.starting", /^session\.(?:connected|failed|timed-out)/],
  ["reconnect.scheduled", /^(?:session|reconnect)\./],
]);

function isSame(a: TimelineRecord, b: TimelineRecord): boolean {
  return a.event === b.event && a.subject === b.subject;
}

/** Of several the one that is named already is cited, so that no further line is needed. */
function joined(moment: Moment, record: TimelineRecord, book: EvidenceBook): Moment {
  const isBetter = !book.has(moment.evidence) && book.has(record.evidence);
  return {
    ...moment,
    last: record,
    evidence: isBetter ? record.evidence : moment.evidence,
    count: moment.count + record.count,
    stands: moment.stands + 1,
  };
}

function span(from: string | null, until: string | null, isOneDay: boolean): Prose {
  const first = isOneDay || from === null ? clock(from) : `${day(from)} ${clock(from)}`;
  const last = until === null ? null : clock(until);
  if (first === null) return words.none;
  return last === null ? new Prose(first) : say`${new Prose(first)} to ${new Prose(last)}`;
}
