import type { EvidenceRecord, Finding, Result } from "../../src/model/result.ts";

/** Results with defaults, so that a test states only what matters to it. */

export function aResult(given: Partial<Result> = {}): Result {
  return {
    schema: "telltale.result/v1",
    tool: { version: "1.0.0", catalogue: "0123456789ab" },
    verdict: { status: "healthy", cause: null, confidence: 0.9, summary: "" },
    findings: [],
    nearMisses: [],
    suspects: [],
    sessions: [],
    sessionsLeftOut: 0,
    resources: [],
    facts: [],
    assumptions: [],
    timeline: [],
    unknown: [],
    asks: [],
    sources: [aSource()],
    surroundings: [],
    problems: [],
    exposures: [],
    redactions: {},
    stats: { bytes: 37_206, lines: 412, entries: 10, signatures: 40, ms: 12 },
    ...given,
  };
}

export function aFinding(given: Partial<Finding> = {}): Finding {
  return {
    signature: "mcp.oauth.dynamic-registration-failed",
    hash: "a1b2c3d4e5f6",
    catalogue: "telltale",
    title: "OAuth dynamic client registration failed",
    severity: "error",
    role: "cause",
    explainedBy: null,
    confidence: 0.97,
    count: 3,
    countIsLeast: false,
    first: "2026-11-22T15:48:26.756Z",
    last: "2026-11-22T15:48:45.120Z",
    subject: "context7",
    author: "reporter",
    captures: { status: "404" },
    measures: {},
    advice: anAdvice({
      cause: "The server asks for a login, but refuses to register the client (`HTTP 404`).",
      impact: "The connection cannot come back until the program is started anew.",
    }),
    evidence: [anEvidence()],
    ...given,
  };
}

export function anAdvice(given: Partial<Finding["advice"]> = {}): Finding["advice"] {
  return { cause: "", impact: "", remedy: [], known: [], references: [], ...given };
}

export function anEvidence(given: Partial<EvidenceRecord> = {}): EvidenceRecord {
  const line = given.line ?? 111;
  return {
    bundle: "context7-session.zip",
    entry: "mcp-logs-context7/2026-11-22T15-47-09-456Z.txt",
    line,
    endLine: line,
    time: "2026-11-22T15:48:26.756Z",
    text: '"error": "Transport error: Error: Dynamic client registration failed: HTTP 404",',
    voice: "output",
    ...given,
  };
}

export function aSource(given: Partial<Result["sources"][number]> = {}): Result["sources"][number] {
  return {
    name: "context7-session.zip",
    origin: "attachment",
    author: "reporter",
    bytes: 7_273,
    entries: 10,
    refusals: [],
    ...given,
  };
}

export function aSession(given: Partial<Result["sessions"][number]> = {}): Result["sessions"][number] {
  return {
    subject: "context7",
    transport: "http",
    startedAt: "2026-11-22T15:47:11.502Z",
    connectMs: 1_264,
    connectedAt: "2026-11-22T15:47:12.773Z",
    endedAt: "2026-11-22T15:48:12.752Z",
    lifetimeMs: 59_979,
    end: "stream.terminated",
    reason: "TypeError: terminated",
    recoveredAt: null,
    attempt: 1,
    retryAfterMs: null,
    longestSilenceMs: null,
    evidence: [
      anEvidence({
        line: 45,
        text: '"debug": "Connection attempt completed in 1264ms - status: connected",',
      }),
    ],
    ...given,
  };
}
