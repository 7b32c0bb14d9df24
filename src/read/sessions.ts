import type { Sighting } from "./occurrence-store.ts";
import { gapEvent, type SessionEvent } from "./session-log.ts";

/** A session before its evidence is made. Times are milliseconds since the epoch. */
export interface SessionDraft {
  startedAt: number | null;
  startedBy: string | null;
  connectedAt: number | null;
  connectMs: number | null;
  transport: string | null;
  endedAt: number | null;
  end: string | null;
  reason: string | null;
  recoveredAt: number | null;
  retryAfterMs: number | null;
  longestSilenceMs: number | null;
  lastHeardAt: number | null;
  readonly sightings: Sighting[];
}

/** The sessions of one subject in one run, and the stream ends that were only the client's own idle time-out. */
export interface Sessions {
  readonly drafts: readonly SessionDraft[];
  readonly idleEnds: readonly Sighting[];
}

/**
 * A silent stream is ended by Node's own fetch after 300 s without a byte (undici's body time-out, whose timer is coarse),
 * with the same words as a stream that the other side cut. Seen 300 to 304 s after the stream was opened.
 */
const idleTimeoutMs = { from: 299_000, to: 306_000 };
/** A client that says "dropped" gives the reason in the next message. */
const reasonFollowsMs = 1_500;
/** Attempts that were begun and never decided; older ones are given up on. */
const maxOpen = 16;

interface Progress {
  readonly drafts: SessionDraft[];
  /** Begun, neither connected nor failed. */
  open: SessionDraft[];
  /** Connected and not lost, the oldest first. */
  live: SessionDraft[];
  readonly idleEnds: Sighting[];
  streamOpenedAt: number | null;
}

/** Follows one subject's events through its attempts, connections and losses. */
export function buildSessions(events: readonly SessionEvent[]): Sessions {
  const progress: Progress = { drafts: [], open: [], live: [], idleEnds: [], streamOpenedAt: null };
  events.forEach((event, index) => {
    hear(progress, event);
    advance(progress, event, event.name === "session.dropped" ? reasonOf(events, index) : null);
  });
  return progress;
}

function advance(progress: Progress, event: SessionEvent, why: SessionEvent | null): void {
  const { name } = event;
  if (name === "transport.initializing" || name === "session.starting") start(progress, event);
  else if (name === "session.connected") connect(progress, event);
  else if (failures.has(name)) fail(progress, event);
  else if (name === "session.dropped") drop(progress, event, why);
  else if (losses.has(name)) lose(progress, event, event);
  else if (name === gapEvent) forget(progress);
  else if (name === "tool.succeeded" || name === "request.succeeded") recover(progress, event);
}

/** What was going on before events were left out is not known to go on. */
function forget(progress: Progress): void {
  progress.open = [];
  progress.live = [];
  progress.streamOpenedAt = null;
}

const failures = new Set([
  "session.failed",
  "session.failure",
  "session.timed-out",
  "transport.failed",
  "auth.required",
]);

/** They come before the verdict on the attempt, which may still be saved by another transport. */
const provisional = new Set(["transport.failed", "session.timed-out"]);

/** Events that end a connection that was made. */
const losses = new Set([
  "stream.terminated",
  "stream.aborted",
  "stream.refused",
  "session.closed",
  "session.lost",
  "transport.closed",
  "process.exited",
  "process.crashed",
  "client.shutdown",
]);

/** Ends after which the same connection may go on, because only its stream was lost. */
const mayHeal = new Set(["stream.terminated", "stream.idle-timeout", "stream.refused", "session.dropped"]);

function start(progress: Progress, event: SessionEvent): void {
  const last = progress.open.at(-1);
  if (event.name === "session.starting" && last?.startedBy === "transport.initializing") {
    last.startedBy = event.name;
    last.transport ??= event.sighting.fields.transport ?? null;
    return;
  }
  const alone = progress.open.length === 0 && progress.live.length === 0;
  const before = alone ? progress.drafts.at(-1) : undefined;
  const draft = begin(progress, event.at);
  draft.startedBy = event.name;
  draft.transport = event.sighting.fields.transport ?? null;
  draft.retryAfterMs = elapsed(before?.endedAt ?? null, event.at);
  draft.sightings.push(event.sighting);
}

function begin(progress: Progress, startedAt: number | null): SessionDraft {
  const draft = { ...emptyDraft(), startedAt };
  progress.drafts.push(draft);
  progress.open = [...progress.open, draft].slice(-maxOpen);
  return draft;
}

/** A new connection takes the place of those that were made before it was begun, whether or not their end was said. */
function connect(progress: Progress, event: SessionEvent): void {
  const began = beginningOf(event);
  const draft = openAttempt(progress.open, began) ?? begin(progress, began);
  draft.connectedAt = event.at;
  draft.connectMs = numberField(event, "ms") ?? elapsed(draft.startedAt, event.at);
  draft.transport = event.sighting.fields.transport ?? draft.transport;
  draft.lastHeardAt = event.at;
  // Its transport may have failed at first (a fallback to another one).
  draft.end = null;
  draft.endedAt = null;
  draft.reason = null;
  draft.sightings.push(event.sighting);
  progress.open = progress.open.filter((other) => other !== draft);
  progress.live = [...progress.live.filter((other) => !isReplaced(other, draft)), draft];
  progress.streamOpenedAt = event.at;
}

function isReplaced(older: SessionDraft, newer: SessionDraft): boolean {
  return older.connectedAt === null || newer.startedAt === null || newer.startedAt > older.connectedAt;
}

