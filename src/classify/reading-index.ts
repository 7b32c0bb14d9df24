import { entryKey } from "../model/place.ts";
import type { Evidence, Occurrence, Reading } from "../model/reading.ts";
import { nameFits } from "./glob.ts";

/** What a scope is about: one subject (and what names none), only what names none, or everything. */
export type AboutSubject =
  | { readonly kind: "all" }
  | { readonly kind: "none" }
  | { readonly kind: "one"; readonly name: string };

/** Finds a reading's parts without looking through all of them; made once, shared by all views. */
export class ReadingIndex {
  readonly reading: Reading;
  readonly #kinds: ReadonlyMap<string, string>;
  readonly #events: readonly string[];
  readonly #eventsLike = new WeakMap<readonly string[], readonly string[]>();
  readonly #bySubject = new Map<string, ReadonlyMap<string | null, readonly Occurrence[]>>();

  constructor(reading: Reading) {
    this.reading = reading;
    this.#events = [...reading.occurrences.keys()].filter((name) => !name.startsWith("signature:"));
    this.#kinds = new Map(reading.documents.map((one) => [entryKey(one), one.kind]));
  }

  /** The document kind of the entry that a piece of evidence stands in. */
  kindOf(evidence: Evidence): string {
    return this.#kinds.get(entryKey(evidence)) ?? "text";
  }

  /** Thousands of servers in one case must not make every question a walk through all of them. */
  occurrences(name: string, about: AboutSubject): readonly Occurrence[] {
    if (about.kind === "all") return this.reading.occurrences.get(name)?.kept ?? [];
    const bySubject = this.#subjects(name);
    const unnamed = bySubject.get(null) ?? [];
    return about.kind === "none" ? unnamed : [...unnamed, ...(bySubject.get(about.name) ?? [])];
  }

  /** The names of events that fit one of a matcher's patterns; each matcher is asked in many views. */
  eventsLike(patterns: readonly string[]): readonly string[] {
    const known = this.#eventsLike.get(patterns);
    if (known !== undefined) return known;
    const fitting = this.#events.filter((name) => nameFits(name, patterns));
    this.#eventsLike.set(patterns, fitting);
    return fitting;
  }

  /** Everybody whom occurrences of this name are about. */
  subjectsOf(name: string): string[] {
    return [...this.#subjects(name).keys()].filter((subject) => subject !== null);
  }

  #subjects(name: string): ReadonlyMap<string | null, readonly Occurrence[]> {
    const known = this.#bySubject.get(name);
    if (known !== undefined) return known;
    const made = new Map<string | null, Occurrence[]>();
    for (const one of this.reading.occurrences.get(name)?.kept ?? []) {
      const list = made.get(one.subject);
      if (list === undefined) made.set(one.subject, [one]);
      else list.push(one);
    }
    this.#bySubject.set(name, made);
    return made;
  }
}
