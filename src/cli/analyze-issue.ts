import type { Failure } from "./failure.ts";
export async function analyzeIssueCommand(..._: unknown[]): Promise<Failure | null> {
  return null;
}
