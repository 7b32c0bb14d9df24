import { onePerPlace } from "../model/place.ts";
import type { Evidence, Occurrence, Reading, ResourceSeries, Session } from "../model/reading.ts";
import type { EvidenceRecord } from "../model/result.ts";
import { evidenceRecord } from "./evidence-record.ts";
import { nameFits } from "./glob.ts";
import { sayDuration } from "./say-duration.ts";

/** What the evidence says, and where it stands. */
export interface Shown {
  readonly why: string;
  readonly evidence: readonly EvidenceRecord[];
}

/** At least three samples that do not grow, and far from the limit where it is known. */
export function steady({ resources }: Reading, metric: string): Shown | null {
  const series = resources.filter((one) => one.metric === metric && one.samples.length >= 3);
  if (series.length === 0 || !series.every(isSteady)) return null;
  return {
    why: series.map((one) => `${sayMetric(one)} steady over ${one.samples.length} samples`).join("; "),
    evidence: series.flatMap((one) => one.evidence.slice(0, 1)).map(evidenceRecord),
  };
}

function isSteady({ verdict, limit, samples }: ResourceSeries): boolean {
  return verdict === "steady" && (limit === null || samples.every(([, value]) => value < limit * 0.8));
}

/** The subject of a sentence, and its verb. */
function sayMetric({ metric, subject }: ResourceSeries): string {
  return metric === "rss" ? `the memory of \`${subject}\` is` : `the open files of \`${subject}\` are`;
}

/** A call that fails at once was refused; nothing waited. */
const atOnceMs = 1_000;

export function failsAtOnce(reading: Reading): Shown | null {
  if (keptOf(reading, ["*.timed-out", "tool.running"]).length > 0) return null;
  const timed = keptOf(reading, ["tool.failed", "request.failed", "auth.registration-failed"]).flatMap(
    (failed) => {
      const ms = Number.parseFloat(failed.fields.ms ?? "");
      return Number.isNaN(ms) ? [] : [{ ms, evidence: failed.evidence }];
    },
  );
  if (timed.length === 0 || timed.some(({ ms }) => ms > atOnceMs)) return null;
  return {
    why: `the failing calls were refused within ${sayDuration(Math.max(...timed.map(({ ms }) => ms)))}`,
    evidence: timed.slice(0, 2).map(({ evidence }) => evidenceRecord(evidence)),
  };
}

/** The process answers after the first failure, be it with an error: it was alive. */
export function livesOn(reading: Reading): Shown | null {
  return worksAfterwards(reading) ?? answersAfterwards(reading);
}

/** A server behind HTTP that refuses a call with a status is running, and so is the client that logs it. */
function answersAfterwards(reading: Reading): Shown | null {
  const answers = timedFirst(
    keptOf(reading, ["auth.registration-failed", "request.failed", "tool.failed"]).filter(
      ({ fields, evidence }) => fields.status !== undefined || /HTTP \d{3}\b/.test(evidence.text),
    ),
  );
  const [first] = answers;
  const last = answers.at(-1);
  if (first === undefined || last === undefined || first === last) return null;
  return {
    why: "client and server still answered after the first failure",
    evidence: [evidenceRecord(first.evidence), evidenceRecord(last.evidence)],
  };
}

/** A screen shows a line without its time, and the log tells the same. */
function timedFirst(occurrences: readonly Occurrence[]): readonly Occurrence[] {
  const timed = occurrences.filter(({ at }) => at !== null);
  const lines = onePerPlace(timed, ({ evidence }) => evidence);
  return lines.length > 1 ? lines.sort((a, b) => (a.at ?? 0) - (b.at ?? 0)) : occurrences;
}

/** Calls of the same connection succeed after the last loss: its process was alive. */
function worksAfterwards(reading: Reading): Shown | null {
  const lost = keptOf(reading, ["stream.*", "session.dropped", "tool.failed"]).at(-1);
  const works = keptOf(reading, ["tool.succeeded"]).find(
    (one) =>
      lost !== undefined &&
      one.subject === lost.subject &&
      (one.at ?? 0) > (lost.at ?? Number.POSITIVE_INFINITY),
  );
  if (works === undefined) return null;
  return {
    why: "calls succeed again afterwards without a new start of the server",
    evidence: [evidenceRecord(works.evidence)],
  };
}

/** Calls succeed, no authentication was ever asked for, and there is no server that could not be asked. */
export function noAuthentication(reading: Reading): Shown | null {
  const asked = keptOf(reading, ["auth.*"]);
  const works = keptOf(reading, ["tool.succeeded", "session.connected"]);
  if (asked.length > 0 || works.length === 0 || hasUnreached(reading)) return null;
  return {
    why: "the server is reached without any authentication, and none is refused",
    evidence: works.slice(0, 1).map(({ evidence }) => evidenceRecord(evidence)),
  };
}

/** A server to which no attempt led may ask for what the others do not. */
function hasUnreached({ sessions }: Reading): boolean {
  const reached = new Set(sessions.filter((one) => one.connectedAt !== null).map(({ subject }) => subject));
  return sessions.some(({ subject }) => !reached.has(subject));
}

export function reconnects({ sessions }: Reading): Shown | null {
  const [evidence] = sessions.flatMap(recoveryOf);
  if (evidence === undefined) return null;
  return { why: "the running client recovers by itself", evidence: [evidenceRecord(evidence)] };
}

function recoveryOf({ recoveredAt, evidence }: Session): readonly Evidence[] {
  if (recoveredAt === null) return [];
  return evidence.filter(({ time }) => time !== null && Date.parse(time) === recoveredAt);
}

/** Of these names, all that a program printed. */
export function keptOf({ occurrences }: Reading, names: readonly string[]): Occurrence[] {
  return [...occurrences]
    .filter(([name]) => !name.startsWith("signature:") && nameFits(name, names))
    .flatMap(([, { kept }]) => kept.filter(({ evidence }) => evidence.voice === "output"));
}
