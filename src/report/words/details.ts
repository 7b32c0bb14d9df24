import { fixed, say } from "../say.ts";
import type { Prose, Quoted } from "../slot.ts";
import { proofOf } from "./evidence.ts";

/** What the evidence says of a usual suspect, in one line. */
export function suspect(what: {
  verdict: Prose;
  why: Prose | null;
  proof: Prose;
  missing: Prose | null;
}): Prose {
  const why = what.why === null ? fixed("") : say`: ${what.why}`;
  const missing = what.missing === null ? fixed("") : say` ${what.missing}`;
  return say`${what.verdict}${why}${proofOf(what.proof)}.${missing}`;
}

export function decidedBy(missing: Prose): Prose {
  return say`Needed: ${missing}.`;
}

export function slope({ amount, isAfterStart }: { amount: Prose; isAfterStart: boolean }): Prose {
  return say`${amount} a minute${fixed(isAfterStart ? " after the start" : "")}`;
}

export function refusal(what: { sentence: string; detail: Quoted | null }): Prose {
  return what.detail === null
    ? fixed(what.sentence)
    : say`${fixed(what.sentence.replace(/\.$/, ""))} (${what.detail}).`;
}
