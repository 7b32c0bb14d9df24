import { evidenceRecord } from "../classify/evidence-record.ts";
import type { Catalogue } from "../model/catalogue.ts";
import type { Classification } from "../model/classification.ts";
import type { Reading, ResourceSeries, Session } from "../model/reading.ts";
import type { Problem, ResourceRecord, Result, SessionRecord } from "../model/result.ts";
import type { Redactor } from "../redact/index.ts";
import { redactProblem } from "./redact-problem.ts";
import type { SourceLedger } from "./source-ledger.ts";
import { type Around, surroundingsOf } from "./surroundings.ts";
import { timelineOf } from "./timeline.ts";

export interface Assembly {
  readonly reading: Reading;
  /** Null where nobody reads what stands beside the evidence. */
  readonly around: Around | null;
  readonly classification: Classification;
  readonly catalogue: Catalogue;
  readonly redactor: Redactor;
  readonly ledger: SourceLedger;
  readonly problems: readonly Problem[];
  readonly version: string;
  readonly ms: number;
}

/** Puts the parts of a run together as `telltale.result/v1`; decides nothing. */
export function assembleResult(assembly: Assembly): Result {
  const { reading, classification, catalogue, redactor, ledger } = assembly;
  const sources = ledger.records();
  const result: Result = {
    schema: "telltale.result/v1",
    tool: { version: assembly.version, catalogue: catalogue.hash },
    verdict: classification.verdict,
    findings: [...classification.findings],
    nearMisses: [...classification.nearMisses],
    suspects: [...classification.suspects],
    sessions: reading.sessions.map(sessionRecord),
    sessionsLeftOut: reading.sessionsLeftOut,
    resources: reading.resources.map(resourceRecord),
    facts: reading.facts.map((fact) => ({
      name: fact.name,
      subject: fact.subject,
      value: fact.value,
      evidence: evidenceRecord(fact.evidence),
    })),
    assumptions: [...reading.assumptions],
    timeline: timelineOf(reading),
    unknown: [...classification.unknown],
    asks: [...classification.asks],
    sources,
    surroundings: [],
    problems: [...catalogue.problems, ...assembly.problems].map((problem) =>
      redactProblem(problem, redactor.redact),
    ),
    exposures: redactor.exposures().map(({ kind, source }) => ({ kind, source: redactor.redact(source) })),
    redactions: {},
    stats: { ...ledger.totals(), signatures: catalogue.signatures.length, ms: Math.round(assembly.ms) },
  };
  const surroundings = assembly.around === null ? [] : surroundingsOf(result, assembly.around);
  // Counted when everything was redacted.
  return { ...result, surroundings, redactions: { ...redactor.counts() } };
}

function sessionRecord(session: Session): SessionRecord {
  return {
    subject: session.subject,
    transport: session.transport,
    startedAt: timeOf(session.startedAt),
    connectMs: session.connectMs,
    connectedAt: timeOf(session.connectedAt),
    endedAt: timeOf(session.endedAt),
    lifetimeMs: session.lifetimeMs,
    end: session.end,
    reason: session.reason,
    recoveredAt: timeOf(session.recoveredAt),
    attempt: session.attempt,
    retryAfterMs: session.retryAfterMs,
    longestSilenceMs: session.longestSilenceMs,
    evidence: session.evidence.map(evidenceRecord),
  };
}

function resourceRecord(series: ResourceSeries): ResourceRecord {
  return {
    subject: series.subject,
    metric: series.metric,
    unit: series.unit,
    samples: series.samples.map(([at, value]) => [new Date(at).toISOString(), value]),
    limit: series.limit,
    slopePerMinute: series.slopePerMinute,
    verdict: series.verdict,
    evidence: series.evidence.map(evidenceRecord),
  };
}

const timeOf = (at: number | null): string | null => (at === null ? null : new Date(at).toISOString());
