import { end, type Progress } from "./session-draft.ts";
import type { SessionEvent } from "./session-event.ts";

/**
 * A silent stream is ended by Node's own fetch after 300 s without a byte (undici's body time-out, whose timer is coarse),
 * with the same words as a stream that the other side cut. Seen 300 to 304 s after the stream was opened.
 */
const idleTimeoutMs = { from: 299_000, to: 306_000 };

/** A client that says "dropped" gives the reason in the next message. */
export const reasonFollowsMs = 1_500;

/** Events that end a connection that was made. */
export const losses = new Set([
  "stream.terminated",
  "stream.aborted",
  "stream.refused",
  "session.closed",
  "session.lost",
  "transport.closed",
  "process.exited",
  "process.crashed",
  "client.shutdown",
]);

/** Ends after which the same connection may go on, because only its stream was lost. */
const mayHeal = new Set(["stream.terminated", "stream.idle-timeout", "stream.refused", "session.dropped"]);

/** A line that is no JSON makes clients say "dropped" although the connection stays. */
export function drop(progress: Progress, event: SessionEvent, why: SessionEvent | null): void {
  if (why?.name.startsWith("protocol.")) return;
  lose(progress, event, why?.name.startsWith("stream.") ? why : event, why?.sighting.fields.message);
}

export function lose(progress: Progress, event: SessionEvent, meaning: SessionEvent, reason?: string): void {
  const idle = isIdleEnd(meaning, progress.streamOpenedAt);
  if (idle) progress.idleEnds.push(meaning.sighting);
  if (event.at !== null && meaning.name.startsWith("stream.") && event === meaning)
    progress.streamOpenedAt = event.at;
  const [draft, ...rest] = progress.live;
  if (!draft) {
    if (meaning.name === "stream.aborted") explainEnd(progress, event);
    else failUnconnected(progress, event);
    return;
  }
  progress.live = rest;
  end(draft, event, {
    end: idle ? "stream.idle-timeout" : meaning.name,
    reason: reason ?? event.sighting.fields.message ?? null,
  });
}

/** A client that goes closes its connections first and then aborts their streams: the end was its own doing. */
function explainEnd(progress: Progress, event: SessionEvent): void {
  const last = progress.drafts.findLast(({ connectedAt }) => connectedAt !== null);
  if (last?.endedAt == null || event.at === null || event.at - last.endedAt > reasonFollowsMs) return;
  if (last.end !== null && ownEnds.has(last.end)) last.end = event.name;
}

const ownEnds = new Set(["transport.closed", "session.closed", "session.dropped"]);

/** A server that dies while it is being connected; what the client says of it afterwards is the attempt's end. */
function failUnconnected(progress: Progress, event: SessionEvent): void {
  const [draft] = progress.open;
  if (!draft || !event.name.startsWith("process.")) return;
  end(draft, event, { end: event.name, reason: event.sighting.fields.message ?? null });
}

export function recover(progress: Progress, event: SessionEvent): void {
  const last = progress.drafts.at(-1);
  if (!last || last.connectedAt === null || last.end === null || last.recoveredAt !== null) return;
  if (!mayHeal.has(last.end) || progress.open.length > 0) return;
  last.recoveredAt = event.at;
  last.sightings.push(event.sighting);
}

function isIdleEnd(event: SessionEvent, openedAt: number | null): boolean {
  if (event.name !== "stream.terminated" || event.at === null || openedAt === null) return false;
  const age = event.at - openedAt;
  return age >= idleTimeoutMs.from && age <= idleTimeoutMs.to;
}
