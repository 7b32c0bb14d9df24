import type { Sighting } from "./occurrence-store.ts";
import type { SessionEvent } from "./session-event.ts";

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

/** How far one subject's story has been followed. */
export interface Progress {
  readonly drafts: SessionDraft[];
  /** Begun, neither connected nor failed. */
  open: SessionDraft[];
  /** Connected and not lost, the oldest first. */
  live: SessionDraft[];
  readonly idleEnds: Sighting[];
  streamOpenedAt: number | null;
}

export function emptyDraft(): SessionDraft {
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

export function end(
  draft: SessionDraft,
  event: SessionEvent,
  said: { readonly end: string; readonly reason: string | null },
): void {
  draft.end = said.end;
  draft.endedAt = event.at;
  draft.reason = said.reason ?? draft.reason;
  draft.sightings.push(event.sighting);
}

export function numberField(event: SessionEvent, name: string): number | null {
  const text = event.sighting.fields[name];
  const value = text === undefined ? Number.NaN : Number(text);
  return Number.isFinite(value) ? value : null;
}

/** Never negative: a clock that went back measures nothing. */
export function elapsed(from: number | null, to: number | null): number | null {
  return from === null || to === null || to < from ? null : to - from;
}
