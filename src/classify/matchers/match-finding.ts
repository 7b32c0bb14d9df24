import type { Matcher } from "../../model/signature.ts";
import { nameFits } from "../glob.ts";
import { type Proof, proof } from "../proof.ts";

/** What was proven before, for conditions that name other signatures. */
export type Proven = readonly { readonly signature: string; readonly proof: Proof }[];

/** Findings of other signatures, which were evaluated before. */
export function matchFinding(
  findings: Proven,
  name: string,
  matcher: Extract<Matcher, { kind: "finding" }>,
): Proof {
  const found = findings.filter(({ signature }) => nameFits(signature, matcher.signatures));
  return proof({
    clause: name,
    kind: "finding",
    holds: found.length > 0,
    weight: 0.4,
    hits: found.flatMap((one) => one.proof.hits),
    seen: [],
    evidence: found.flatMap((one) => one.proof.evidence),
    count: found.length,
    why: () =>
      found.length > 0
        ? `found ${found.map((one) => one.signature).join(", ")}`
        : `no finding ${matcher.signatures.join(" or ")}`,
  });
}
