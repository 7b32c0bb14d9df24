import type { Finding } from "../../model/result.ts";
import { issueLink } from "../links.ts";
import { roughly } from "../numbers.ts";
import { prose } from "../prose.ts";
import { Prose, Quoted } from "../slot.ts";
import type { KnownIssueView } from "../view.ts";
import * as words from "../words.ts";

export interface Measured {
  /** What was measured in the whole case, by the names that signatures use for recorded facts. */
  readonly measures: Readonly<Record<string, number>>;
}

/** The issues that a signature names, each with what is different here from what is recorded there. */
export function knownIssues(finding: Finding, { measures }: Measured): KnownIssueView[] {
  return finding.advice.known.map(({ issue, title, state, facts }) => ({
    issue: { text: issueLink(issue), state: words.knownState(state) },
    title: prose(title),
    differences: differences({ facts, here: { ...measures, ...finding.measures } }),
    comment: null,
  }));
}

export function differences({
  facts,
  here,
}: {
  facts: Readonly<Record<string, string>>;
  here: Readonly<Record<string, number>>;
}): Prose[] {
  return Object.entries(facts).flatMap(([name, recorded]) => {
    const value = Object.hasOwn(here, name) ? here[name] : undefined;
    if (value === undefined || isNear(value, recorded)) return [];
    return [
      words.difference({
        name: new Quoted(name.replaceAll("-", " ")),
        here: new Prose(roughly(value)),
        there: new Quoted(recorded),
      }),
    ];
  });
}

/** Within a quarter, two durations are the same for a reader. */
function isNear(ms: number, recorded: string): boolean {
  const there = parseDuration(recorded);
  return there !== null && Math.abs(ms - there) <= there / 4;
}

export function parseDuration(text: string): number | null {
  const parts = /^(?:about |~ ?)?(\d+(?:\.\d+)?) ?(ms|s|sec|seconds?|min|minutes?|h|hours?|d|days?)\b/i.exec(
    text,
  );
  if (!parts) return null;
  const unit = (parts[2] ?? "").toLowerCase();
  const size =
    unit === "ms"
      ? 1
      : unit.startsWith("s")
        ? 1_000
        : unit.startsWith("m")
          ? 60_000
          : unit.startsWith("h")
            ? 3_600_000
            : 86_400_000;
  return Number(parts[1]) * size;
}
