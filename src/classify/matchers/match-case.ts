import type { Matcher } from "../../model/signature.ts";
import { kindFits, nameFits, pathFits } from "../glob.ts";
import { type Proof, proof } from "../proof.ts";
import { passes, wordsOf } from "../value-test.ts";
import type { View } from "../view.ts";

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
