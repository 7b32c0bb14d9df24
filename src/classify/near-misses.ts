import type { NearMiss } from "../model/result.ts";
import type { Missed } from "./find.ts";
import type { Proof } from "./proof.ts";

const shown = 3;

/** The signatures that came nearest, each with the clause that failed and the words for it. */
export function nearMissesOf(missed: readonly Missed[]): NearMiss[] {
  return missed
    .filter(({ signature, proof }) => signature.severity !== "info" && sawAnything(proof))
    .sort((a, b) => a.proof.distance - b.proof.distance || (a.signature.id < b.signature.id ? -1 : 1))
    .slice(0, shown)
    .map(({ signature, proof }) => {
      const failed = failedClause(proof);
      return { signature: signature.id, clause: failed.clause, why: failed.why(), closest: failed.closest() };
    });
}

/** Without a single trace of it, a signature is not near. */
function sawAnything(proof: Proof): boolean {
  if (proof.parts.length === 0) return proof.distance < 1;
  return proof.parts.some((part) => part.kind !== "not" && part.kind !== "absent" && sawAnything(part));
}

/** The innermost clause that makes the condition fail; of several the one that came nearest. */
function failedClause(proof: Proof): Proof {
  const failed = proof.parts.filter((part) => !part.holds).sort((a, b) => a.distance - b.distance);
  const [nearest] = failed;
  return proof.kind === "not" || nearest === undefined ? proof : failedClause(nearest);
}
