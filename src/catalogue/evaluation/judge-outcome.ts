import type { Label } from "./labels.ts";
import type { Outcome } from "./outcome.ts";

export interface Mistake {
  readonly case: string;
  readonly kind: "wrong-cause" | "missing-finding" | "false-claim" | "claim-on-clean-case" | "lifetime";
  readonly wanted: string;
  readonly got: string;
}

/** A warning that does no harm is labelled too; where only observations were found, naming no cause is right. */
export function causeIsRight(label: Label, { cause, findings }: Outcome): boolean {
  if (label.clean) return cause === null || label.allowed.includes(cause);
  if (cause !== null) return label.causes.includes(cause);
  const found = findings.filter(({ signature }) => label.causes.includes(signature));
  return found.length > 0 && found.every(({ severity }) => severity === "info");
}

export function falseClaims(label: Label, outcome: Outcome): string[] {
  return outcome.findings
    .filter(({ severity, role }) => severity !== "info" && role === "cause")
    .map(({ signature }) => signature)
    .filter((id) => !label.allowed.includes(id) && !label.wanted.some((group) => group.includes(id)));
}

export function lifetimeIsRight({ lifetime }: Label, { lifetimes }: Outcome): boolean {
  if (lifetime === null) return true;
  const { subjects, from, to } = lifetime;
  return lifetimes.some(
    ({ subject, seconds }) =>
      (subjects.length === 0 || subjects.includes(subject)) && seconds >= from && seconds <= to,
  );
}

export function isMeant(label: Label, id: string): boolean {
  return (
    label.allowed.includes(id) ||
    label.causes.includes(id) ||
    label.wanted.some((group) => group.includes(id))
  );
}

export function foundIn({ findings }: Outcome): string[] {
  return findings.map(({ signature }) => signature);
}

export function mistakesOf(label: Label, outcome: Outcome): Mistake[] {
  const name = label.name;
  const got = outcome.cause ?? outcome.status;
  const wrong = falseClaims(label, outcome);
  const mistakes: Mistake[] = wrong.map((id) => ({
    case: name,
    kind: label.clean ? "claim-on-clean-case" : "false-claim",
    wanted: label.clean ? "no claim" : label.causes.join(" or "),
    got: id,
  }));
  if (!label.clean && !causeIsRight(label, outcome)) {
    mistakes.push({ case: name, kind: "wrong-cause", wanted: label.causes.join(" or "), got });
  }
  for (const group of label.clean ? [] : label.wanted) {
    if (!foundIn(outcome).some((id) => group.includes(id))) {
      mistakes.push({ case: name, kind: "missing-finding", wanted: group.join(" or "), got });
    }
  }
  if (label.lifetime !== null && !lifetimeIsRight(label, outcome)) {
    const { from, to } = label.lifetime;
    const lived = outcome.lifetimes.map(({ subject, seconds }) => `${subject} ${seconds} s`).join(", ");
    mistakes.push({
      case: name,
      kind: "lifetime",
      wanted: `${from} to ${to} s`,
      got: lived || "no lifetime",
    });
  }
  return mistakes;
}
