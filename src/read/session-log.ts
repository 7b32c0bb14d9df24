import type { Channel, Sighting } from "./occurrence-store.ts";

/** What a session is made of, kept small: calls that follow each other without anything between are one entry. */
export interface SessionEvent {
  readonly name: string;
  readonly at: number | null;
  readonly sighting: Sighting;
  /** Of calls that were joined: the last one's time, and the longest time between two of them. */
  until: number | null;
  longestGapMs: number;
}

/** Everything that was said about one subject in one run, by channel rank. */
export interface SessionStream {
  readonly group: string;
  readonly subject: string;
  readonly run: string | null;
  readonly byRank: ReadonlyMap<number, readonly SessionEvent[]>;
  readonly kinds: ReadonlyMap<number, string>;
}

interface OpenStream extends SessionStream {
  readonly byRank: Map<number, SessionEvent[]>;
  readonly kinds: Map<number, string>;
}

/** Across all streams; what comes later is only counted. 40 bytes of log at least stand behind each of them. */
const maxEvents = 60_000;

const nameless = "(unnamed)";

export interface SessionLog {
  add(name: string, subject: string | null, channel: Channel, sighting: Sighting): void;
  streams(): readonly SessionStream[];
  /** How many events came after the bound was reached. */
  dropped(): number;
}

export function createSessionLog(): SessionLog {
  const streams = new Map<string, OpenStream>();
  let kept = 0;
  let dropped = 0;

  const eventsFor = (subject: string, channel: Channel): SessionEvent[] => {
    const key = `${channel.group}\n${subject}\n${channel.run ?? ""}`;
    let stream = streams.get(key);
    if (!stream) {
      stream = { group: channel.group, subject, run: channel.run, byRank: new Map(), kinds: new Map() };
      streams.set(key, stream);
    }
    // Files without times are channels of their own, in the order of their rank.
    const rank = channel.rank + channel.source / 1_000_000;
    let events = stream.byRank.get(rank);
    if (!events) {
      events = [];
      stream.byRank.set(rank, events);
      stream.kinds.set(rank, channel.kind);
    }
    return events;
  };

  return {
    add: (name, subject, channel, sighting) => {
      if (!concernsSessions(name)) return;
      const events = eventsFor(subject ?? nameless, channel);
      if (joined(events.at(-1), name, sighting.at)) return;
      if (kept >= maxEvents) {
        dropped += 1;
        return;
      }
      kept += 1;
      events.push({ name, at: sighting.at, sighting, until: sighting.at, longestGapMs: 0 });
    },
    streams: () => withoutNameless([...streams.values()]),
    dropped: () => dropped,
  };
}

/**
 * A file that does not name its run tells of the runs that other files name, if there is one: its events go there,
 * where they count for what is new in them.
 */
function withoutNameless(streams: readonly SessionStream[]): readonly SessionStream[] {
  const named = streams.filter(({ run }) => run !== null);
  const rest = streams.filter((stream) => stream.run === null);
  const homes = rest.map((stream) =>
    named.filter(({ group, subject }) => group === stream.group && subject === stream.subject),
  );
  const joinedTo = (stream: SessionStream): SessionStream => {
    const guests = rest.filter((_, index) => homes[index]?.length === 1 && homes[index]?.[0] === stream);
    return guests.length === 0 ? stream : withGuests(stream, guests);
  };
  return [...named.map(joinedTo), ...rest.filter((_, index) => homes[index]?.length === 0)];
}

/** Of one rank the named stream's own events stay. */
function withGuests(stream: SessionStream, guests: readonly SessionStream[]): SessionStream {
  const all = [...guests, stream];
  return {
    ...stream,
    byRank: new Map(all.flatMap(({ byRank }) => [...byRank])),
    kinds: new Map(all.flatMap(({ kinds }) => [...kinds])),
  };
}

/** Events that open, end or prove a connection. */
function concernsSessions(name: string): boolean {
  const family = name.slice(0, name.indexOf("."));
  return sessionFamilies.has(family) || name === "auth.required";
}

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
