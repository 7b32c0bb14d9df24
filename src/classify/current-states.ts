import type { Classification } from "../model/classification.ts";
import type { Reading } from "../model/reading.ts";
import type { Finding } from "../model/result.ts";
import type { KnownIssue, Signature } from "../model/signature.ts";
import type { Tracker } from "../ports.ts";
import { knownRecords } from "./known-record.ts";

export interface CurrentStatesContext {
  readonly reading: Reading;
  readonly signatures: readonly Signature[];
  readonly tracker: Tracker;
}

/** The cause's known issues as they are now, where the tracker can tell: a signature has the state of a day in the past. */
export async function withCurrentStates(
  classification: Classification,
  { reading, signatures, tracker }: CurrentStatesContext,
): Promise<Classification> {
  const { cause } = classification.verdict;
  const signature = signatures.find(({ id }) => id === cause);
  const finding = classification.findings.find((each) => each.signature === cause);
  if (signature === undefined || finding === undefined) return classification;
  const known = await Promise.all(named(finding, signature).map((each) => asItIsNow(each, tracker)));
  const updated = { ...finding, advice: { ...finding.advice, known: knownRecords(known, reading) } };
  return {
    ...classification,
    findings: classification.findings.map((each) => (each === finding ? updated : each)),
  };
}

/** Those of the signature's issues that fit this case. */
function named({ advice }: Finding, { words }: Signature): readonly KnownIssue[] {
  const issues = new Set(advice.known.map(({ issue }) => issue));
  return words.known.filter(({ issue }) => issues.has(issue));
}

async function asItIsNow(known: KnownIssue, tracker: Tracker): Promise<KnownIssue> {
  const state = await tracker.stateOf(known.issue);
  if (state === null) return known;
  const { asOf: _, ...rest } = known;
  return { ...rest, state };
}
