import type { Evidence } from "../model/reading.ts";

/** How many occurrences of one name, subject and channel are kept from the start, and as many from the end. */
const keptAtEachEnd = 24;
/** Times remembered for telling repetitions in another channel from new events. */
const maxTimes = 4_000;
/** Names times subjects times channels; beyond it a flood of invented names is counted under no subject. */
const maxBuckets = 4_096;

/** Where an occurrence was told: files of one channel group repeat each other, the lowest rank is believed. */
export interface Channel {
  readonly group: string;
  readonly rank: number;
  readonly run: string | null;
  /** Tells files without times apart, which may show the same lines again; 0 where times do that. */
  readonly source: number;
  /** The kind of document, for sentences. */
  readonly kind: string;
}

/** Captures of a pattern and fixed fields of a rule, raw. */
export type Fields = Readonly<Partial<Record<string, string>>>;

/** An occurrence whose evidence is made only if it is still wanted at the end. */
export interface Sighting {
  readonly at: number | null;
  readonly fields: Fields;
  evidence(): Evidence;
}

export interface Bucket {
  readonly name: string;
  readonly subject: string | null;
  readonly channel: Channel;
  count: number;
  first: number | null;
  last: number | null;
  readonly head: Sighting[];
  /** The latest, as a ring that starts at `next`. */
  readonly tail: Sighting[];
  next: number;
  /** Of the first ones. */
  readonly times: (number | null)[];
}

export interface OccurrenceStore {
  add(name: string, subject: string | null, channel: Channel, sighting: Sighting): void;
  buckets(): readonly Bucket[];
}

/** Counts everything and keeps a bounded part of it, so that memory does not grow with the input. */
export function createOccurrenceStore(): OccurrenceStore {
  const buckets = new Map<string, Bucket>();
  /** The same by identity: a document uses few channels, and this is asked for every event. */
  const lanes = new Map<Channel, Map<string, Map<string | null, Bucket>>>();

  const made = (name: string, subject: string | null, channel: Channel): Bucket => {
    const key = [name, subject, channel.group, channel.rank, channel.source, channel.run].join("\n");
    const found = buckets.get(key);
    if (found) return found;
    if (buckets.size >= maxBuckets && subject !== null) return made(name, null, { ...channel, run: null });
    const bucket = emptyBucket(name, subject, channel);
    buckets.set(key, bucket);
    return bucket;
  };

  const bucketFor = (name: string, subject: string | null, channel: Channel): Bucket => {
    const names = lanes.get(channel) ?? new Map<string, Map<string | null, Bucket>>();
    if (names.size === 0) lanes.set(channel, names);
    const subjects = names.get(name) ?? new Map<string | null, Bucket>();
    if (subjects.size === 0) names.set(name, subjects);
    const found = subjects.get(subject);
    if (found) return found;
    const bucket = made(name, subject, channel);
    if (subjects.size < maxBuckets) subjects.set(subject, bucket);
    return bucket;
  };

  return {
    add: (name, subject, channel, sighting) => record(bucketFor(name, subject, channel), sighting),
    buckets: () => [...buckets.values()],
  };
}

function emptyBucket(name: string, subject: string | null, channel: Channel): Bucket {
  return {
    name,
    subject,
    channel,
    count: 0,
    first: null,
    last: null,
    head: [],
    tail: [],
    next: 0,
    times: [],
  };
}

function record(bucket: Bucket, sighting: Sighting): void {
  bucket.count += 1;
  const { at } = sighting;
  if (at !== null) {
    if (bucket.first === null || at < bucket.first) bucket.first = at;
    if (bucket.last === null || at > bucket.last) bucket.last = at;
  }
  if (bucket.times.length < maxTimes) bucket.times.push(at);
  if (bucket.head.length < keptAtEachEnd) {
    bucket.head.push(sighting);
  } else {
    bucket.tail[bucket.next] = sighting;
    bucket.next = (bucket.next + 1) % keptAtEachEnd;
  }
}

/** What a bucket kept, in reading order. */
export function sightingsOf(bucket: Bucket): readonly Sighting[] {
  const { tail, next } = bucket;
  return [...bucket.head, ...tail.slice(next), ...tail.slice(0, next)];
}
