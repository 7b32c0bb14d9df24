import { elapsed, emptyDraft, end, numberField, type Progress, type SessionDraft } from "./session-draft.ts";
import type { SessionEvent } from "./session-event.ts";

/** Attempts that were begun and never decided; older ones are given up on. */
const maxOpen = 16;

/** Events by which an attempt fails. */
export const failures = new Set([
  "session.failed",
  "session.failure",
  "session.timed-out",
  "transport.failed",
  "auth.required",
]);

/** They come before the verdict on the attempt, which may still be saved by another transport. */
const provisional = new Set(["transport.failed", "session.timed-out"]);

export function start(progress: Progress, event: SessionEvent): void {
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
export function connect(progress: Progress, event: SessionEvent): void {
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

export function fail(progress: Progress, event: SessionEvent): void {
  const draft = openAttempt(progress.open, beginningOf(event));
  const target =
    draft ?? (event.name === "session.failed" && progress.live.length === 0 ? begin(progress, null) : null);
  if (!target) return;
  end(target, event, { end: event.name, reason: event.sighting.fields.message ?? null });
  if (!provisional.has(event.name)) progress.open = progress.open.filter((other) => other !== target);
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
