import { fixed, say } from "../say.ts";
import type { Prose, Quoted } from "../slot.ts";
import { proofOf } from "./evidence.ts";

/** A catalogue knows the state of the day on which it was written. */
export function knownState({ state, day }: { state: "open" | "closed"; day: string | null }): Prose {
  const is = fixed(state === "open" ? "open" : "closed");
  return day === null ? is : say`${is} on ${fixed(day)}`;
}

export function regression(what: { program: Quoted; fixedIn: Quoted; seenIn: Quoted; proof: Prose }): Prose {
  return say`This is a regression: it was closed as fixed in ${what.program} ${what.fixedIn}, and ${what.seenIn} shows it again${proofOf(what.proof)}`;
}

export function difference(what: { name: Quoted; here: Prose; there: Quoted }): Prose {
  return say`${what.name}: ${what.here} here, ${what.there} recorded there`;
}

/** The comment for an issue that is known, written so that a reporter can post it. */
export const paste = {
  opening: fixed("I see this too. Telltale found in my files:"),
  differences: fixed("**Different here:**"),
  environment: fixed("**Environment:**"),
} as const;
