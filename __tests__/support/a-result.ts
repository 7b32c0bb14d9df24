import type { Result } from "../../src/model/result.ts";
import { aResult as aReportedResult } from "../report/build-result.ts";

/** A result without findings and sources; a test names what matters of its verdict. */
export function aResult(verdict: Partial<Result["verdict"]> = {}): Result {
  return aReportedResult({
    tool: { version: "0.1.0", catalogue: "0" },
    verdict: { status: "unknown", cause: null, confidence: 0, summary: "", ...verdict },
    sources: [],
    stats: { bytes: 0, lines: 0, entries: 0, signatures: 0, ms: 0 },
  });
}
