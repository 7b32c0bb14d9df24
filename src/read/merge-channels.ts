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
  for (const { name, at } of base) {
    if (at === null) continue;
    const known = times.get(name);
    if (known) known.push(at);
    else times.set(name, [at]);
  }
  for (const known of times.values()) known.sort((a, b) => a - b);
  return others.filter(({ name, at }) => at !== null && !takeNear(times.get(name) ?? [], at));
}

/** Takes the first time near `at` out of the sorted times; false if there is none. */
export function takeNear(times: number[], at: number): boolean {
  let low = 0;
  let high = times.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((times[middle] ?? 0) < at - sameEventMs) low = middle + 1;
    else high = middle;
  }
  const found = times[low];
  if (found === undefined || found > at + sameEventMs) return false;
  times.splice(low, 1);
  return true;
}
