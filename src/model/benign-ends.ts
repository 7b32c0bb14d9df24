/** Ends of a session that are somebody's wish, or nobody's loss: nothing failed, and how long it lived says nothing. */
export const benignEnds: readonly string[] = [
  "session.closed",
  "client.shutdown",
  "transport.closed",
  "stream.aborted",
  "stream.idle-timeout",
  "process.exited",
];
