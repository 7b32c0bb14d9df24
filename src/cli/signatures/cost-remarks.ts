import { signaturePatterns } from "../../classify/index.ts";
import type { Signature } from "../../model/signature.ts";
import { patternCost } from "../../scan/index.ts";

/** One line of the lint: where, how bad, what. */
export interface Remark {
  readonly severity: "error" | "warning";
  readonly place: string;
  readonly message: string;
}

/** Patterns that cost and give no reason (`costly`), patterns that cannot be used, and reasons without a cost. */
export function costRemarks(signature: Signature): readonly Remark[] {
  const reasons = new Set(Object.keys(signature.costly ?? {}));
  const dear = new Set<string>();
  const remarks = signaturePatterns([signature]).flatMap((pattern) => {
    const place = pattern.id.slice("signature:".length);
    const matcher = place.split("/")[1] ?? "";
    return patternCost(pattern).flatMap(({ code, detail }): readonly Remark[] => {
      const message = `${code}: ${detail}`;
      if (code === "refused") return [{ severity: "error", place, message }];
      dear.add(matcher);
      return reasons.has(matcher) ? [] : [{ severity: "warning", place, message }];
    });
  });
  const idle = [...reasons].filter((matcher) => !dear.has(matcher));
  return [...remarks, ...idle.map((matcher) => idleReason(signature, matcher))];
}

function idleReason({ id }: Signature, matcher: string): Remark {
  return {
    severity: "warning",
    place: `${id}/${matcher}`,
    message: "gives a reason for a cost that it does not have",
  };
}
