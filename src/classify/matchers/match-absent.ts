import type { Occurrence } from "../../model/reading.ts";
import type { Matcher } from "../../model/signature.ts";
import { gapBetween, isBefore } from "../order.ts";
import { type Proof, proof } from "../proof.ts";
import type { OccurrencesOf } from "./match-sequence.ts";

/** Something never comes: not at all, or not after the last of `after` (within a time), for the same subject. */
export function matchAbsent(
  clause: string,
  matcher: Extract<Matcher, { kind: "absent" }>,
  occurrencesOf: OccurrencesOf,
): Proof {
  const unwanted = matcher.of.flatMap((name) => [...occurrencesOf(name)]);
  const anchors = matcher.after.flatMap((name) => [...occurrencesOf(name)]);
  const alone = lastPerSubject(anchors).filter(
    (anchor) => !unwanted.some((one) => comesAfter(anchor, one, matcher.within)),
  );
  const holds = matcher.after.length === 0 ? unwanted.length === 0 : alone.length > 0;
  const what = matcher.of.join(" or ");
  return proof({
    clause,
    kind: "absent",
    holds,
    weight: 0.15,
    hits: holds ? alone : [],
    distance: holds ? 0 : matcher.after.length > 0 && anchors.length === 0 ? 1 : 0.5,
    why: () => {
      if (holds)
        return `${what} never came${matcher.after.length > 0 ? ` after ${matcher.after.join(" or ")}` : ""}`;
      return unwanted.length === 0 ? `${matcher.after.join(" or ")} was not seen` : `${what} did come`;
    },
    closest: () => (holds ? null : (unwanted.at(-1)?.evidence.text ?? null)),
  });
}

function lastPerSubject(hits: readonly Occurrence[]): Occurrence[] {
  const last = new Map<string | null, Occurrence>();
  for (const hit of hits) {
    const known = last.get(hit.subject);
    if (known === undefined || isBefore(known, hit)) last.set(hit.subject, hit);
  }
  return [...last.values()];
}

function comesAfter(anchor: Occurrence, one: Occurrence, within: number | null): boolean {
  const sameSubject = anchor.subject === null || one.subject === null || anchor.subject === one.subject;
  if (!sameSubject || !isBefore(anchor, one)) return false;
  const gap = gapBetween(anchor, one);
  return within === null || gap === null || gap <= within;
}
