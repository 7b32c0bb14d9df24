/** Ends of a session that are somebody's wish, or nobody's loss. */
const benignEnds: readonly string[] = [
  "session.closed",
  "client.shutdown",
  "transport.closed",
  "stream.aborted",
  "stream.idle-timeout",
  "process.exited",
];

/** A connection that ends as soon as it is made was not ended by anybody's wish. */
const shortestLifeMs = 2_000;

/** Whether nothing failed when a session ended, so that how long it lived says nothing. */
export function endedWell({
  end,
  lifetimeMs,
}: {
  readonly end: string | null;
  readonly lifetimeMs: number | null;
}): boolean {
  return end !== null && benignEnds.includes(end) && (lifetimeMs === null || lifetimeMs >= shortestLifeMs);
}
