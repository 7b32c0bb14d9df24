import type { Lot, Occurrence, Occurrences } from "../model/reading.ts";
import type { RedactedText } from "../model/text.ts";
import { type Folded, foldEchoes } from "./fold-echoes.ts";
import type { Bucket, Channel, Sighting } from "./occurrence-store.ts";
import type { ServerNames } from "./server-names.ts";
import { shortened } from "./shortened.ts";

export interface JoinOptions {
  /** Stream ends that were only the client's own idle time-out. */
  readonly idleEnds: ReadonlySet<Sighting>;
  readonly skewOf: (channel: Channel) => number;
  readonly names: ServerNames;
  readonly redact: (text: string) => RedactedText;
}

/** All channels' occurrences by name, each told once. */
export function joinOccurrences(
  buckets: readonly Bucket[],
  options: JoinOptions,
): ReadonlyMap<string, Occurrences> {
  const shown = countsBySource(buckets);
  const shownBy = ({ source }: Channel): number => shown.get(source) ?? 0;
  const result = new Map<string, Occurrences>();
  const add = (name: string, folded: readonly Folded[]): void => {
    const counted = folded.filter(({ count }) => count > 0);
    if (counted.length > 0) result.set(name, joined(name, counted, options));
  };
  for (const [name, named] of byName(buckets, options.names)) {
    const folded = foldEchoes(named, { skewOf: options.skewOf, shownBy });
    if (name !== "stream.terminated") {
      add(name, folded);
      continue;
    }
    const isIdle = (sighting: Sighting): boolean => options.idleEnds.has(sighting);
    add(
      name,
      folded.map((one) => without(one, isIdle)),
    );
    add(
      "stream.idle-timeout",
      folded.map((one) => only(one, isIdle)),
    );
  }
  return result;
}

function countsBySource(buckets: readonly Bucket[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const { channel, count } of buckets)
    counts.set(channel.source, (counts.get(channel.source) ?? 0) + count);
  return counts;
}

function byName(buckets: readonly Bucket[], names: ServerNames): ReadonlyMap<string, readonly Bucket[]> {
  const result = new Map<string, Bucket[]>();
  for (const bucket of buckets) {
    const subject = bucket.subject === null ? null : names.nameOf(bucket.subject);
    const known = result.get(bucket.name);
    if (known) known.push({ ...bucket, subject });
    else result.set(bucket.name, [{ ...bucket, subject }]);
  }
  return result;
}

function without(folded: Folded, isMeant: (sighting: Sighting) => boolean): Folded {
  const sightings = folded.sightings.filter((sighting) => !isMeant(sighting));
  return { ...folded, sightings, count: folded.count - (folded.sightings.length - sightings.length) };
}

function only(folded: Folded, isMeant: (sighting: Sighting) => boolean): Folded {
  const sightings = folded.sightings.filter(isMeant);
  return { ...folded, sightings, count: sightings.length };
}

function joined(name: string, folded: readonly Folded[], options: JoinOptions): Occurrences {
  const kept = folded.flatMap((one) => {
    const lot = lotOf(one);
    return one.sightings.map((sighting) =>
      occurrenceOf({ name, lot, folded: one }, sighting, options.redact),
    );
  });
  const isTimed = kept.every(({ at }) => at !== null);
  return {
    count: folded.reduce((sum, { count }) => sum + count, 0),
    kept: folded.length > 1 && isTimed ? kept.toSorted((a, b) => (a.at ?? 0) - (b.at ?? 0)) : kept,
    first: extreme(folded, ({ first }) => first, Math.min),
    last: extreme(folded, ({ last }) => last, Math.max),
  };
}

function extreme(
  folded: readonly Folded[],
  time: (bucket: Bucket) => number | null,
  choose: (...times: readonly number[]) => number,
): number | null {
  const times = folded.map(({ bucket }) => time(bucket)).filter((at) => at !== null);
  return times.length === 0 ? null : choose(...times);
}

/** Where all are kept, their own times; where not, the store has noted the first and the last of all. */
function lotOf({ bucket, count, countIsLeast, sightings, skewMs }: Folded): Lot {
  const times = sightings.flatMap(({ at }) => (at === null ? [] : [at]));
  const [first, last] =
    count > sightings.length
      ? [bucket.first, bucket.last]
      : times.length === 0
        ? [null, null]
        : [Math.min(...times), Math.max(...times)];
  return {
    count,
    countIsLeast,
    kept: sightings.length,
    first: first === null ? null : first - skewMs,
    last: last === null ? null : last - skewMs,
  };
}

function occurrenceOf(
  { name, lot, folded }: { readonly name: string; readonly lot: Lot; readonly folded: Folded },
  sighting: Sighting,
  redact: (text: string) => RedactedText,
): Occurrence {
  const { bucket, skewMs } = folded;
  return {
    name,
    at: sighting.at === null ? null : sighting.at - skewMs,
    subject: bucket.subject === null ? null : redact(bucket.subject),
    run: bucket.channel.run,
    fields: fieldsOf(sighting, redact),
    evidence: sighting.evidence(),
    lot,
  };
}

function fieldsOf(
  { fields }: Sighting,
  redact: (text: string) => RedactedText,
): Readonly<Record<string, RedactedText>> {
  const shown: Record<string, RedactedText> = {};
  for (const field in fields) {
    const value = fields[field];
    if (value !== undefined) shown[field] = shortened(redact(value));
  }
  return shown;
}
