import type { Result } from "../../src/model/result.ts";

/** A result without findings; a test names what matters. */
export function aResult(verdict: Partial<Result["verdict"]> = {}): Result {
  return {
    schema: "telltale.result/v1",
    tool: { version: "0.1.0", catalogue: "0" },
    verdict: { status: "unknown", cause: null, confidence: 0, summary: "", ...verdict },
    findings: [],
    nearMisses: [],
    suspects: [],
    sessions: [],
    resources: [],
    facts: [],
    assumptions: [],
    timeline: [],
    unknown: [],
    asks: [],
    sources: [],
    problems: [],
    exposures: [],
    redactions: {},
    stats: { bytes: 0, lines: 0, entries: 0, signatures: 0, ms: 0 },
  };
}
