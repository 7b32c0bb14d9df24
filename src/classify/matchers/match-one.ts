import type { Signature } from "../../model/signature.ts";
import { type Proof, proof } from "../proof.ts";
import type { View } from "../view.ts";
import { matchAbsent } from "./match-absent.ts";
import { matchEntry, matchFact } from "./match-case.ts";
import { matchFinding, type Proven } from "./match-finding.ts";
import { matchLines, selectLines } from "./match-lines.ts";
import { matchMeasure } from "./match-measure.ts";
import { matchResource } from "./match-resource.ts";
import { matchSequence, type OccurrencesOf } from "./match-sequence.ts";

/** One named matcher of a signature in one view. */
export function matchOne(view: View, signature: Signature, name: string, proven: Proven): Proof {
  const matcher = signature.matchers[name];
  if (matcher === undefined) return undefinedName(name);
  const occurrencesOf: OccurrencesOf = (other) => hitsOf(view, signature, other);
  switch (matcher.kind) {
    case "text":
    case "regex":
    case "record":
    case "event":
      return matchLines(view, signature, name, matcher);
    case "entry":
      return matchEntry(view, name, matcher);
    case "fact":
      return matchFact(view, name, matcher);
    case "finding":
      return matchFinding(proven, name, matcher);
    case "resource":
      return matchResource(view, name, matcher);
    case "measure":
      return matchMeasure(view, name, matcher, occurrencesOf);
    case "absent":
      return matchAbsent(name, matcher, occurrencesOf);
    case "sequence":
      return matchSequence(name, matcher, occurrencesOf);
    default:
      return matcher satisfies never;
  }
}

/** The occurrences behind a matcher's name, for the matchers that are made of others. */
function hitsOf(view: View, signature: Signature, name: string): Proof["hits"] {
  const matcher = signature.matchers[name];
  if (matcher === undefined) return [];
  switch (matcher.kind) {
    case "text":
    case "regex":
    case "record":
    case "event":
      return selectLines(view, signature, name, matcher).hits;
    default:
      return [];
  }
}

/** The catalogue refuses such a signature; a hand-made one simply never holds. */
function undefinedName(name: string): Proof {
  return proof({ clause: name, kind: "text", holds: false, why: () => `no matcher is named "${name}"` });
}