function fail(progress: Progress, event: SessionEvent): void {
  const draft = openAttempt(progress.open, beginningOf(event));
  const target =
    draft ?? (event.name === "session.failed" && progress.live.length === 0 ? begin(progress, null) : null);
  if (!target) return;
  end(target, event, { end: event.name, reason: event.sighting.fields.message ?? null });
  if (!provisional.has(event.name)) progress.open = progress.open.filter((other) => other !== target);
}

/** A line that is no JSON makes clients say "dropped" although the connection stays. */
function drop(progress: Progress, event: SessionEvent, why: SessionEvent | null): void {
  if (why?.name.startsWith("protocol.")) return;
  lose(progress, event, why?.name.startsWith("stream.") ? why : event, why?.sighting.fields.message);
}

function lose(progress: Progress, event: SessionEvent, meaning: SessionEvent, reason?: string): void {
  const idle = isIdleEnd(meaning, progress.streamOpenedAt);
  if (idle) progress.idleEnds.push(meaning.sighting);
  if (event.at !== null && meaning.name.startsWith("stream.") && event === meaning)
    progress.streamOpenedAt = event.at;
  const [draft, ...rest] = progress.live;
  if (!draft) {
    if (meaning.name === "stream.aborted") explainEnd(progress, event);
    else failUnconnected(progress, event);
    return;
  }
  progress.live = rest;
  end(draft, event, {
    end: idle ? "stream.idle-timeout" : meaning.name,
    reason: reason ?? event.sighting.fields.message ?? null,
  });
}

/** A client that goes closes its connections first and then aborts their streams: the end was its own doing. */
function explainEnd(progress: Progress, event: SessionEvent): void {
  const last = progress.drafts.findLast(({ connectedAt }) => connectedAt !== null);
  if (last?.endedAt == null || event.at === null || event.at - last.endedAt > reasonFollowsMs) return;
  if (last.end !== null && ownEnds.has(last.end)) last.end = event.name;
}

const ownEnds = new Set(["transport.closed", "session.closed", "session.dropped"]);

/** A server that dies while it is being connected; what the client says of it afterwards is the attempt's end. */
function failUnconnected(progress: Progress, event: SessionEvent): void {
  const [draft] = progress.open;
  if (!draft || !event.name.startsWith("process.")) return;
  end(draft, event, { end: event.name, reason: event.sighting.fields.message ?? null });
}

function end(
  draft: SessionDraft,
  event: SessionEvent,
  said: { readonly end: string; readonly reason: string | null },
): void {
  draft.end = said.end;
  draft.endedAt = event.at;
  draft.reason = said.reason ?? draft.reason;
  draft.sightings.push(event.sighting);
}

function recover(progress: Progress, event: SessionEvent): void {
  const last = progress.drafts.at(-1);
  if (!last || last.connectedAt === null || last.end === null || last.recoveredAt !== null) return;
  if (!mayHeal.has(last.end) || progress.open.length > 0) return;
  last.recoveredAt = event.at;
  last.sightings.push(event.sighting);
}

function hear(progress: Progress, event: SessionEvent): void {
  if (event.at === null) return;
  for (const draft of progress.live) {
    const gap = Math.max(elapsed(draft.lastHeardAt, event.at) ?? 0, event.longestGapMs);
    draft.longestSilenceMs = Math.max(draft.longestSilenceMs ?? 0, gap);
    draft.lastHeardAt = event.until;
  }
}

function reasonOf(events: readonly SessionEvent[], index: number): SessionEvent | null {
  const next = events[index + 1];
  const at = events[index]?.at ?? null;
  if (next?.sighting.fields.message === undefined) return null;
  return at !== null && next.at !== null && next.at - at > reasonFollowsMs ? null : next;
}

function isIdleEnd(event: SessionEvent, openedAt: number | null): boolean {
  if (event.name !== "stream.terminated" || event.at === null || openedAt === null) return false;
  const age = event.at - openedAt;
  return age >= idleTimeoutMs.from && age <= idleTimeoutMs.to;
}

/** When the attempt began, by the duration that its end states. */
function beginningOf(event: SessionEvent): number | null {
  const ms = numberField(event, "ms");
  return event.at !== null && ms !== null ? event.at - ms : null;
}

/** The attempt that began when the stated duration says it did; else the one that waits longest. */
function openAttempt(open: readonly SessionDraft[], began: number | null): SessionDraft | undefined {
  if (began === null) return open[0];
  const distance = (draft: SessionDraft): number =>
    draft.startedAt === null ? Number.POSITIVE_INFINITY : Math.abs(draft.startedAt - began);
  return open.toSorted((a, b) => distance(a) - distance(b))[0];
}

function emptyDraft(): SessionDraft {
  return {
    startedAt: null,
    startedBy: null,
    connectedAt: null,
    connectMs: null,
    transport: null,
    endedAt: null,
    end: null,
    reason: null,
    recoveredAt: null,
    retryAfterMs: null,
    longestSilenceMs: null,
    lastHeardAt: null,
    sightings: [],
  };
}

function numberField(event: SessionEvent, name: string): number | null {
  const text = event.sighting.fields[name];
  const value = text === undefined ? Number.NaN : Number(text);
  return Number.isFinite(value) ? value : null;
}

/** Never negative: a clock that went back measures nothing. */
function elapsed(from: number | null, to: number | null): number | null {
  return from === null || to === null || to < from ? null : to - from;
}
