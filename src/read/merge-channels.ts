import type { SessionEvent, SessionStream } from "./session-log.ts";

/** Two channels write the same event within milliseconds of each other; a slow disk adds up to a second. */
export const sameEventMs = 3_000;

/**
 * One story out of several files that tell it: the channel of the lowest rank is the base, and the others add what
 * it does not have (a log that ends a second before the program does). A channel without times is only used where
 * no other speaks of the subject, because what it repeats cannot be told from what it adds.
 */
export function mergeChannels(stream: SessionStream): readonly SessionEvent[] {
  const ranked = [...stream.byRank].sort(([a], [b]) => a - b).map(([, events]) => events);
  const timed = ranked.filter((events) => events.some((event) => event.at !== null));
  const [base, ...others] = timed.length > 0 ? timed : ranked.slice(0, 1);
  if (!base) return [];
  const added = others.flatMap((events) => notIn(base, events));
  if (added.length === 0) return base;
  return [...base, ...added].sort((a, b) => (a.at ?? 0) - (b.at ?? 0));
}

function notIn(base: readonly SessionEvent[], others: readonly SessionEvent[]): readonly SessionEvent[] {
  const times = new Map<string, number[]>();
  for (const event of base) {
    if (event.at === null) continue;
    const key = keyOf(event);
    times.set(key, [...(times.get(key) ?? []), event.at]);
  }
  return others.filter((event) => {
    const { at } = event;
    if (at === null) return false;
    const known = times.get(keyOf(event));
    const index = known?.findIndex((time) => Math.abs(time - at) <= sameEventMs) ?? -1;
    if (index < 0) return true;
    known?.splice(index, 1);
    return false;
  });
}

function keyOf(event: SessionEvent): string {
  return `${event.name} ${event.sighting.mark}`;
}
