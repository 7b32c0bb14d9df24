import type { ErrorGroup } from "../model/reading.ts";
import type { RedactedText } from "../model/text.ts";
import { errorTemplate } from "./error-template.ts";
import type { Channel, Sighting } from "./occurrence-store.ts";

/** Shapes kept; lines of further shapes are left out, the most frequent shapes come early in any log. */
const maxGroups = 400;
/** Pieces of evidence for each shape. */
const maxSightings = 3;
/** Distinct lines whose template is remembered, because most error lines of a log repeat. */
const maxCached = 2_000;
/** Characters of a shape's first line that are kept; its template shows fewer. */
const maxLine = 4_096;
/** Shapes in the reading, the most frequent first. */
const maxReported = 60;

interface Group {
  /** The first line of this shape, raw: what is shown is made of it once it is redacted. */
  readonly line: string;
  /** By channel group and rank: what two channels tell is counted once. */
  readonly counts: Map<string, Map<number, number>>;
  readonly sightings: Sighting[];
  readonly names: Set<string>;
}

export interface ErrorGroups {
  add(line: string, channel: Channel, names: readonly string[], sighting: () => Sighting): void;
  finish(redact: (text: string) => RedactedText): readonly ErrorGroup[];
}

export function createErrorGroups(): ErrorGroups {
  const groups = new Map<string, Group>();
  const templates = new Map<string, string>();

  const templateOf = (line: string): string => {
    const known = templates.get(line);
    if (known !== undefined) return known;
    const template = errorTemplate(line);
    if (templates.size < maxCached) templates.set(line, template);
    return template;
  };

  const groupFor = (line: string): Group | null => {
    const template = templateOf(line);
    const found = groups.get(template);
    if (found) return found;
    if (groups.size >= maxGroups) return null;
    const made: Group = { line: line.slice(0, maxLine), counts: new Map(), sightings: [], names: new Set() };
    groups.set(template, made);
    return made;
  };

  return {
    add: (line, channel, names, sighting) => {
      const group = groupFor(line);
      if (!group) return;
      const ranks = group.counts.get(channel.group) ?? new Map<number, number>();
      ranks.set(channel.rank, (ranks.get(channel.rank) ?? 0) + 1);
      group.counts.set(channel.group, ranks);
      for (const name of names) group.names.add(name);
      if (group.sightings.length < maxSightings) group.sightings.push(sighting());
    },
    finish: (redact) =>
      [...groups.values()]
        .map((group) => ({
          // A template takes the disguise off a secret, by which the redactor would know it.
          template: errorTemplate(redact(group.line)) as RedactedText,
          count: countOf(group),
          evidence: group.sightings.map((sighting) => sighting.evidence()),
          names: [...group.names],
        }))
        .sort((a, b) => b.count - a.count)
        .slice(0, maxReported),
  };
}

function countOf(group: Group): number {
  let count = 0;
  for (const ranks of group.counts.values()) count += Math.max(...ranks.values());
  return count;
}
