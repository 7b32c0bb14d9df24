import { adoptNameless } from "./adopt-nameless.ts";
import { type AttemptCounter, attemptsIn, createAttemptCounter } from "./attempt-counter.ts";
import type { Channel, Sighting } from "./occurrence-store.ts";
import { gapEvent, type SessionEvent } from "./session-event.ts";

/** Everything that was said about one subject in one run, by channel rank. */
export interface SessionStream {
  readonly group: string;
  readonly subject: string;
  readonly run: string | null;
  readonly byRank: ReadonlyMap<number, readonly SessionEvent[]>;
  readonly kinds: ReadonlyMap<number, string>;
  /** Attempts to connect among the events that were left out, by rank. */
  readonly leftOut: ReadonlyMap<number, number>;
}

/**
 * Events of one channel that are kept from its beginning, and as many from its end. What lies between is only counted:
 * of a log that repeats itself a thousand times, the first hundreds of connections tell the story.
 */
const keptAtEachEnd = 1_000;
/** Channels of all subjects and runs; more is a flood of invented names. */
const maxChannels = 64;
const nameless = "(unnamed)";

export interface SessionLog {
  add(name: string, subject: string | null, channel: Channel, sighting: Sighting): void;
  streams(): readonly SessionStream[];
  /** How many events were left out because of the bounds. */
  dropped(): number;
  /** Attempts to connect of subjects that had no room any more. */
  refusedAttempts(): number;
}

interface EventList {
  readonly head: SessionEvent[];
  tail: SessionEvent[];
  dropped: number;
  attempts: AttemptCounter | null;
}

interface OpenStream {
  readonly group: string;
  readonly subject: string;
  readonly run: string | null;
  readonly lists: Map<number, EventList>;
  readonly kinds: Map<number, string>;
}

export function createSessionLog(): SessionLog {
  const streams = new Map<string, OpenStream>();
  /** The same lists by identity: a document uses few channels, and this is asked for every event. */
  const lanes = new Map<Channel, Map<string, EventList>>();
  let channels = 0;
  let refused = 0;
  let refusedAttempts = 0;

  const made = (subject: string, channel: Channel): EventList | null => {
    const key = [channel.group, subject, channel.run].join("\n");
    const stream = streams.get(key) ?? { ...channel, subject, lists: new Map(), kinds: new Map() };
    // Files without times are channels of their own, in the order of their rank.
    const rank = channel.rank + channel.source / 1_000_000;
    const found = stream.lists.get(rank);
    if (found) return found;
    if (channels >= maxChannels) return null;
    channels += 1;
    streams.set(key, stream);
    const list: EventList = { head: [], tail: [], dropped: 0, attempts: null };
    stream.lists.set(rank, list);
    stream.kinds.set(rank, channel.kind);
    return list;
  };

  const listFor = (subject: string, channel: Channel): EventList | null => {
    const subjects = lanes.get(channel) ?? new Map<string, EventList>();
    const found = subjects.get(subject);
    if (found) return found;
    const list = made(subject, channel);
    if (list) lanes.set(channel, subjects.set(subject, list));
    return list;
  };

  return {
    add: (name, subject, channel, sighting) => {
      if (!concernsSessions(name)) return;
      const list = listFor(subject ?? nameless, channel);
      if (list) {
        append(list, name, sighting);
        return;
      }
      refused += 1;
      if (name === "session.starting") refusedAttempts += 1;
    },
    streams: () => adoptNameless([...streams.values()].map(closed)),
    refusedAttempts: () => refusedAttempts,
    dropped: () =>
      refused +
      [...streams.values()]
        .flatMap(({ lists }) => [...lists.values()])
        .reduce((sum, list) => sum + list.dropped, 0),
  };
}

function append(list: EventList, name: string, sighting: Sighting): void {
  const { at } = sighting;
  if (joined(list.tail.at(-1) ?? list.head.at(-1), name, at)) return;
  const event = { name, at, sighting, until: at, longestGapMs: 0 };
  if (list.head.length < keptAtEachEnd) {
    list.head.push(event);
    return;
  }
  list.tail.push(event);
  if (list.tail.length < keptAtEachEnd * 2) return;
  list.attempts ??= createAttemptCounter(list.head);
  list.attempts.follow(list.tail.slice(0, keptAtEachEnd));
  list.tail = list.tail.slice(keptAtEachEnd);
  list.dropped += keptAtEachEnd;
}

function closed({ group, subject, run, lists, kinds }: OpenStream): SessionStream {
  return {
    group,
    subject,
    run,
    kinds,
    byRank: new Map([...lists].map(([rank, list]) => [rank, eventsOf(list)])),
    leftOut: new Map([...lists].map(([rank, list]) => [rank, attemptsLeftOut(list)])),
  };
}

/** All attempts less those that are still seen in what was kept. */
function attemptsLeftOut(list: EventList): number {
  if (list.attempts === null) return 0;
  list.attempts.follow(list.tail);
  return Math.max(0, list.attempts.count() - attemptsIn(eventsOf(list)));
}

function eventsOf({ head, tail, dropped }: EventList): readonly SessionEvent[] {
  const [next] = tail;
  if (dropped === 0 || !next) return [...head, ...tail];
  return [...head, { ...next, name: gapEvent, longestGapMs: 0, until: next.at }, ...tail];
}

/** Events that open, end or prove a connection. */
function concernsSessions(name: string): boolean {
  let concerns = concernedNames.get(name);
  if (concerns === undefined) {
    concerns = name === "auth.required" || sessionFamilies.has(name.slice(0, name.indexOf(".")));
    concernedNames.set(name, concerns);
  }
  return concerns;
}

/** Names come from dialects, so there are few. */
const concernedNames = new Map<string, boolean>();

const sessionFamilies = new Set([
  "session",
  "transport",
  "stream",
  "reconnect",
  "tool",
  "process",
  "client",
  "protocol",
  "request",
]);

function joined(last: SessionEvent | undefined, name: string, at: number | null): boolean {
  if (!last || !isCall(name) || !isCall(last.name) || at === null || last.until === null) return false;
  // A success must be found again after a call that was not answered, so only successes swallow what follows them.
  if (!isAnswer(last.name) || at < last.until) return false;
  last.longestGapMs = Math.max(last.longestGapMs, at - last.until);
  last.until = at;
  return true;
}

function isCall(name: string): boolean {
  return name === "tool.called" || isAnswer(name);
}

function isAnswer(name: string): boolean {
  return name === "tool.succeeded" || name === "request.succeeded";
}
