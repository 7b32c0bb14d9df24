import type { LineMatch, ScannedLine } from "../model/pattern.ts";
import { type Candidate, inOrder } from "./candidates.ts";
import type { CompiledEvent, CompiledFact } from "./compile-dialect.ts";
import type { Role } from "./dialect-patterns.ts";
import type { OpenDocument } from "./open-document.ts";

/** What a line's matches are for in one document. Lines on which the same patterns matched have the same. */
export interface LineMeaning {
  /** Whether anything is meant: secrets are another stage's, and an anchor only asks for its line. */
  readonly isMeant: boolean;
  /** Rules of the dialects that are spoken here, in their order. */
  readonly events: readonly Candidate<CompiledEvent>[];
  readonly facts: readonly Candidate<CompiledFact>[];
  /** A line counts once for a matcher, by the first of its alternatives that stands there. */
  readonly matchers: readonly { readonly name: string; readonly match: number }[];
  /** Those of `matchers`. */
  readonly names: readonly string[];
  /** Index of the match that makes the line look like trouble; null where there is none. */
  readonly error: number | null;
}

/** Sequences of patterns whose meaning is remembered; more of them is a flood. */
const maxSteps = 20_000;

interface Step {
  meaning: LineMeaning | null;
  next: Map<number, Step> | null;
}

/** Looks up what lines mean in a document, by the patterns that matched, in their order. */
export class LineMeanings {
  readonly #document: OpenDocument;
  readonly #start: Step = { meaning: null, next: null };
  #steps = 0;

  constructor(document: OpenDocument) {
    this.#document = document;
  }

  of({ matches }: ScannedLine): LineMeaning {
    let step = this.#start;
    for (const { pattern } of matches) {
      const next = step.next?.get(pattern) ?? this.#stepFrom(step, pattern);
      if (next === null) return meaningOf(matches, this.#document);
      step = next;
    }
    step.meaning ??= meaningOf(matches, this.#document);
    return step.meaning;
  }

  #stepFrom(step: Step, pattern: number): Step | null {
    if (this.#steps >= maxSteps) return null;
    this.#steps += 1;
    const made: Step = { meaning: null, next: null };
    step.next ??= new Map();
    step.next.set(pattern, made);
    return made;
  }
}

function meaningOf(matches: readonly LineMatch[], document: OpenDocument): LineMeaning {
  const { roles, dialects } = document.state;
  const told = matches.map(({ pattern }, match) => ({ pattern, role: roles[pattern] ?? null, match }));
  const matchers = matchersOf(told, document);
  return {
    isMeant: told.some(({ role }) => role !== null && role.kind !== "anchor"),
    events: candidates(told, "event", document, (dialect, rule) => {
      const event = dialects[dialect]?.events[rule];
      const fits = event && (event.rule.kinds.length === 0 || event.rule.kinds.includes(document.kind));
      return fits ? event : undefined;
    }),
    facts: candidates(told, "fact", document, (dialect, rule) => dialects[dialect]?.facts[rule]),
    matchers,
    names: matchers.map(({ name }) => name),
    error: told.find(({ role }) => role?.kind === "error-line")?.match ?? null,
  };
}

interface Told {
  readonly pattern: number;
  readonly role: Role | null;
  readonly match: number;
}

function candidates<T>(
  told: readonly Told[],
  kind: "event" | "fact",
  { spoken }: OpenDocument,
  compiledOf: (dialect: number, rule: number) => T | undefined,
): readonly Candidate<T>[] {
  return told
    .flatMap(({ role, match }) => {
      if (role?.kind !== kind || !spoken.includes(role.dialect)) return [];
      const { dialect } = role;
      return role.rules.flatMap((rule) => {
        const compiled = compiledOf(dialect, rule);
        return compiled === undefined ? [] : [{ dialect, rule, compiled, match }];
      });
    })
    .sort(inOrder);
}

function matchersOf(told: readonly Told[], document: OpenDocument): LineMeaning["matchers"] {
  const found: { name: string; matcher: string; match: number }[] = [];
  for (const { pattern, role, match } of told) {
    if (role?.kind !== "matcher" || found.at(-1)?.matcher === role.matcher) continue;
    if (!document.accepts(pattern, role.name)) continue;
    found.push({ name: role.name, matcher: role.matcher, match });
  }
  return found;
}
