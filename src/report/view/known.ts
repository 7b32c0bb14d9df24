import type { Finding, Result } from "../../model/result.ts";
import { issueLink } from "../links.ts";
import { day, roughly } from "../numbers.ts";
import { prose } from "../prose.ts";
import { sentences } from "../say.ts";
import { Prose, Quoted } from "../slot.ts";
import type { KnownIssueView } from "../view.ts";
import * as words from "../words.ts";
import { aftermath } from "./aftermath.ts";
import type { EvidenceBook } from "./book.ts";
import { pasteComment } from "./paste.ts";
import { eventGroup, sessionMeasures, sessionsOf, sessionsSummary } from "./sessions.ts";

export interface KnownContext {
  readonly result: Result;
  readonly book: EvidenceBook;
}

/**
 * The issues that a signature names, each with what is different here from what is recorded there. An open one has
 * the comment for it; a closed one is only named, because a comment there is read by nobody.
 */
export function knownIssues(finding: Finding, { result, book }: KnownContext): KnownIssueView[] {
  const here = { ...sessionMeasures(result.sessions), ...finding.measures };
  const sessions = () => sentences([sessionsSummary(sessionsOf(finding.subject, result)), aftermath(result)]);
  return finding.advice.known.slice(0, 4).map(({ issue, title, state, asOf, facts, regression }) => {
    const different = differences({ facts, here });
    return {
      issue: {
        text: issueLink(issue),
        state: words.knownState({ state, day: day(asOf === undefined ? null : `${asOf}T00:00:00Z`) }),
      },
      title: prose(title),
      regression: regression === undefined ? null : regressionOf(regression, book),
      differences: different,
      // Made when it is read: only a comment and a page show it.
      get comment() {
        return state === "open" ? pasteComment(finding, different, { result, sessions: sessions() }) : null;
      },
    };
  });
}

function regressionOf(
  { program, fixedIn, seenIn, evidence }: NonNullable<Finding["advice"]["known"][number]["regression"]>,
  book: EvidenceBook,
): Prose {
  return words.regression({
    program: new Quoted(program),
    fixedIn: new Quoted(fixedIn),
    seenIn: new Quoted(seenIn),
    proof: book.cite([evidence], { group: eventGroup, limit: 1 }),
  });
}

export function differences({
  facts,
  here,
}: {
  facts: Readonly<Record<string, string>>;
  here: Readonly<Record<string, number>>;
}): Prose[] {
  return Object.entries(facts).flatMap(([name, recorded]) => {
    const value = measureOf(name, here);
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

/** A fact is recorded as `time-to-failure`, measured as `timeToFailureMs`. */
function measureOf(fact: string, here: Readonly<Record<string, number>>): number | undefined {
  const name = fact.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
  const found = [`${name}Ms`, name].find((each) => Object.hasOwn(here, each));
  return found === undefined ? undefined : here[found];
}

/** Within a quarter, two durations are the same for a reader. */
function isNear(ms: number, recorded: string): boolean {
  const there = parseDuration(recorded);
  return there !== null && Math.abs(ms - there) <= there / 4;
}

function parseDuration(text: string): number | null {
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
