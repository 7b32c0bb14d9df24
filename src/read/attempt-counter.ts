import type { Progress } from "./session-draft.ts";
import type { SessionEvent } from "./session-event.ts";
import { buildSessions, emptyProgress, followEvents } from "./sessions.ts";

/** Counts the attempts to connect in a log of which not everything is kept. */
export interface AttemptCounter {
  /** The next events, in order. */
  follow(events: readonly SessionEvent[]): void;
  count(): number;
}

export function createAttemptCounter(beginning: readonly SessionEvent[]): AttemptCounter {
  let progress: Progress = emptyProgress();
  let count = 0;
  const follow = (events: readonly SessionEvent[]): void => {
    followEvents(progress, events);
    count += progress.drafts.length;
    progress = { ...progress, drafts: [], idleEnds: [] };
  };
  follow(beginning);
  return { follow, count: () => count };
}

export function attemptsIn(events: readonly SessionEvent[]): number {
  return buildSessions(events).drafts.length;
}
