import { endedWell } from "../../model/benign-end.ts";
import { onePerPlace } from "../../model/place.ts";
import type { Result, SessionRecord } from "../../model/result.ts";
import { clock, milliseconds } from "../numbers.ts";
import { sentences } from "../say.ts";
import { Prose, Quoted } from "../slot.ts";
import * as words from "../words.ts";
import type { EvidenceBook } from "./book.ts";
import { eventGroup } from "./sessions.ts";

/**
 * What came after the last loss of a connection: that it did not come back, and that a new session works. Null where
 * it came back, where nothing was tried, or where the list of events was cut and cannot tell. Without a book, nothing
 * is cited.
 */
export function aftermath(result: Result, book: EvidenceBook | null = null): Prose | null {
  const healed = healedBy(result);
  const lost = healed?.lost ?? lastLost(result.sessions);
  if (lost === null) return null;
  const later = result.timeline.filter(
    ({ subject, time }) => subject === lost.subject && isBetween(time, lost.endedAt, healed?.again.startedAt),
  );
  return sentences([
    later.some(({ event }) => successes.has(event)) ? null : stayedAway(lost, later, book),
    healed === null ? null : newSession(healed, book),
  ]);
}

function lastLost(sessions: Result["sessions"]): SessionRecord | null {
  const lost = sessions.filter(isLost);
  return lost.toSorted((a, b) => timeOf(a.endedAt) - timeOf(b.endedAt)).at(-1) ?? null;
}

function isLost({ connectedAt, endedAt, end, recoveredAt }: SessionRecord): boolean {
  return connectedAt !== null && end !== null && endedAt !== null && recoveredAt === null;
}

interface Healed {
  readonly lost: SessionRecord;
  readonly again: SessionRecord;
  readonly worked: Result["timeline"][number];
}

/** The first attempt of another start of the client, after one of the same server that was lost and not by a wish. */
function healedBy({ sessions, timeline }: Result): Healed | null {
  const successful = timeline.filter(({ event }) => event === "tool.succeeded");
  const ended = sessions.filter((each) => isLost(each) && !endedWell(each)).map(withTime("endedAt"));
  const started = sessions
    .filter(({ attempt, connectedAt }) => attempt === 1 && connectedAt !== null)
    .map(withTime("startedAt"));
  const losses = new Map<string, SessionRecord>();
  for (const { session, at, isStart } of merged(ended, started)) {
    if (!isStart) losses.set(session.subject, session);
    const lost = isStart ? losses.get(session.subject) : undefined;
    if (lost === undefined || at === 0) continue;
    const worked = successful.find(
      ({ subject, time }) =>
        subject === session.subject && isBetween(time, session.connectedAt, session.endedAt),
    );
    if (worked !== undefined) return { lost, again: session, worked };
  }
  return null;
}

interface Timed {
  readonly session: SessionRecord;
  readonly at: number;
}

const withTime =
  (key: "startedAt" | "endedAt") =>
  (session: SessionRecord): Timed => ({ session, at: timeOf(session[key]) });

/** Ends and starts in order of time; of the same time the start is first, so that it follows nothing. */
function merged(ended: readonly Timed[], started: readonly Timed[]) {
  return [
    ...started.map((each) => ({ ...each, isStart: true })),
    ...ended.map((each) => ({ ...each, isStart: false })),
  ].sort((a, b) => a.at - b.at);
}

function stayedAway(
  { subject }: SessionRecord,
  later: Result["timeline"],
  book: EvidenceBook | null,
): Prose | null {
  const calls = onePerLine(later.filter(({ event }) => failedCalls.has(event)));
  const logins = onePerLine(later.filter(({ event }) => failedLogins.has(event)));
  if (calls.length + logins.length === 0) return null;
  return words.aftermath({
    subject: new Quoted(subject),
    calls: calls.reduce((sum, { count }) => sum + count, 0),
    callsProof: prove(calls, book),
    login: logins.length > 0,
    loginProof: prove(logins, book),
  });
}

function newSession({ again, worked }: Healed, book: EvidenceBook | null): Prose {
  const connected = again.evidence.find(({ time }) => time === again.connectedAt) ?? again.evidence.at(-1);
  return words.newSession({
    subject: new Quoted(again.subject),
    time: new Prose(clock(again.startedAt)?.slice(0, 8) ?? ""),
    connected:
      connected === undefined || book === null
        ? new Prose("")
        : book.cite([connected], { group: eventGroup, limit: 1 }),
    worked: prove([worked], book),
  });
}

function prove(of: Result["timeline"], book: EvidenceBook | null): Prose {
  if (book === null) return new Prose("");
  return book.cite(
    of.map(({ evidence }) => evidence),
    { group: eventGroup, limit: 3 },
  );
}

const successes = new Set(["tool.succeeded", "session.connected", "reconnect.succeeded"]);
const failedCalls = new Set(["tool.failed", "request.failed", "request.timed-out"]);
const failedLogins = new Set(["auth.flow-failed", "auth.refresh-failed"]);

/** Two events of one line are one failure. */
function onePerLine(timeline: Result["timeline"]): Result["timeline"] {
  return onePerPlace(timeline, ({ evidence }) => evidence);
}

function isBetween(time: string | null, from: string | null, to: string | null | undefined): boolean {
  const at = timeOf(time);
  return at > timeOf(from) && (to === null || to === undefined || at < timeOf(to));
}

const timeOf = (time: string | null): number => milliseconds(time) ?? 0;
