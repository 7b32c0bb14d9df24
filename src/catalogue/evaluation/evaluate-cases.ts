import { type CalibrationBin, calibrate } from "./calibrate.ts";
import {
  causeIsRight,
  falseClaims,
  foundIn,
  isMeant,
  lifetimeIsRight,
  type Mistake,
  mistakesOf,
} from "./judge-outcome.ts";
import type { Label } from "./labels.ts";
import type { Outcome } from "./outcome.ts";

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

function claims({ findings }: Outcome, id: string): boolean {
  return findings.some(
    ({ signature, severity, role }) => signature === id && severity !== "info" && role === "cause",
  );
}

function share<T>(all: readonly T[], isRight: (one: T) => boolean): Share {
  return { right: all.filter(isRight).length, of: all.length };
}
