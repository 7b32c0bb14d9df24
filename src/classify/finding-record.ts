import type { Lot, Occurrence, Reading } from "../model/reading.ts";
import type { Finding } from "../model/result.ts";
import type { Timestamp } from "../model/text.ts";
import { shownEvidence } from "./evidence-record.ts";
import { carryingHits } from "./find.ts";
import { knownRecords } from "./known-record.ts";
import { ownCommands } from "./own-commands.ts";
import type { Ranked } from "./roles.ts";

/** A finding as the result has it. */
export function findingRecord(ranked: Ranked, reading: Reading, confidence: number): Finding {
  const { signature, proof } = ranked;
  const hits = carryingHits(proof);
  const times = timesOf(hits);
  return {
    signature: signature.id,
    hash: signature.hash,
    catalogue: signature.catalogue,
    title: signature.title,
    severity: signature.severity,
    role: ranked.role,
    explainedBy: ranked.explainedBy,
    confidence,
    count: Math.max(1, proof.count),
    countIsLeast: proof.countIsLeast,
    first: times.length === 0 ? null : timestamp(Math.min(...times)),
    last: times.length === 0 ? null : timestamp(Math.max(...times)),
    subject: ranked.subjects.length === 1 ? (ranked.subjects[0] ?? null) : null,
    author: ranked.author,
    captures: { ...capturesOf(hits), ...subjectOf(ranked, reading) },
    measures: { ...proof.measures, ...timeToFailure(hits, reading) },
    advice: {
      cause: signature.words.cause,
      impact: signature.words.impact,
      remedy: signature.words.remedy.map(({ text, commands }) => ({
        text,
        commands: { ...ownCommands(commands, reading) },
      })),
      known: knownRecords(ranked.known, reading),
      references: signature.words.references.map((reference) => ({ ...reference })),
    },
    evidence: shownEvidence(proof),
  };
}

/** Of a lot whose kept occurrences all carry the finding, the others do as well: its first and last time count. */
function timesOf(hits: readonly Occurrence[]): readonly number[] {
  const carrying = new Map<Lot, number>();
  for (const { lot } of hits) carrying.set(lot, (carrying.get(lot) ?? 0) + 1);
  const whole = [...carrying].filter(([lot, count]) => count === lot.kept).map(([lot]) => lot);
  return [...hits.map(({ at }) => at), ...whole.flatMap(({ first, last }) => [first, last])].filter(
    (at) => at !== null,
  );
}

/** Values long enough to be a whole message are evidence, not a capture. */
const maxCaptureLength = 200;

/** The first value of each name. */
function capturesOf(hits: readonly Occurrence[]): Record<string, string> {
  const captures: Record<string, string> = {};
  for (const { fields } of hits.filter(isSign)) {
    for (const [name, value] of Object.entries(fields)) {
      if (name !== "message" && value.length <= maxCaptureLength) captures[name] ??= value;
    }
  }
  return captures;
}

/** `server` is the subject, or all of them; `url` its address, where the configuration or the log names one. */
function subjectOf({ subjects }: Ranked, { facts }: Reading): Record<string, string> {
  const [only] = subjects;
  if (only === undefined) return {};
  const urls = new Set(
    facts.filter((fact) => fact.name === "server.url" && fact.subject === only).map(({ value }) => value),
  );
  const [url] = urls;
  return {
    server: subjects.join(", "),
    ...(url !== undefined && subjects.length === 1 && urls.size === 1 ? { url } : {}),
  };
}

/** What a sequence passes through before the failure is no sign of it. */
function isSign({ name }: Occurrence): boolean {
  return !["session.connected", "session.starting", "tool.called", "tool.succeeded", "tool.running"].includes(
    name,
  );
}

/**
 * From the last connect of the same subject before it to the first sign of the failure. Where a call succeeds after
 * that sign, it was none yet, and nothing is measured.
 */
function timeToFailure(
  hits: readonly Occurrence[],
  { sessions, occurrences }: Reading,
): { timeToFailureMs?: number } {
  const first = hits.find((hit) => hit.at !== null && hit.subject !== null && isSign(hit));
  if (first === undefined || first.at === null) return {};
  const at = first.at;
  const worksLater = (occurrences.get("tool.succeeded")?.kept ?? []).some(
    (one) => one.subject === first.subject && (one.at ?? 0) > at,
  );
  if (worksLater && hits.some(({ name }) => name === "tool.running")) return {};
  const connects = sessions
    .filter(
      ({ subject, connectedAt }) => subject === first.subject && connectedAt !== null && connectedAt <= at,
    )
    .map(({ connectedAt }) => connectedAt ?? 0);
  return connects.length === 0 ? {} : { timeToFailureMs: at - Math.max(...connects) };
}

function timestamp(ms: number): Timestamp | null {
  const date = new Date(ms);
  return Number.isNaN(date.getTime()) ? null : date.toISOString();
}
