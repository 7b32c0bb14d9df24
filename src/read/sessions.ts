import type { Sighting } from "./occurrence-store.ts";
import { connect, fail, failures, start } from "./session-attempts.ts";
import { elapsed, type Progress, type SessionDraft } from "./session-draft.ts";
import { gapEvent, type SessionEvent } from "./session-event.ts";
import { drop, lose, losses, reasonFollowsMs, recover } from "./session-losses.ts";

/** The sessions of one subject in one run, and the stream ends that were only the client's own idle time-out. */
export interface Sessions {
  readonly drafts: readonly SessionDraft[];
  readonly idleEnds: readonly Sighting[];
}

/** Follows one subject's events through its attempts, connections and losses. */
export function buildSessions(events: readonly SessionEvent[]): Sessions {
  const progress = emptyProgress();
  followEvents(progress, events);
  return progress;
}

export function emptyProgress(): Progress {
  return { drafts: [], open: [], live: [], idleEnds: [], streamOpenedAt: null };
}

export function followEvents(progress: Progress, events: readonly SessionEvent[]): void {
  events.forEach((event, index) => {
    hear(progress, event);
    advance(progress, event, event.name === "session.dropped" ? reasonOf(events, index) : null);
  });
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
