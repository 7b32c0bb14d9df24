import type { Signature } from "../../model/signature.ts";
import { fitsPattern } from "../fits-pattern.ts";
import { suggestion } from "../nearest-name.ts";
import type { LintProblem } from "./lint-signatures.ts";

/** Who explains whom, and whose findings a condition asks for: no unknown ids, no circles. */
export function lintGraph(signatures: readonly Signature[]): LintProblem[] {
  const ids = signatures.map(({ id }) => id);
  return signatures.flatMap((signature) => {
    const findings = findingsOf(signature);
    const messages = [
      ...unknownIds(signature.explains, ids).map((trouble) => `explains ${trouble}`),
      ...unknownIds(findings, ids).map((trouble) => `asks for the finding ${trouble}`),
      ...circles(signature, signatures, (one) => one.explains, "explains"),
      ...circles(signature, signatures, findingsOf, "asks for the finding of"),
      ...successorTrouble(signature, ids),
    ];
    return messages.map((message) => ({ signature: signature.id, severity: "error" as const, message }));
  });
}

function findingsOf({ matchers }: Signature): readonly string[] {
  return Object.values(matchers).flatMap((matcher) =>
    matcher.kind === "finding" ? [...matcher.signatures] : [],
  );
}

function unknownIds(patterns: readonly string[], ids: readonly string[]): string[] {
  return patterns
    .filter((pattern) => !ids.some((id) => fitsPattern(id, pattern)))
    .map((pattern) => `"${pattern}", which no signature has${suggestion(pattern, ids)}`);
}

/** Named once for each circle, at its alphabetically first member. A family (`net.*`) does not name its own member. */
function circles(
  start: Signature,
  all: readonly Signature[],
  next: (signature: Signature) => readonly string[],
  verb: string,
): string[] {
  const path = circleFrom(start, [start]);
  return path === null ? [] : [`${verb} itself in a circle: ${path.map(({ id }) => id).join(" -> ")}`];

  function circleFrom(one: Signature, path: readonly Signature[]): readonly Signature[] | null {
    for (const pattern of next(one)) {
      for (const other of all) {
        if (!fitsPattern(other.id, pattern) || (other === one && pattern.includes("*"))) continue;
        if (other === start) return [...path, start];
        if (other.id < start.id || path.includes(other)) continue;
        const found = circleFrom(other, [...path, other]);
        if (found !== null) return found;
      }
    }
    return null;
  }
}

function successorTrouble({ status }: Signature, ids: readonly string[]): string[] {
  if (status.kind !== "deprecated" || status.successor === null || ids.includes(status.successor)) return [];
  return [`its successor "${status.successor}" is not in the catalogue${suggestion(status.successor, ids)}`];
}
