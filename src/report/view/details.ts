import type { Result } from "../../model/result.ts";
import type { View } from "../view.ts";
import type { moreInResult } from "../words.ts";
import type { BlockName } from "./blocks.ts";
import type { EvidenceBook } from "./book.ts";
import { sessionBars, sessionChart } from "./chart.ts";
import { factsView } from "./facts.ts";
import { reproduction } from "./reproduction.ts";
import { sessionsView } from "./sessions.ts";
import { suspectsView } from "./suspects.ts";
import { nearMissesView, resourcesView } from "./tables.ts";
import { timelineView } from "./timeline.ts";
import { unknownView } from "./unknown.ts";

export interface DetailsOptions {
  readonly book: EvidenceBook;
  readonly rows: number;
  readonly compact: boolean;
  readonly without: ReadonlySet<BlockName>;
}

type Details = Pick<
  View,
  | "unknown"
  | "nearMisses"
  | "suspects"
  | "sessions"
  | "timeline"
  | "reproduction"
  | "resources"
  | "facts"
  | "factFiles"
>;

/** The tables behind the first screen, and how much of the result none of them shows. */
export function detailsOf(
  result: Result,
  { book, rows, compact, without }: DetailsOptions,
): { readonly view: Details; readonly left: Parameters<typeof moreInResult>[0] } {
  const show = <Value>(block: BlockName, values: Value[]): Value[] => (without.has(block) ? [] : values);
  const shownSessions = show("sessions", result.sessions);
  const unknown = unknownView(show("unknown", result.unknown), {
    book,
    ...unknownLimits(result.verdict.status, compact),
  });
  const suspects = without.has("suspects") ? [] : suspectsView(result, book);
  const sessions = sessionsView(
    { sessions: shownSessions, sessionsLeftOut: without.has("sessions") ? 0 : result.sessionsLeftOut },
    { book, rows: rows / 2, compact },
  );
  const timeline = timelineView(show("timeline", result.timeline), { book, rows, compact });
  const steps = reproduction(result, book);
  const resources = resourcesView(show("resources", result.resources), { book, compact });
  // Last: which facts matter depends on what the others cite.
  const facts = factsView(show("facts", result.facts), { book, compact });
  return {
    view: {
      unknown: unknown.view,
      nearMisses: nearMissesView(show("nearMisses", result.nearMisses)),
      suspects,
      sessions: {
        ...sessions.view,
        chart: without.has("chart") ? null : sessionChart(shownSessions),
        bars: sessionBars(shownSessions),
      },
      timeline: timeline.view,
      reproduction: steps,
      resources: resources.view,
      ...facts.view,
    },
    left: [
      { count: unknown.left, what: "shape" },
      { count: sessions.left, what: "connection" },
      { count: timeline.left, what: "event" },
      { count: resources.left, what: "measurement" },
      { count: facts.left, what: "fact" },
    ],
  };
}

/** Where a failure is known, a comment only counts what it does not explain; where none is, that is all there is. */
function unknownLimits(status: View["status"], compact: boolean): { most: number; lines: number } {
  if (!compact) return { most: 20, lines: 2 };
  return status === "known" ? { most: 0, lines: 0 } : { most: 12, lines: 2 };
}
