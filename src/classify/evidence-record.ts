import { onePerPlace } from "../model/place.ts";
import type { Evidence } from "../model/reading.ts";
import type { EvidenceRecord } from "../model/result.ts";
import { carriers, evidenceOf, type Proof } from "./proof.ts";

/** A finding shows a few places of each clause, not all. */
const shownPerClause = 3;
const shownInAll = 12;

/** As the result has it. */
export function evidenceRecord({ author: _, ...evidence }: Evidence): EvidenceRecord {
  return evidence;
}

/** The places that carry a proof: of each clause the first ones and the last, each place once. */
export function shownEvidence(proof: Proof): EvidenceRecord[] {
  const shown = carriers(proof).flatMap((part) => firstAndLast(evidenceOf(part)));
  return onePerPlace(shown, (one) => one)
    .slice(0, shownInAll)
    .map(evidenceRecord);
}

export function firstAndLast(evidence: readonly Evidence[]): Evidence[] {
  if (evidence.length <= shownPerClause) return [...evidence];
  return [...evidence.slice(0, shownPerClause - 1), ...evidence.slice(-1)];
}
