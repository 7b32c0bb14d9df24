import { skewBetween } from "./clock-skew.ts";
import type { SessionEvent } from "./session-event.ts";
import type { SessionStream } from "./session-log.ts";

/** Two channels write the same event within milliseconds of each other; a slow disk adds up to a second. */
const sameEventMs = 3_000;

/** One subject's story, and how far the clocks of the other channels are ahead of the base's, by rank. */
export interface MergedChannels {
  readonly events: readonly SessionEvent[];
  readonly baseRank: number;
  readonly skews: ReadonlyMap<number, number>;
}

/**
 * One story out of several files that tell it: the channel of the lowest rank is the base, and the others add what
 * it does not have (a log that ends a second before the program does), on the base's clock. A channel without times
 * is only used where no other speaks of the subject, because what it repeats cannot be told from what it adds.
 */
export function mergeChannels(stream: SessionStream): MergedChannels {
  const ranked = [...stream.byRank].sort(([a], [b]) => a - b);
  const timed = ranked.filter(([, events]) => events.some((event) => event.at !== null));
  const [base, ...others] = timed.length > 0 ? timed : ranked.slice(0, 1);
  if (!base) return { events: [], baseRank: 0, skews: new Map() };
  const [baseRank, told] = base;
  const skews = new Map(others.map(([rank, events]) => [rank, skewBetween(told, events)]));
  const added = others.flatMap(([rank, events]) => notIn(told, onClock(events, skews.get(rank) ?? 0)));
  const events = added.length === 0 ? told : [...told, ...added].sort((a, b) => (a.at ?? 0) - (b.at ?? 0));
  return { events, baseRank, skews };
}

function onClock(events: readonly SessionEvent[], skewMs: number): readonly SessionEvent[] {
  if (skewMs === 0) return events;
  const moved = (at: number | null): number | null => (at === null ? null : at - skewMs);
  return events.map((event) => ({ ...event, at: moved(event.at), until: moved(event.until) }));
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
