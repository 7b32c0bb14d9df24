import type { Occurrence } from "../model/reading.ts";

/** Whether `a` came before `b`: by their times, else by their lines in one entry. What cannot be told is no. */
export function isBefore(a: Occurrence, b: Occurrence): boolean {
  const sameEntry = a.evidence.entry === b.evidence.entry && a.evidence.bundle === b.evidence.bundle;
  if (a.at !== null && b.at !== null && a.at !== b.at) return a.at < b.at;
  if (sameEntry) return a.evidence.line < b.evidence.line;
  return a.at !== null && a.at === b.at && a !== b;
}

/** Milliseconds from one to the other, or null where either has no time. */
export function gapBetween(a: Occurrence, b: Occurrence): number | null {
  return a.at === null || b.at === null ? null : b.at - a.at;
}
