import type { Author } from "../model/bundle.ts";
import { placeKey } from "../model/place.ts";
import type {
  Document,
  Evidence,
  Fact,
  Lot,
  Occurrence,
  Reading,
  ResourceSeries,
  Session,
} from "../model/reading.ts";
import type { Applies, Where } from "../model/signature.ts";
import { type Counted, countHits } from "./count-hits.ts";
import { kindFits, pathFits } from "./glob.ts";
import type { AboutSubject, ReadingIndex } from "./reading-index.ts";

/** Which part of a case a condition is asked of: what one party handed in, and what concerns one subject (or none). */
export interface Scope {
  readonly parties: readonly Author["role"][];
  readonly subject: AboutSubject;
}

export interface Selection extends Counted {
  readonly hits: readonly Occurrence[];
}

/** A reading as one scope shows it. */
export class View {
  readonly scope: Scope;
  readonly #index: ReadingIndex;

  constructor(index: ReadingIndex, scope: Scope) {
    this.scope = scope;
    this.#index = index;
  }

  /** Occurrences of these exact names, in time order where there are times, each place once. */
  select(names: readonly string[], where: Where, applies: Applies): Selection {
    const hits = new Map<string, Occurrence>();
    const passing: Occurrence[] = [];
    const excepted = new Set<Lot>();
    for (const name of names) {
      for (const hit of this.#index.occurrences(name, this.scope.subject)) {
        if (!this.#shows(hit) || !this.#fits(hit, where, applies)) continue;
        if (isExcepted(hit.evidence, where.except)) {
          excepted.add(hit.lot);
          continue;
        }
        passing.push(hit);
        const place = placeKey(hit.evidence);
        if (!hits.has(place)) hits.set(place, hit);
      }
    }
    return {
      hits: [...hits.values()].sort(byTime),
      ...countHits({ passing, excepted, places: hits.size }),
    };
  }

  /** The names of all events that fit one of the patterns. */
  namesLike(patterns: readonly string[]): readonly string[] {
    return this.#index.eventsLike(patterns);
  }

  get documents(): readonly Document[] {
    return this.#reading.documents.filter(({ author }) => this.scope.parties.includes(author));
  }

  get sessions(): readonly Session[] {
    return this.#reading.sessions.filter(
      ({ subject, evidence }) => this.#hasSubject(subject) && this.#isParty(evidence[0]),
    );
  }

  get facts(): readonly Fact[] {
    return this.#reading.facts.filter(
      ({ subject, evidence }) => this.#hasSubject(subject) && this.#isParty(evidence),
    );
  }

  get resources(): readonly ResourceSeries[] {
    const { subject } = this.scope;
    return this.#reading.resources.filter(
      (one) => this.#isParty(one.evidence[0]) && (subject.kind !== "one" || subject.name === one.subject),
    );
  }

  get #reading(): Reading {
    return this.#index.reading;
  }

  #shows({ evidence }: Occurrence): boolean {
    return evidence.voice !== "mention" && this.#isParty(evidence);
  }

  #fits({ name, at, subject, evidence }: Occurrence, where: Where, applies: Applies): boolean {
    const kind = this.#index.kindOf(evidence);
    const isTalk = name.startsWith("signature:") && subject === null && kindFits(kind, conversations);
    return (
      !isTalk &&
      kindFits(kind, where.kinds) &&
      kindFits(kind, applies.kinds) &&
      pathFits(evidence.entry, where.entries) &&
      (where.voices.length === 0 || where.voices.includes(evidence.voice)) &&
      (where.timed === null || (at !== null) === where.timed) &&
      (where.named === null || (subject !== null) === where.named)
    );
  }

  #isParty(evidence: Evidence | undefined): boolean {
    return evidence === undefined || this.scope.parties.includes(evidence.author);
  }

  #hasSubject(subject: string | null): boolean {
    if (this.scope.subject.kind === "all" || subject === null) return true;
    return this.scope.subject.kind === "one" && this.scope.subject.name === subject;
  }
}

/** In what people and models say to each other any words may stand; only what is about a server was printed by one. */
const conversations = ["*.transcript", "*.screen"];

/** A record is a few lines; what lies beyond is not worth the time that a bad pattern could take. */
const maxExceptLength = 4_000;

function isExcepted(evidence: Evidence, patterns: readonly string[]): boolean {
  if (patterns.length === 0) return false;
  const known = judged.get(patterns) ?? new WeakMap<Evidence, boolean>();
  judged.set(patterns, known);
  const decided = known.get(evidence) ?? patterns.some((pattern) => fits(evidence.text, pattern));
  known.set(evidence, decided);
  return decided;
}

/** What names no server stands in the view of each, and its text is held against the exceptions once. */
const judged = new WeakMap<readonly string[], WeakMap<Evidence, boolean>>();

function fits(text: string, pattern: string): boolean {
  let known = exceptions.get(pattern);
  if (known === undefined) {
    known = new RegExp(pattern, "i");
    exceptions.set(pattern, known);
  }
  return known.test(text.slice(0, maxExceptLength));
}

/** Compiled once: each hit of a matcher is held against all of them. */
const exceptions = new Map<string, RegExp>();

/** Stable: what has no time stays where it was read. */
function byTime(a: Occurrence, b: Occurrence): number {
  return a.at === null || b.at === null ? 0 : a.at - b.at;
}
