import type { Evidence, Session } from "../../model/reading.ts";
import type { Matcher, MeasureSource, SessionMeasure, Statistic } from "../../model/signature.ts";
import { nameFits } from "../glob.ts";
import { gapBetween, isBefore } from "../order.ts";
import { type Proof, proof } from "../proof.ts";
import { sayDuration } from "../say-duration.ts";
import type { View } from "../view.ts";
import type { OccurrencesOf } from "./match-sequence.ts";

interface Sample {
  readonly value: number;
  readonly evidence: readonly Evidence[];
}

/** A statistic over sessions, over a field, or over the time from one matcher to the next one of another. */
export function matchMeasure(
  view: View,
  clause: string,
  matcher: Extract<Matcher, { kind: "measure" }>,
  occurrencesOf: OccurrencesOf,
): Proof {
  const samples = samplesOf(view, matcher.source, occurrencesOf);
  const enough = samples.length >= matcher.samples;
  const value = statisticOf(
    matcher.statistic,
    samples.map((sample) => sample.value),
  );
  const { atLeast, atMost } = matcher;
  const inside =
    value !== null && (atLeast === null || value >= atLeast) && (atMost === null || value <= atMost);
  const holds = enough && inside;
  const isTime = isTimeMeasure(matcher.source);
  return proof({
    clause,
    kind: "measure",
    holds,
    weight: 0.4,
    evidence: holds ? samples.flatMap((sample) => sample.evidence.slice(0, 1)) : [],
    count: samples.length,
    distance: holds ? 0 : value === null ? 1 : distanceTo(value, atLeast, atMost),
    measures: holds ? { [measureName(matcher.source)]: value } : {},
    why: () => {
      if (value === null) return "nothing to measure";
      const say = (number: number) => (isTime ? sayDuration(number) : String(number));
      if (!enough) return `${samples.length} of the ${matcher.samples} samples that are needed`;
      const wanted = `wanted ${atLeast === null ? "at most" : say(atLeast)}${atMost === null ? " or more" : atLeast === null ? ` ${say(atMost)}` : ` to ${say(atMost)}`}`;
      return `${matcher.statistic} ${say(value)} of ${samples.length}${inside ? "" : `, ${wanted}`}`;
    },
    closest: () => (value === null ? null : isTime ? sayDuration(value) : String(value)),
  });
}

function samplesOf(view: View, source: MeasureSource, occurrencesOf: OccurrencesOf): Sample[] {
  switch (source.kind) {
    case "sessions":
      return view.sessions
        .filter((session) => isMeant(session, source))
        .flatMap((session) => sampleOf(session, source));
    case "field":
      return occurrencesOf(source.matcher).flatMap(({ fields, evidence }) => {
        const value = Number.parseFloat(fields[source.field] ?? "");
        return Number.isNaN(value) ? [] : [{ value, evidence: [evidence] }];
      });
    case "gap":
      return occurrencesOf(source.to).flatMap((to) => {
        const from = occurrencesOf(source.from).findLast(
          (one) => isBefore(one, to) && one.subject === to.subject,
        );
        const value = from === undefined ? null : gapBetween(from, to);
        return from === undefined || value === null
          ? []
          : [{ value, evidence: [from.evidence, to.evidence] }];
      });
  }
}

type SessionSource = Extract<MeasureSource, { kind: "sessions" }>;

function isMeant({ end, transport, recoveredAt }: Session, source: SessionSource): boolean {
  if (source.end.length > 0 && (end === null || !nameFits(end, source.end))) return false;
  if (source.recovered !== null && (recoveredAt !== null) !== source.recovered) return false;
  return source.transports.length === 0 || (transport !== null && source.transports.includes(transport));
}

function sampleOf(session: Session, { measure }: SessionSource): Sample[] {
  const value = sessionValue(session, measure);
  return value === null ? [] : [{ value, evidence: session.evidence }];
}

function sessionValue(session: Session, measure: SessionMeasure): number | null {
  switch (measure) {
    case "lifetime":
      return session.lifetimeMs;
    case "connect":
      return session.connectMs;
    case "retry-interval":
      return session.retryAfterMs;
    case "silence":
      return session.longestSilenceMs;
    case "attempts":
      return session.attempt;
  }
}

const sessionNames: Readonly<Record<SessionMeasure, string>> = {
  lifetime: "lifetimeMs",
  connect: "connectMs",
  "retry-interval": "retryAfterMs",
  silence: "silenceMs",
  attempts: "attempts",
};

function measureName(source: MeasureSource): string {
  if (source.kind === "sessions") return sessionNames[source.measure];
  return source.kind === "field" ? source.field : `${source.from}To${source.to}Ms`;
}

function isTimeMeasure(source: MeasureSource): boolean {
  return source.kind === "sessions"
    ? source.measure !== "attempts"
    : source.kind === "gap" || source.field === "ms";
}

function statisticOf(statistic: Statistic, values: readonly number[]): number | null {
  if (statistic === "count") return values.length;
  if (values.length === 0) return null;
  const sorted = [...values].sort((a, b) => a - b);
  const at = (index: number) => sorted[index] ?? 0;
  switch (statistic) {
    case "min":
      return at(0);
    case "max":
      return at(sorted.length - 1);
    case "mean":
      return values.reduce((sum, value) => sum + value, 0) / values.length;
    case "median":
      return (at(Math.floor((sorted.length - 1) / 2)) + at(Math.ceil((sorted.length - 1) / 2))) / 2;
  }
}

function distanceTo(value: number, atLeast: number | null, atMost: number | null): number {
  const bound = atLeast !== null && value < atLeast ? atLeast : (atMost ?? atLeast ?? value);
  const off = Math.abs(value - bound) / Math.max(1, Math.abs(bound));
  return Math.min(0.9, 0.3 + off / 2);
}
