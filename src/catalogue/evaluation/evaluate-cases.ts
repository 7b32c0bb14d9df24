import type { Result } from "../../model/result.ts";
import { type CalibrationBin, calibrate } from "./calibrate.ts";
import type { Label } from "./labels.ts";

/** What is kept of a result, and read back as the former results to compare with. */
export interface Outcome {
  readonly case: string;
  readonly status: Result["verdict"]["status"];
  readonly cause: string | null;
  readonly confidence: number;
  readonly findings: readonly {
    readonly signature: string;
    readonly severity: string;
    readonly role: string;
  }[];
  readonly lifetimes: readonly { readonly subject: string; readonly seconds: number }[];
}

export interface Share {
  readonly right: number;
  readonly of: number;
}

export interface SignatureScore {
  readonly signature: string;
  /** Cases in which it was found and is right, found in all, wanted in all. */
  readonly right: number;
  readonly found: number;
  readonly wanted: number;
  readonly precision: number | null;
  readonly recall: number | null;
}

export interface Mistake {
  readonly case: string;
  readonly kind: "wrong-cause" | "missing-finding" | "false-claim" | "claim-on-clean-case" | "lifetime";
  readonly wanted: string;
  readonly got: string;
}

export interface Evaluation {
  readonly cases: number;
  /** Of the cases with a fault: the verdict names a right cause. */
  readonly causes: Share;
  /** Of the wanted findings: found. */
  readonly findings: Share;
  /** Of the cases without a fault: no claim. */
  readonly clean: Share;
  readonly lifetimes: Share;
  readonly signatures: readonly SignatureScore[];
  readonly calibration: readonly CalibrationBin[];
  readonly mistakes: readonly Mistake[];
}

export function outcomeOf(name: string, { verdict, findings, sessions }: Result): Outcome {
  return {
    case: name,
    status: verdict.status,
    cause: verdict.cause,
    confidence: verdict.confidence,
    findings: findings.map(({ signature, severity, role }) => ({ signature, severity, role })),
    lifetimes: sessions.flatMap(({ subject, lifetimeMs }) =>
      lifetimeMs === null ? [] : [{ subject, seconds: lifetimeMs / 1_000 }],
    ),
  };
}

/** Outcomes against labels. A finding of severity `info` counts as found and is never a claim; symptoms are no claims either. */
export function evaluateCases(labels: readonly Label[], outcomes: readonly Outcome[]): Evaluation {
  const byCase = new Map(outcomes.map((outcome) => [outcome.case, outcome]));
  const pairs = labels.flatMap((label) => {
    const outcome = byCase.get(label.name);
    return outcome === undefined ? [] : [{ label, outcome }];
  });
  const faulty = pairs.filter(({ label }) => !label.clean);
  const clean = pairs.filter(({ label }) => label.clean);
  const timed = pairs.filter(({ label }) => label.lifetime !== null);
  const wanted = faulty.flatMap(({ label, outcome }) => label.wanted.map((group) => ({ group, outcome })));
  return {
    cases: pairs.length,
    causes: share(faulty, ({ label, outcome }) => causeIsRight(label, outcome)),
    findings: share(wanted, ({ group, outcome }) =>
      outcome.findings.some((one) => group.includes(one.signature)),
    ),
    clean: share(clean, ({ label, outcome }) => falseClaims(label, outcome).length === 0),
    lifetimes: share(timed, ({ label, outcome }) => lifetimeIsRight(label, outcome)),
    signatures: scores(pairs),
    calibration: calibrate(
      pairs
        .filter(({ outcome }) => outcome.cause !== null)
        .map(({ label, outcome }) => ({
          confidence: outcome.confidence,
          right: causeIsRight(label, outcome),
        })),
    ),
    mistakes: pairs.flatMap(({ label, outcome }) => mistakesOf(label, outcome)),
  };
}

interface Pair {
  readonly label: Label;
  readonly outcome: Outcome;
}

/** A warning that does no harm is labelled too; where only observations were found, naming no cause is right. */
function causeIsRight(label: Label, { cause, findings }: Outcome): boolean {
  if (label.clean) return cause === null || label.allowed.includes(cause);
  if (cause !== null) return label.causes.includes(cause);
  const found = findings.filter(({ signature }) => label.causes.includes(signature));
  return found.length > 0 && found.every(({ severity }) => severity === "info");
}

function falseClaims(label: Label, outcome: Outcome): string[] {
  return outcome.findings
    .filter(({ severity, role }) => severity !== "info" && role === "cause")
    .map(({ signature }) => signature)
    .filter((id) => !label.allowed.includes(id) && !label.wanted.some((group) => group.includes(id)));
}

function lifetimeIsRight({ lifetime }: Label, { lifetimes }: Outcome): boolean {
  if (lifetime === null) return true;
  const { subjects, from, to } = lifetime;
  return lifetimes.some(
    ({ subject, seconds }) =>
      (subjects.length === 0 || subjects.includes(subject)) && seconds >= from && seconds <= to,
  );
}

function scores(pairs: readonly Pair[]): SignatureScore[] {
  const ids = new Set(
    pairs.flatMap(({ label, outcome }) => [...label.causes, ...label.wanted.flat(), ...foundIn(outcome)]),
  );
  return [...ids].sort().map((signature) => {
    const found = pairs.filter(({ outcome }) => foundIn(outcome).includes(signature));
    const claimed = found.filter(
      ({ label, outcome }) => isMeant(label, signature) || claims(outcome, signature),
    );
    const right = claimed.filter(({ label }) => isMeant(label, signature)).length;
    const wanted = pairs.filter(({ label }) =>
      label.wanted.some((group) => group.length === 1 && group[0] === signature),
    );
    const recalled = wanted.filter(({ outcome }) => foundIn(outcome).includes(signature)).length;
    return {
      signature,
      right,
      found: claimed.length,
      wanted: wanted.length,
      precision: claimed.length === 0 ? null : right / claimed.length,
      recall: wanted.length === 0 ? null : recalled / wanted.length,
    };
  });
}

function foundIn({ findings }: Outcome): string[] {
  return findings.map(({ signature }) => signature);
}

function claims({ findings }: Outcome, id: string): boolean {
  return findings.some(
    ({ signature, severity, role }) => signature === id && severity !== "info" && role === "cause",
  );
}

function isMeant(label: Label, id: string): boolean {
  return (
    label.allowed.includes(id) ||
    label.causes.includes(id) ||
    label.wanted.some((group) => group.includes(id))
  );
}

function mistakesOf(label: Label, outcome: Outcome): Mistake[] {
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

function share<T>(all: readonly T[], isRight: (one: T) => boolean): Share {
  return { right: all.filter(isRight).length, of: all.length };
}
