import type { Occurrence, Occurrences, Reading, Session } from "../model/reading.ts";
import type { RedactedText } from "../model/text.ts";
import type { CaseState } from "./case-state.ts";
import { type Folded, foldEchoes } from "./fold-echoes.ts";
import { mergeChannels } from "./merge-channels.ts";
import type { Bucket, Sighting } from "./occurrence-store.ts";
import { type ServerNames, serverNames } from "./server-names.ts";
import type { SessionStream } from "./session-log.ts";
import { buildSessions, type SessionDraft } from "./sessions.ts";

/** Puts together what the documents told: each thing once, in the order of its time. */
export function finishReading(state: CaseState): Reading {
  const redact = remembering(state.redact);
  const names = serverNames(state.facts.stated());
  const streams = state.sessionLog
    .streams()
    .map((stream) => ({ stream, ...buildSessions(mergeChannels(stream)) }));
  const idleEnds = new Set(streams.flatMap(({ idleEnds }) => idleEnds));
  const dropped = state.sessionLog.dropped();
  if (dropped > 0) {
    state.assumptions.push({
      about: "sessions",
      text: redact(`${dropped} later events are counted but not put together to sessions`),
    });
  }
  return {
    documents: state.documents,
    occurrences: occurrencesByName(
      state.store.buckets().map((bucket) => named(bucket, names)),
      idleEnds,
      redact,
    ),
    sessions: streams.flatMap(({ stream, drafts }) => sessionsOf(stream, drafts, { names, redact })),
    resources: state.resources.finish(state.clock, names.commands),
    facts: state.facts.finish(redact),
    errors: state.errors.finish(redact),
    assumptions: state.assumptions,
  };
}

function named(bucket: Bucket, names: ServerNames): Bucket {
  return bucket.subject === null ? bucket : { ...bucket, subject: names.nameOf(bucket.subject) };
}

/** Names and short values come again and again; each is redacted once. */
function remembering(redact: (text: string) => RedactedText): (text: string) => RedactedText {
  const known = new Map<string, RedactedText>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const made = redact(text);
    if (known.size < 5_000) known.set(text, made);
    return made;
  };
}

function occurrencesByName(
  buckets: readonly Bucket[],
  idleEnds: ReadonlySet<Sighting>,
  redact: (text: string) => RedactedText,
): ReadonlyMap<string, Occurrences> {
  const byName = new Map<string, Bucket[]>();
  for (const bucket of buckets) byName.set(bucket.name, [...(byName.get(bucket.name) ?? []), bucket]);
  const result = new Map<string, Occurrences>();
  for (const [name, named] of byName) {
    const folded = foldEchoes(named).map((one) => without(one, idleEnds));
    const counted = folded.filter(({ count }) => count > 0);
    if (counted.length > 0) result.set(name, joined(name, counted, redact));
  }
  const idle = foldEchoes(byName.get("stream.terminated") ?? []).map((one) => only(one, idleEnds));
  const counted = idle.filter(({ count }) => count > 0);
  if (counted.length > 0) result.set("stream.idle-timeout", joined("stream.idle-timeout", counted, redact));
  return result;
}

function without(folded: Folded, idleEnds: ReadonlySet<Sighting>): Folded {
  const sightings = folded.sightings.filter((sighting) => !idleEnds.has(sighting));
  return { ...folded, sightings, count: folded.count - (folded.sightings.length - sightings.length) };
}

function only(folded: Folded, idleEnds: ReadonlySet<Sighting>): Folded {
  const sightings = folded.sightings.filter((sighting) => idleEnds.has(sighting));
  return { ...folded, sightings, count: sightings.length };
}

function joined(
  name: string,
  folded: readonly Folded[],
  redact: (text: string) => RedactedText,
): Occurrences {
  const kept = folded.flatMap(({ bucket, sightings }) =>
    sightings.map((sighting) => occurrenceOf(name, bucket, sighting, redact)),
  );
  const times = kept.map(({ at }) => at).filter((at) => at !== null);
  const firsts = folded.map(({ bucket }) => bucket.first).filter((at) => at !== null);
  const lasts = folded.map(({ bucket }) => bucket.last).filter((at) => at !== null);
  return {
    count: folded.reduce((sum, { count }) => sum + count, 0),
    kept: folded.length > 1 && times.length === kept.length ? kept.toSorted(byTime) : kept,
    first: firsts.length > 0 ? Math.min(...firsts) : null,
    last: lasts.length > 0 ? Math.max(...lasts) : null,
  };
}

function byTime(a: Occurrence, b: Occurrence): number {
  return (a.at ?? 0) - (b.at ?? 0);
}

function occurrenceOf(
  name: string,
  bucket: Bucket,
  sighting: Sighting,
  redact: (text: string) => RedactedText,
): Occurrence {
  const fields: Record<string, RedactedText> = {};
  for (const [field, value] of Object.entries(sighting.fields)) {
    if (value !== undefined) fields[field] = shortened(redact(value));
  }
  return {
    name,
    at: sighting.at,
    subject: bucket.subject === null ? null : redact(bucket.subject),
    run: bucket.channel.run,
    fields,
    evidence: sighting.evidence(),
  };
}

const maxFieldLength = 300;

/** A part of redacted text is redacted text. */
function shortened(text: RedactedText): RedactedText {
  return text.length > maxFieldLength ? (`${text.slice(0, maxFieldLength)}…` as RedactedText) : text;
}

function sessionsOf(
  stream: SessionStream,
  drafts: readonly SessionDraft[],
  { names, redact }: { readonly names: ServerNames; readonly redact: (text: string) => RedactedText },
): readonly Session[] {
  const subject = names.nameOf(stream.subject);
  return drafts.map((draft, index) => ({
    subject: redact(subject),
    run: stream.run,
    // A proxy that a configuration starts by its command has a transport of its own to the far side.
    transport: draft.transport ?? (subject === stream.subject ? names.transportOf(subject) : null),
    startedAt: draft.startedAt,
    connectedAt: draft.connectedAt,
    connectMs: draft.connectMs,
    endedAt: draft.endedAt,
    lifetimeMs: lifetimeOf(draft),
    end: draft.end,
    reason: draft.reason === null ? null : shortened(redact(draft.reason)),
    recoveredAt: draft.recoveredAt,
    attempt: index + 1,
    retryAfterMs: draft.retryAfterMs,
    longestSilenceMs: draft.longestSilenceMs,
    evidence: draft.sightings.map((sighting) => sighting.evidence()),
  }));
}

/** From connected to lost; nothing where the clock went back between the two. */
function lifetimeOf(draft: SessionDraft): number | null {
  const { connectedAt, endedAt } = draft;
  return connectedAt === null || endedAt === null || endedAt < connectedAt ? null : endedAt - connectedAt;
}
