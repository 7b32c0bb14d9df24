import { entryKey } from "../model/place.ts";
import type { Reading } from "../model/reading.ts";
import { carriers, evidenceOf } from "./proof.ts";
import type { Ranked } from "./roles.ts";

/** What stands against a finding, besides what carries it. */
export interface Doubts {
  /** Other causes over the same lines. */
  readonly rivals: number;
  /** Files that were refused or are cut off. */
  readonly missingFiles: number;
}

/** Nothing that is read from logs is certain. */
const most = 0.98;

/**
 * How sure a finding is, 0..1; `docs/confidence.md` explains it and shows how it fares on labelled cases.
 * Independent proofs add up as 1 - (1 - a)(1 - b)...; doubts multiply.
 */
export function confidenceOf(finding: Ranked, doubts: Doubts): number {
  const parts = carriers(finding.proof);
  const proofs = parts.map((part) => part.weight);
  const entries = new Set(parts.flatMap(evidenceOf).map(entryKey));
  if (entries.size > 1) proofs.push(0.2);
  if (finding.proof.count >= 3) proofs.push(0.15);
  if (finding.explains.length > 0) proofs.push(0.3);
  const belief = 1 - proofs.reduce((left, weight) => left * (1 - weight), 1);
  return rounded(Math.min(most, belief) * doubtOf(finding, doubts));
}

function doubtOf({ signature, proof }: Ranked, { rivals, missingFiles }: Doubts): number {
  const isStatement =
    proof.hits.length > 0 && proof.hits.every(({ evidence }) => evidence.voice === "statement");
  return (
    0.75 ** rivals *
    (missingFiles > 0 ? 0.92 : 1) *
    (isStatement ? 0.85 : 1) *
    (signature.status.kind === "experimental" ? 0.85 : 1)
  );
}

/** Entries that could not be read to their end. */
export function cutOffEntries(reading: Reading): number {
  return reading.documents.filter(({ state }) => state === "cut-off").length;
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
