import type { SessionEvent } from "./session-event.ts";

/** Fewer shared events than this say nothing about two clocks. */
const minShared = 3;
/** Below this the difference is how long a program takes to write two lines. */
const minSkewMs = 1_500;
/** The shared events must agree with each other: most of them within this of the median. */
const agreementMs = 1_000;
const agreeingShare = 0.6;

/**
 * How far the other channel's clock is ahead of the base's, in milliseconds, by the events that both tell: the n-th of
 * a name in one is the n-th in the other where both have as many. 0 where the clocks agree or cannot be compared.
 */
export function skewBetween(base: readonly SessionEvent[], other: readonly SessionEvent[]): number {
  const baseTimes = timesByName(base);
  const differences: number[] = [];
  for (const [name, times] of timesByName(other)) {
    const known = baseTimes.get(name);
    if (known?.length !== times.length) continue;
    times.forEach((at, index) => {
      differences.push(at - (known[index] ?? at));
    });
  }
  if (differences.length < minShared) return 0;
  differences.sort((a, b) => a - b);
  const median = differences[differences.length >> 1] ?? 0;
  const agreeing = differences.filter((difference) => Math.abs(difference - median) <= agreementMs).length;
  return Math.abs(median) >= minSkewMs && agreeing >= differences.length * agreeingShare ? median : 0;
}

function timesByName(events: readonly SessionEvent[]): ReadonlyMap<string, readonly number[]> {
  const times = new Map<string, number[]>();
  for (const { name, at } of events) {
    if (at === null) continue;
    const known = times.get(name);
    if (known) known.push(at);
    else times.set(name, [at]);
  }
  return times;
}
