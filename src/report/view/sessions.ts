import { endedWell } from "../../model/benign-end.ts";
import type { Result, SessionRecord } from "../../model/result.ts";
import { cleanLine } from "../clean.ts";
import { clock, duration, durationRange, median, milliseconds } from "../numbers.ts";
import { Prose, Quoted } from "../slot.ts";
import type { View } from "../view.ts";
import * as words from "../words.ts";
import type { EvidenceBook } from "./book.ts";
import { onOneLine } from "./evidence-line.ts";

type Followed = Pick<Result, "sessions" | "sessionsLeftOut">;

export function sessionsView(
  { sessions, sessionsLeftOut }: Followed,
  { book, rows: most, compact }: { book: EvidenceBook; rows: number; compact: boolean },
): { readonly view: Omit<View["sessions"], "chart" | "bars">; readonly left: number } {
  const left = Math.max(0, sessions.length - most) + sessionsLeftOut;
  return {
    view: {
      rows: sessions.slice(0, most).map((session) => row(session, { book, compact })),
      more: left > 0 && !compact ? words.more({ count: left, what: "connection" }) : null,
    },
    left,
  };
}

/** The connections of the server that a finding is about; all where it is about several, or none of them is its own. */
export function sessionsOf(subject: string | null, { sessions, sessionsLeftOut }: Followed): Followed {
  const own = sessions.filter((session) => session.subject === subject);
  if (own.length === 0 || own.length === sessions.length) return { sessions, sessionsLeftOut };
  // How many of those that were only counted are this server's, nobody knows.
  return { sessions: own, sessionsLeftOut: 0 };
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
    lived: lifetimes.length,
    connect: range(connects),
    lifetime: range(lifetimes),
    proof:
      book === null
        ? new Prose("")
        : book.cite(telling.slice(0, 3).flatMap(outcomes), { group: eventGroup, limit: 4 }),
  });
}

/** What was measured over all sessions, by the names that findings use; recorded facts say `time-to-failure`. */
export function sessionMeasures(sessions: Result["sessions"]): Readonly<Record<string, number>> {
  const failed = sessions.filter((session) => session.end !== null && !endedWell(session));
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

function row(
  session: SessionRecord,
  { book, compact }: { book: EvidenceBook; compact: boolean },
): View["sessions"]["rows"][number] {
  const proving = provingRow(session, book);
  return {
    subject: new Quoted(session.subject),
    attempt: session.attempt,
    started: proseOr(clock(session.startedAt)),
    connect: proseOr(session.connectMs === null ? null : duration(session.connectMs)),
    lifetime: proseOr(session.lifetimeMs === null ? null : duration(session.lifetimeMs)),
    end: session.end === null ? null : new Quoted(session.end),
    reason: compact ? reasonBeside(proving, session) : quotedOr(session.reason),
    recovered: recoveredAfter(session),
    proof: book.cite(proving, { group: eventGroup, limit: 2 }),
  };
}

/** A message of many lines would make a table's row as long; the line that is cited may say it already. */
function reasonBeside(proving: SessionRecord["evidence"], { reason }: SessionRecord): Quoted | null {
  if (reason === null) return null;
  const line = onOneLine(reason);
  const isSaid = proving.some(({ text }) => onOneLine(text).includes(line));
  return isSaid ? null : new Quoted(cleanLine(line, maxReason));
}

const maxReason = 120;

const quotedOr = (text: string | null): Quoted | null => (text === null ? null : new Quoted(text));

/** An attempt that failed is told in several lines at once: the one that is cited already, if there is one. */
function provingRow(session: SessionRecord, book: EvidenceBook): SessionRecord["evidence"] {
  const proving = outcomes(session).slice(0, 2);
  const cited = session.evidence.slice(1).findLast((each) => book.has(each));
  return proving.length === 1 && cited !== undefined ? [cited] : proving;
}

/** How an attempt came out says also that it was made: that it connected and how that ended, or how it failed. */
function outcomes({ evidence, connectedAt, end }: SessionRecord): SessionRecord["evidence"] {
  if (connectedAt === null && end !== null) return evidence.slice(-1);
  return evidence.length > 1 ? evidence.slice(1, 3) : evidence;
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
