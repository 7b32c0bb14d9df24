import type { Classification } from "../model/classification.ts";
import type { Reading } from "../model/reading.ts";
import type { KnownIssue, Signature } from "../model/signature.ts";
import type { Tracker } from "../ports.ts";
import { knownRecords, standing } from "./known-record.ts";

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
  const { verdict, findings } = classification;
  const signature = signatures.find(({ id }) => id === verdict.cause);
  if (signature === undefined) return classification;
  const known = await Promise.all(standing(signature.words.known).map((each) => asItIsNow(each, tracker)));
  return {
    ...classification,
    findings: findings.map((finding) =>
      finding.signature === signature.id
        ? { ...finding, advice: { ...finding.advice, known: knownRecords(known, reading) } }
        : finding,
    ),
  };
}

async function asItIsNow(known: KnownIssue, tracker: Tracker): Promise<KnownIssue> {
  const state = await tracker.stateOf(known.issue);
  if (state === null) return known;
  const { asOf: _, ...rest } = known;
  return { ...rest, state };
}
