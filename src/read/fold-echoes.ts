import { takeNear } from "./merge-channels.ts";
import { type Bucket, type Channel, type Sighting, sightingsOf } from "./occurrence-store.ts";

/** A bucket without what another channel had told already. */
export interface Folded {
  readonly bucket: Bucket;
  readonly count: number;
  /** True where only so many could be compared: there may have been more. */
  readonly countIsLeast: boolean;
  readonly sightings: readonly Sighting[];
  /** To be taken from the sightings' times: their clock is so far ahead. */
  readonly skewMs: number;
}

export interface FoldOptions {
  readonly skewOf: (channel: Channel) => number;
  /** How much one file without times shows of everything: where two show the same, the fuller one is believed. */
  readonly shownBy: (channel: Channel) => number;
}

/**
 * Takes away what is told twice: of buckets with one name and subject, the channel of the lowest rank counts in full,
 * the others only with what happened at another time. A channel without times adds nothing where another one speaks,
 * because a screen shows the same line again and again; of several such files the one that shows most counts.
 */
export function foldEchoes(buckets: readonly Bucket[], { skewOf, shownBy }: FoldOptions): readonly Folded[] {
  const ranked = [...buckets].sort(
    (a, b) => a.channel.rank - b.channel.rank || b.count - a.count || shownBy(b.channel) - shownBy(a.channel),
  );
  const folded: Folded[] = [];
  for (const bucket of ranked) {
    const told = folded.filter((other) => tellsOf(other.bucket, bucket));
    folded.push(told.length === 0 ? whole(bucket) : remainder(bucket, told, skewOf(bucket.channel)));
  }
  return folded.filter(({ count }) => count > 0);
}

function tellsOf(base: Bucket, echo: Bucket): boolean {
  const { group, rank, run, source } = echo.channel;
  if (base.channel.group !== group) return false;
  if (base.channel.rank === rank && base.channel.source === source) return false;
  if (echo.subject !== null && base.subject !== echo.subject) return false;
  return run === null || base.channel.run === null || base.channel.run === run;
}

function whole(bucket: Bucket): Folded {
  return { bucket, count: bucket.count, countIsLeast: false, sightings: sightingsOf(bucket), skewMs: 0 };
}

function remainder(bucket: Bucket, told: readonly Folded[], skewMs: number): Folded {
  if (bucket.first === null) return { bucket, count: 0, countIsLeast: false, sightings: [], skewMs };
  const times = told.flatMap((other) => other.bucket.times).filter((at) => at !== null);
  times.sort((a, b) => a - b);
  const fresh = new Set(bucket.times.filter((at) => at === null || !takeNear(times, at - skewMs)));
  const toldCount = told.reduce((sum, other) => sum + other.count, 0);
  const isComplete = bucket.times.length === bucket.count;
  return {
    bucket,
    count: isComplete
      ? bucket.times.filter((at) => fresh.has(at)).length
      : Math.max(0, bucket.count - toldCount),
    countIsLeast: !isComplete,
    sightings: sightingsOf(bucket).filter(({ at }) => fresh.has(at)),
    skewMs,
  };
}
