import type { Finding, Result } from "../../model/result.ts";
import { type LinkRules, link } from "../links.ts";
import { amount, dateTime, day, duration } from "../numbers.ts";
import { prose } from "../prose.ts";
import { Prose, Quoted } from "../slot.ts";
import type { Claim } from "../view.ts";
import * as words from "../words.ts";
import type { EvidenceBook, GroupName } from "./book.ts";
import { commandsFor, type Fillings, type System } from "./commands.ts";
import { knownIssues } from "./known.ts";

/** A title is a few words; longer ones come from no catalogue that was linted. */
const maxTitle = 120;

export interface ClaimContext {
  readonly book: EvidenceBook;
  readonly links: LinkRules;
  readonly system: System | null;
  readonly result: Result;
  /** How many lines prove one statement; fewer when the report must get shorter. */
  readonly depth: number;
}

export function claimOf(finding: Finding, context: ClaimContext): Claim {
  const { book, links, system, result, depth } = context;
  const { advice, captures, subject } = finding;
  const fillings = fillingsOf(finding);
  return {
    signature: new Quoted(finding.signature),
    title: prose(finding.title, maxTitle),
    subject: subject === null ? null : new Quoted(subject),
    severity: finding.severity,
    status: words.severities[finding.severity],
    cause: prose(advice.cause),
    impact: prose(advice.impact),
    confidence: words.confidence(finding.confidence),
    count: finding.count,
    times: words.times(finding),
    when: periodOf(finding),
    proof: book.cite(finding.evidence, { group: groupOf(finding), limit: depth }),
    measures: Object.entries(finding.measures)
      .slice(0, 20)
      .map(([name, value]) => ({
        name: measureName(name),
        value: measured(name, value),
      })),
    captures: Object.entries(captures)
      .slice(0, 20)
      .map(([name, value]) => ({
        name: new Quoted(name),
        value: new Quoted(value),
      })),
    explained: result.findings
      .filter((each) => each !== finding && each.explainedBy === finding.signature)
      .slice(0, 12)
      .map((each) => ({
        title: prose(each.title, maxTitle),
        count: words.times(each),
        proof: book.cite(each.evidence, {
          group: { ...groupOf(each), note: words.followsFromFirst },
          limit: Math.max(1, depth - 1),
        }),
      })),
    steps: advice.remedy.slice(0, 12).map((step) => ({
      text: prose(step.text),
      commands: commandsFor(step.commands, { system, fillings }),
    })),
    known: knownIssues(finding, context),
    references: advice.references.slice(0, 6).map(({ title, url }) => ({
      text: link({ title: prose(title), url }, links),
      state: null,
    })),
  };
}

export function groupOf({ signature, title, count, countIsLeast, severity, advice }: Finding): GroupName {
  // What only was noticed needs its words beside it; a failure has them above.
  const note = severity === "info" ? prose(advice.cause) : null;
  return { key: signature, title: prose(title, maxTitle), count, countIsLeast, note };
}

function fillingsOf({ captures, subject }: Finding): Fillings {
  return { ...(subject === null ? {} : { server: subject, subject }), ...captures };
}

/** `lifetimeMs` is a duration, `rssPerMinute` a rate, everything else a plain number. */
export function measured(name: string, value: number): Prose {
  if (name.endsWith("Ms")) return new Prose(duration(value));
  return /^(?:rss|heap)PerMinute$/.test(name)
    ? words.slope({ amount: new Prose(amount(value, "bytes")), isAfterStart: false })
    : new Prose(amount(value, ""));
}

/** `timeToFailureMs` as people say it: `time to failure`. */
function measureName(name: string): Prose {
  return prose(
    name
      .replace(/Ms$/, "")
      .replace(/([a-z])([A-Z])/g, (_, end: string, start: string) => `${end} ${start.toLowerCase()}`),
  );
}

/** The day is said once when the first and the last time share it. */
function periodOf({ count, countIsLeast, first, last }: Finding): Prose {
  const [from, to] = [dateTime(first), dateTime(last)];
  const begin = day(first) === day(last) ? (from?.replace(/ UTC$/, "") ?? null) : from;
  const end = day(first) === day(last) && count > 1 ? (to?.slice(11) ?? null) : to;
  return words.period({ count, countIsLeast, first: proseOf(begin), last: proseOf(end) });
}

function proseOf(text: string | null): Prose | null {
  return text === null ? null : new Prose(text);
}
