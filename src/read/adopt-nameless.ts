import type { SessionStream } from "./session-log.ts";

/**
 * A file that does not name its run tells of the runs that other files name, if there is one: its events go there,
 * where they count for what is new in them.
 */
export function adoptNameless(streams: readonly SessionStream[]): readonly SessionStream[] {
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
    leftOut: new Map(all.flatMap(({ leftOut }) => [...leftOut])),
  };
}
