import type { Result } from "../../model/result.ts";
import { percent } from "../numbers.ts";
import { fixed, say } from "../say.ts";
import type { Prose, Quoted } from "../slot.ts";

type Status = Result["verdict"]["status"];

export const leads: Readonly<Record<Status, Prose>> = {
  known: fixed("Thank you for the files: they show a known failure."),
  ambiguous: fixed(
    "Thank you for the files: they show a failure, and more than one known cause fits. The likeliest is named first.",
  ),
  unknown: fixed(
    "Thank you for the files. They show errors that match no known failure yet, so a person should look at the lines below.",
  ),
  healthy: fixed("Thank you for the files. Nothing in them shows a failure: what was recorded went well."),
  empty: fixed(
    "There is nothing to read here yet: no log files are attached, and the text holds no log lines.",
  ),
  unreadable: fixed("Thank you for the files. They could not be read; below stands why, and what helps."),
};

export const headlines: Readonly<Record<Exclude<Status, "known" | "ambiguous">, Prose>> = {
  unknown: fixed("Errors that match no known failure"),
  healthy: fixed("No failure found"),
  empty: fixed("Log files are needed"),
  unreadable: fixed("The files could not be read"),
};

export function headline({ title, subject }: { title: Prose; subject: Quoted | null }): Prose {
  return subject === null ? title : say`${title}: ${subject}`;
}

/** The number follows in words' company: a bare percentage claims more than rules can know. */
export function confidence(share: number): Prose {
  const [, text] = grades.find(([least]) => share >= least) ?? [0, "a guess"];
  return say`${fixed(text)} (${fixed(percent(share))})`;
}

const grades: readonly (readonly [number, string])[] = [
  [0.95, "almost certain"],
  [0.8, "very likely"],
  [0.6, "likely"],
  [0.35, "possible"],
  [0, "a guess"],
];

/** The one of the headline, in a list of all. */
export const thisFailure = fixed("This failure");

/** A finding that the first one brings with it. */
export const followsFromFirst = fixed("Explained by the first.");

export function ask(what: { for: Prose; why: Prose }): Prose {
  return say`${what.for}; ${what.why}.`;
}
