import type { Finding } from "../model/result.ts";
import type { Matcher } from "../model/signature.ts";
import { kindFits, nameFits, pathFits } from "./glob.ts";
import { type Proof, proof } from "./proof.ts";
import { passes, wordsOf } from "./value-test.ts";
import type { View } from "./view.ts";

/** A file is there, missing, empty, cut off, or binary. */
export function matchEntry(view: View, name: string, matcher: Extract<Matcher, { kind: "entry" }>): Proof {
  const { paths, kinds, state } = matcher;
  const fitting = view.documents.filter(({ entry, kind }) => pathFits(entry, paths) && kindFits(kind, kinds));
  const inState = fitting.filter((one) => {
    if (state === "empty" || state === "binary") return one.kind === state;
    return state !== "cut-off" || one.state === "cut-off";
  });
  const holds = state === "missing" ? fitting.length === 0 : inState.length > 0;
  const what = [...paths, ...kinds].join(" or ");
  return proof({
    clause: name,
    kind: "entry",
    holds,
    weight: state === "missing" ? 0.2 : 0.4,
    count: inState.length,
    distance: holds ? 0 : fitting.length > 0 ? 0.7 : 1,
    why: () => (holds ? `${what} is ${state}` : `${what} is not ${state}`),
    closest: () => fitting[0]?.entry ?? null,
  });
}

/** Two values of one fact: one that passes is enough. */
export function matchFact(view: View, name: string, matcher: Extract<Matcher, { kind: "fact" }>): Proof {
  const given = view.facts.filter((fact) => nameFits(fact.name, [matcher.name]));
  const passing = given.filter((fact) => passes(fact.value, matcher.test));
  const holds = matcher.test.present ? passing.length > 0 : given.length === 0;
  return proof({
    clause: name,
    kind: "fact",
    holds,
    weight: matcher.test.present ? 0.3 : 0.1,
    evidence: holds ? passing.map((fact) => fact.evidence) : [],
    distance: holds ? 0 : given.length > 0 ? 0.6 : 1,
    why: () => {
      const values = given.map((fact) => fact.value).join(", ");
      if (given.length === 0) return `${matcher.name} is not known`;
      return holds
        ? `${matcher.name} is ${values}`
        : `${matcher.name} ${values} is not ${wordsOf(matcher.test)}`;
    },
    closest: () => given[0]?.value ?? null,
  });
}

/** Findings of other signatures, which were evaluated before. */
export function matchFinding(
  findings: readonly { readonly signature: Finding["signature"]; readonly proof: Proof }[],
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
    evidence: found.flatMap((one) => one.proof.evidence),
    count: found.length,
    why: () =>
      found.length > 0
        ? `found ${found.map((one) => one.signature).join(", ")}`
        : `no finding ${matcher.signatures.join(" or ")}`,
  });
}

export function matchResource(
  view: View,
  name: string,
  matcher: Extract<Matcher, { kind: "resource" }>,
): Proof {
  const series = view.resources.filter(
    ({ metric, subject }) => metric === matcher.metric && nameFits(subject, matcher.subjects),
  );
  const fitting = series.filter((one) => {
    const peak = Math.max(...one.samples.map(([, value]) => value));
    return (
      one.samples.length >= matcher.samples &&
      (matcher.verdict === null || one.verdict === matcher.verdict) &&
      (matcher.slopeAbove === null ||
        (one.slopePerMinute ?? Number.NEGATIVE_INFINITY) > matcher.slopeAbove) &&
      (matcher.valueAbove === null || peak > matcher.valueAbove) &&
      (matcher.limitShareAbove === null || (one.limit !== null && peak > one.limit * matcher.limitShareAbove))
    );
  });
  const shown = fitting[0] ?? series[0];
  const slope = shown?.slopePerMinute ?? null;
  return proof({
    clause: name,
    kind: "resource",
    holds: fitting.length > 0,
    weight: 0.5,
    evidence: fitting.flatMap((one) => one.evidence.slice(0, 3)),
    count: fitting.length,
    distance: fitting.length > 0 ? 0 : series.length > 0 ? 0.6 : 1,
    measures: fitting.length > 0 && slope !== null ? { [`${matcher.metric}PerMinute`]: slope } : {},
    why: () => {
      if (shown === undefined) return `no ${matcher.metric} was measured`;
      const rate = slope === null ? "" : `, ${Math.round(slope * 10) / 10} ${shown.unit} a minute`;
      return `${matcher.metric} of ${shown.subject}: ${shown.samples.length} samples, ${shown.verdict}${rate}`;
    },
    closest: () => shown?.subject ?? null,
  });
}
