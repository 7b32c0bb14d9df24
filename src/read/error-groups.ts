import type { ErrorGroup } from "../model/reading.ts";
import type { RedactedText } from "../model/text.ts";
import { errorTemplate } from "./error-template.ts";
import type { Channel, Sighting } from "./occurrence-store.ts";
import { ShapeBeginnings } from "./shape-beginnings.ts";

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

/** What a document tells beside an error-looking line. */
export interface ErrorLine {
  readonly channel: Channel;
  /** Names that the line's record stands for, in lists that lines of one meaning share. */
  readonly told: readonly (readonly string[])[];
  /** Asked where the group shows the line. */
  readonly sighting: () => Sighting;
}

export interface ErrorGroups {
  add(line: string, beside: ErrorLine): void;
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

  const shapes = new ShapeBeginnings();

  const groupFor = (line: string): Group | null => {
    const isFull = groups.size >= maxGroups;
    if (isFull && !shapes.mayBegin(line)) return null;
    const template = templateOf(line);
    const found = groups.get(template);
    if (found) return found;
    if (isFull) return null;
    shapes.add(template);
    const made = new Group(line.slice(0, maxLine));
    groups.set(template, made);
    return made;
  };

  return {
    add: (line, beside) => groupFor(line)?.add(beside),
    finish: (redact) =>
      [...groups.values()]
        .map((group) => ({
          // A template takes the disguise off a secret, by which the redactor would know it.
          template: errorTemplate(redact(group.line)) as RedactedText,
          count: group.count(),
          evidence: group.sightings.map((sighting) => sighting.evidence()),
          names: [...group.names],
        }))
        .sort((a, b) => b.count - a.count)
        .slice(0, maxReported),
  };
}

/** Lists of names that a group remembers to have seen; of further ones each name is looked up. */
const maxLists = 500;

/** Lines of one shape. Once its examples are there, a further line costs some look-ups and a count. */
class Group {
  /** The first line of this shape, raw: what is shown is made of it once it is redacted. */
  readonly line: string;
  readonly sightings: Sighting[] = [];
  readonly names = new Set<string>();
  readonly #lists = new Set<readonly string[]>();
  /** By channel group and rank: what two channels tell is counted once. */
  readonly #counts = new Map<string, Map<number, { lines: number }>>();
  #last: { readonly channel: Channel; readonly count: { lines: number } } | null = null;

  constructor(line: string) {
    this.line = line;
  }

  add({ channel, told, sighting }: ErrorLine): void {
    if (this.#last?.channel !== channel) this.#last = { channel, count: this.#countOf(channel) };
    this.#last.count.lines += 1;
    for (const names of told) if (!this.#lists.has(names)) this.#tell(names);
    if (this.sightings.length < maxSightings) this.sightings.push(sighting());
  }

  count(): number {
    let count = 0;
    for (const ranks of this.#counts.values())
      count += Math.max(...[...ranks.values()].map(({ lines }) => lines));
    return count;
  }

  #countOf({ group, rank }: Channel): { lines: number } {
    const ranks = this.#counts.get(group) ?? new Map<number, { lines: number }>();
    this.#counts.set(group, ranks);
    const count = ranks.get(rank) ?? { lines: 0 };
    ranks.set(rank, count);
    return count;
  }

  #tell(names: readonly string[]): void {
    for (const name of names) this.names.add(name);
    if (this.#lists.size < maxLists) this.#lists.add(names);
  }
}
