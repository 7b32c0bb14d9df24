import type { Prose } from "../slot.ts";
import { labels } from "../words.ts";

/** What a report may leave out when it must get shorter, the least missed first. Verdict, causes, steps and evidence stay. */
export const dropOrder = [
  "chart",
  "assumptions",
  "timeline",
  "facts",
  "nearMisses",
  "resources",
  "observations",
  "redactions",
  "problems",
  "sessions",
  "suspects",
  "unknown",
  "sources",
] as const;

export type BlockName = (typeof dropOrder)[number];

export const blockTitles: Readonly<Record<BlockName, Prose>> = {
  chart: labels.chart,
  assumptions: labels.assumptions,
  timeline: labels.timeline,
  facts: labels.facts,
  nearMisses: labels.nearMisses,
  resources: labels.resources,
  observations: labels.observations,
  redactions: labels.redacted,
  problems: labels.problems,
  sessions: labels.sessions,
  suspects: labels.suspects,
  unknown: labels.unknown,
  sources: labels.read,
};
