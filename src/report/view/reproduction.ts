import type { Result } from "../../model/result.ts";
import { median, roughly } from "../numbers.ts";
import { say } from "../say.ts";
import { Prose, Quoted } from "../slot.ts";
import * as words from "../words.ts";
import type { EvidenceBook } from "./book.ts";
import { eventGroup, hasFailed } from "./sessions.ts";

/** Steps that follow from what was recorded; nothing is said that no session shows. */
export function reproduction({ sessions, facts }: Result, book: EvidenceBook): Prose[] {
  const lost = sessions.find(({ lifetimeMs, end }) => lifetimeMs !== null && end !== null);
  const failed = sessions.find(hasFailed);
  const first = lost ?? failed;
  if (first === undefined) return [];
  const steps = [
    words.reproduce.start(programs(facts)),
    words.reproduce.connect({
      server: new Quoted(first.subject),
      transport: first.transport === null ? null : new Quoted(first.transport),
    }),
  ];
  if (lost !== undefined) steps.push(wait(sessions, lost, book));
  if (failed !== undefined) {
    const again = words.reproduce.again({ end: new Quoted(failed.end ?? "") });
    steps.push(say`${again}${words.proofOf(prove(failed, book))}.`);
  }
  return steps;
}

export function programs(facts: Result["facts"]): readonly Prose[] {
  return facts.flatMap(({ name, value }) => {
    const program = programOf(name);
    return program === null ? [] : [say`${new Quoted(program)} ${new Quoted(value)}`];
  });
}

/** The program whose version a fact is: `version.node`, `claude-code.version`; not the system's. */
export function programOf(fact: string): string | null {
  const name = /^version\.(.+)$/.exec(fact)?.[1] ?? /^(.+?)[.\s_-]version$/.exec(fact)?.[1] ?? null;
  return name === null || /^(?:os|platform|kernel)$/i.test(name) ? null : name;
}

type Session = Result["sessions"][number];

function wait(sessions: Result["sessions"], lost: Session, book: EvidenceBook): Prose {
  const lifetime =
    median(sessions.flatMap(({ lifetimeMs }) => (lifetimeMs === null ? [] : [lifetimeMs]))) ?? 0;
  const step = words.reproduce.wait({
    lifetime: new Prose(roughly(lifetime)),
    end: new Quoted(lost.end ?? ""),
  });
  return say`${step}${words.proofOf(prove(lost, book))}.`;
}

function prove({ evidence }: Session, book: EvidenceBook): Prose {
  return book.cite(evidence.slice(-1), { group: eventGroup, limit: 1 });
}
