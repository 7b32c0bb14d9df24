import type { ExplainedClause, Explanation } from "../model/classification.ts";
import type { Reading } from "../model/reading.ts";
import type { Signature } from "../model/signature.ts";
import { evidenceRecord, firstAndLast } from "./evidence-record.ts";
import { askSignature, searchSignatures } from "./find.ts";
import { evidenceOf, type Proof } from "./proof.ts";

/** Clause by clause what matched where, or which clause failed and what came closest. `others` are the whole catalogue. */
export function explain(reading: Reading, signature: Signature, others: readonly Signature[]): Explanation {
  const proven = searchSignatures(
    reading,
    others.filter(({ id }) => id !== signature.id),
  ).found.map((one) => ({ signature: one.signature.id, proof: one.proof }));
  const proof = askSignature(reading, signature, proven);
  return {
    signature: signature.id,
    title: signature.title,
    holds: proof.holds,
    clauses: clausesOf(proof, 0),
  };
}

function clausesOf(proof: Proof, depth: number): ExplainedClause[] {
  const own: ExplainedClause = {
    clause: proof.clause,
    kind: proof.kind,
    depth,
    holds: proof.holds,
    why: proof.why(),
    closest: proof.holds ? null : proof.closest(),
    evidence: proof.parts.length === 0 ? firstAndLast(evidenceOf(proof)).map(evidenceRecord) : [],
  };
  return [own, ...proof.parts.flatMap((part) => clausesOf(part, depth + 1))];
}
