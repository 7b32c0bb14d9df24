import type { Matcher } from "../../model/signature.ts";
import { nameFits } from "../glob.ts";
import { type Proof, proof } from "../proof.ts";
import type { View } from "../view.ts";

/** A series that grows, or that comes near its limit. */
export function matchResource(
  view: View,
  name: string,
  matcher: Extract<Matcher, { kind: "resource" }>,
): Proof {
  const series = view.resources.filter(
    ({ metric, subject }) => metric === matcher.metric && nameFits(subject, matcher.subjects),
  );
  const fitting = series.filter((one) => {
    const peak = Math.max(...one.samples.map(([, value]) => value));
    return (
      one.samples.length >= matcher.samples &&
      (matcher.verdict === null || one.verdict === matcher.verdict) &&
      (matcher.slopeAbove === null ||
        (one.slopePerMinute ?? Number.NEGATIVE_INFINITY) > matcher.slopeAbove) &&
      (matcher.valueAbove === null || peak > matcher.valueAbove) &&
      (matcher.limitShareAbove === null || (one.limit !== null && peak > one.limit * matcher.limitShareAbove))
    );
  });
  const shown = fitting[0] ?? series[0];
  const slope = shown?.slopePerMinute ?? null;
  return proof({
    clause: name,
    kind: "resource",
    holds: fitting.length > 0,
    weight: 0.5,
    evidence: fitting.flatMap((one) => one.evidence.slice(0, 3)),
    count: fitting.length,
    distance: fitting.length > 0 ? 0 : series.length > 0 ? 0.6 : 1,
    measures: fitting.length > 0 && slope !== null ? { [`${matcher.metric}PerMinute`]: slope } : {},
    why: () => {
      if (shown === undefined) return `no ${matcher.metric} was measured`;
      const rate = slope === null ? "" : `, ${Math.round(slope * 10) / 10} ${shown.unit} a minute`;
      return `${matcher.metric} of ${shown.subject}: ${shown.samples.length} samples, ${shown.verdict}${rate}`;
    },
    closest: () => shown?.subject ?? null,
  });
}
