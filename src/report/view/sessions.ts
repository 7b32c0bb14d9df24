import type { Result, SessionRecord } from "../../model/result.ts";
import { clock, duration, durationRange, median, milliseconds } from "../numbers.ts";
import { Prose, Quoted } from "../slot.ts";
import type { View } from "../view.ts";
import * as words from "../words.ts";
import type { EvidenceBook } from "./book.ts";

type Followed = Pick<Result, "sessions" | "sessionsLeftOut">;

export function sessionsView(
  { sessions, sessionsLeftOut }: Followed,
  { book, rows: shown }: { book: EvidenceBook; rows: number },
): Omit<View["sessions"], "chart" | "bars"> {
  const more = Math.max(0, sessions.length - shown) + sessionsLeftOut;
  return {
    rows: sessions.slice(0, shown).map((session) => row(session, book)),
    more: more > 0 ? words.more({ count: more, what: "connection" }) : null,
  };
}

/** How connections went, over all of them; null without any. Without a book, nothing is cited. */
export function sessionsSummary(
  { sessions, sessionsLeftOut }: Followed,
  book: EvidenceBook | null = null,
): Prose | null {
  if (sessions.length === 0) return null;
  const connects = numbersOf(sessions, "connectMs");
  const lifetimes = numbersOf(sessions, "lifetimeMs");
  const telling = sessions.filter(({ lifetimeMs, connectMs }) => lifetimeMs !== null || connectMs !== null);
  return words.sessionsSummary({
    count: sessions.length,
    leftOut: sessionsLeftOut,
    connected: sessions.filter(({ connectedAt, connectMs }) => connectedAt !== null || connectMs !== null)
      .length,
    connect: range(connects),
    lifetime: range(lifetimes),
    proof:
      book === null
        ? new Prose("")
        : book.cite(
            telling.slice(0, 3).flatMap(({ evidence }) => evidence.slice(0, 2)),
            { group: eventGroup, limit: 4 },
          ),
  });
}

/**
 * What came after the last loss of a connection; null where it came back, where nothing was tried, or where the list of
 * events was cut and cannot tell. Without a book, nothing is cited.
 */
export function aftermath({ sessions, timeline }: Result, book: EvidenceBook | null = null): Prose | null {
  const lost = sessions
    .filter(
      ({ connectedAt, end, recoveredAt }) => connectedAt !== null && end !== null && recoveredAt === null,
    )
    .map(({ subject, endedAt }) => ({ subject, at: milliseconds(endedAt) }))
    .sort((a, b) => (a.at ?? 0) - (b.at ?? 0))
    .at(-1);
  if (lost === undefined || lost.at === null) return null;
  const since = lost.at;
  const later = timeline.filter(
    ({ subject, time }) => subject === lost.subject && (milliseconds(time) ?? 0) > since,
  );
  if (later.some(({ event }) => successes.has(event))) return null;
  const calls = onePerLine(later.filter(({ event }) => failedCalls.has(event)));
  const logins = onePerLine(later.filter(({ event }) => failedLogins.has(event)));
  if (calls.length + logins.length === 0) return null;
  const prove = (of: Result["timeline"]) =>
    book === null
      ? new Prose("")
      : book.cite(
          of.map(({ evidence }) => evidence),
          { group: eventGroup, limit: 3 },
        );
  return words.aftermath({
    subject: new Quoted(lost.subject),
    calls: calls.reduce((sum, { count }) => sum + count, 0),
    callsProof: prove(calls),
    login: logins.length > 0,
    loginProof: prove(logins),
  });
}

const successes = new Set(["tool.succeeded", "session.connected", "reconnect.succeeded"]);
const failedCalls = new Set(["tool.failed", "request.failed", "request.timed-out"]);
const failedLogins = new Set(["auth.flow-failed", "auth.refresh-failed"]);

/** Two events of one line are one failure. */
function onePerLine(timeline: Result["timeline"]): Result["timeline"] {
  return [
    ...new Map(timeline.map((each) => [`${each.evidence.entry}\n${each.evidence.line}`, each])).values(),
  ];
}

/** Ends by which nothing failed, as when the user quits: how long such a connection lived says nothing of the failure. */
const wished = new Set([
  "session.closed",
  "client.shutdown",
  "transport.closed",
  "stream.aborted",
  "stream.idle-timeout",
  "process.exited",
]);

/** What was measured over all sessions, by the names that findings use; recorded facts say `time-to-failure`. */
export function sessionMeasures(sessions: Result["sessions"]): Readonly<Record<string, number>> {
  const failed = sessions.filter(({ end }) => end !== null && !wished.has(end));
  const lifetime = median(numbersOf(failed, "lifetimeMs"));
  const connect = median(numbersOf(sessions, "connectMs"));
  return {
    ...(lifetime === null ? {} : { timeToFailureMs: lifetime, lifetimeMs: lifetime }),
    ...(connect === null ? {} : { connectMs: connect }),
  };
}

export const eventGroup = { key: " events", title: words.otherEvidence, count: null };

export function hasFailed({ connectedAt, connectMs, end }: SessionRecord): boolean {
  return connectedAt === null && connectMs === null && end !== null;
}

function row(session: SessionRecord, book: EvidenceBook): View["sessions"]["rows"][number] {
  return {
    subject: new Quoted(session.subject),
    attempt: session.attempt,
    started: proseOr(clock(session.startedAt)),
    connect: proseOr(session.connectMs === null ? null : duration(session.connectMs)),
    lifetime: proseOr(session.lifetimeMs === null ? null : duration(session.lifetimeMs)),
    end: session.end === null ? null : new Quoted(session.end),
    reason: session.reason === null ? null : new Quoted(session.reason),
    recovered: recoveredAfter(session),
    proof: book.cite(session.evidence, { group: eventGroup, limit: 2 }),
  };
}

function recoveredAfter({ endedAt, recoveredAt }: SessionRecord): Prose | null {
  const [end, again] = [milliseconds(endedAt), milliseconds(recoveredAt)];
  return end !== null && again !== null && again >= end ? new Prose(duration(again - end)) : null;
}

function numbersOf(sessions: Result["sessions"], key: "connectMs" | "lifetimeMs"): readonly number[] {
  return sessions.map((session) => session[key]).filter((value) => value !== null);
}

function range(values: readonly number[]): Prose | null {
  return values.length === 0 ? null : new Prose(durationRange(values));
}

function proseOr(text: string | null): Prose {
  return text === null ? words.none : new Prose(text);
}
