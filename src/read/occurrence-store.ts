import type { Evidence } from "../model/reading.ts";

/**
 * How much is kept of one name, subject and channel. A name that is told of more subjects and files than anybody reads
 * about is a flood, and of the later ones an example is enough.
 */
interface Room {
  /** Occurrences from the start, and as many from the end. */
  readonly atEachEnd: number;
  /** Times, for telling repetitions in another channel from new events. */
  readonly times: number;
}

const wide: Room = { atEachEnd: 24, times: 4_000 };
const narrow: Room = { atEachEnd: 3, times: 250 };
/** Buckets of one name that have much room. */
const maxWide = 32;
/** Names times subjects times channels; beyond it a flood of invented names is counted under no subject. */
const maxBuckets = 4_096;
/** A file's own ways to its buckets are kept while they are few: thousands of files would fill the memory with them. */
const maxWays = 4 * maxBuckets;

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
  readonly room: Room;
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

/** The buckets of one subject in one channel, by name. */
type Lane = Map<string, Bucket>;

/** Counts everything and keeps a bounded part of it, so that memory does not grow with the input. */
export function createOccurrenceStore(): OccurrenceStore {
  const buckets = new Map<string, Bucket>();
  const bucketsOf = new Map<string, number>();
  /** The same by identity: a document uses few channels, and this is asked for every event. */
  const lanes = new Map<Channel, Map<string | null, Lane>>();
  let lane: { channel: Channel; subject: string | null; named: Lane } | null = null;
  let ways = 0;

  const made = (name: string, subject: string | null, channel: Channel): Bucket => {
    const key = [name, subject, channel.group, channel.rank, channel.source, channel.run].join("\n");
    const found = buckets.get(key);
    if (found) return found;
    if (buckets.size >= maxBuckets && subject !== null) return made(name, null, { ...channel, run: null });
    const before = bucketsOf.get(name) ?? 0;
    const bucket = emptyBucket(name, subject, channel, before < maxWide ? wide : narrow);
    bucketsOf.set(name, before + 1);
    buckets.set(key, bucket);
    return bucket;
  };

  const laneOf = (subject: string | null, channel: Channel): Lane => {
    // A record matters to many names, one after the other.
    if (lane?.channel === channel && lane.subject === subject) return lane.named;
    const subjects = lanes.get(channel) ?? new Map<string | null, Lane>();
    if (subjects.size === 0) lanes.set(channel, subjects);
    const named = subjects.get(subject) ?? new Map<string, Bucket>();
    if (named.size === 0) subjects.set(subject, named);
    lane = { channel, subject, named };
    return named;
  };

  const bucketFor = (name: string, subject: string | null, channel: Channel): Bucket => {
    const named = laneOf(subject, channel);
    const found = named.get(name);
    if (found) return found;
    const bucket = made(name, subject, channel);
    named.set(name, bucket);
    ways += 1;
    if (ways > maxWays) {
      lanes.clear();
      lane = null;
      ways = 0;
    }
    return bucket;
  };

  return {
    add: (name, subject, channel, sighting) => record(bucketFor(name, subject, channel), sighting),
    buckets: () => [...buckets.values()],
  };
}

function emptyBucket(name: string, subject: string | null, channel: Channel, room: Room): Bucket {
  return {
    name,
    subject,
    channel,
    room,
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
  const { atEachEnd, times } = bucket.room;
  if (at !== null) {
    if (bucket.first === null || at < bucket.first) bucket.first = at;
    if (bucket.last === null || at > bucket.last) bucket.last = at;
  }
  if (bucket.times.length < times) bucket.times.push(at);
  if (bucket.head.length < atEachEnd) {
    bucket.head.push(sighting);
  } else {
    bucket.tail[bucket.next] = sighting;
    bucket.next = (bucket.next + 1) % atEachEnd;
  }
}

/** What a bucket kept, in reading order. */
export function sightingsOf(bucket: Bucket): readonly Sighting[] {
  const { tail, next } = bucket;
  return [...bucket.head, ...tail.slice(next), ...tail.slice(0, next)];
}
