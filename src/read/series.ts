import type { ResourceSeries } from "../model/reading.ts";
import { minTrendSamples, warmSamples } from "../model/warm-samples.ts";

export type Trend = Pick<ResourceSeries, "slopePerMinute" | "verdict">;

/** More samples than this are thinned out: the median slope looks at all pairs. */
const maxCompared = 120;
/** A change by less than a tenth over the whole time is noise. */
const noise = 0.1;
/** How many more pairs must rise than fall (Kendall's tau): half of all, so one fall at the end does not hide a leak. */
const risingShare = 0.5;

/**
 * Slope and verdict of a series: the median of the slopes between all pairs (Theil and Sen), which single jumps do not
 * move. A program's start is left out.
 */
export function trendOf(samples: ResourceSeries["samples"]): Trend {
  const warm = warmSamples(samples);
  if (warm.length < minTrendSamples) return { slopePerMinute: null, verdict: "unknown" };
  const step = Math.ceil(warm.length / maxCompared);
  const compared = warm.filter((_, index) => index % step === 0);
  const slopes = slopesOf(compared);
  if (slopes.length === 0) return { slopePerMinute: null, verdict: "unknown" };
  const slope = median(slopes);
  const span = ((compared.at(-1)?.[0] ?? 0) - (compared[0]?.[0] ?? 0)) / 60_000;
  const typical = median(compared.map(([, value]) => value));
  const change = slope * span;
  const balance = slopes.filter((one) => one > 0).length - slopes.filter((one) => one < 0).length;
  const slopePerMinute = Math.round(slope * 100) / 100;
  if (change >= typical * noise && balance / slopes.length >= risingShare)
    return { slopePerMinute, verdict: "growing" };
  return { slopePerMinute, verdict: Math.abs(change) < typical * noise ? "steady" : "unknown" };
}

function slopesOf(samples: ResourceSeries["samples"]): readonly number[] {
  return samples.flatMap(([from, before], index) =>
    samples
      .slice(index + 1)
      .filter(([to]) => to > from)
      .map(([to, after]) => (after - before) / ((to - from) / 60_000)),
  );
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const high = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? high : ((sorted[middle - 1] ?? 0) + high) / 2;
}
