import type { Sighting } from "./occurrence-store.ts";

/** What a session is made of, kept small: calls that follow each other without anything between are one entry. */
export interface SessionEvent {
  readonly name: string;
  readonly at: number | null;
  readonly sighting: Sighting;
  /** Of calls that were joined: the last one's time, and the longest time between two of them. */
  until: number | null;
  longestGapMs: number;
}

/** Where events were left out: what was open before is not continued after. */
export const gapEvent = "log.gap";
