import type { Evidence, Occurrence } from "../model/reading.ts";
import type { Counted } from "./count-hits.ts";

/** What came of one clause of a signature, with all that carries it. Words are made only when somebody asks. */
export interface Proof extends Counted {
  /** The matcher's name, or the sentence's word: `all`, `any`, `not`, `of`. */
  readonly clause: string;
  readonly kind: string;
  readonly holds: boolean;
  /** 0: holds; up to 1: nothing like it was seen. */
  readonly distance: number;
  /** How much it proves by itself, 0..1; 0 for what only rules out. */
  readonly weight: number;
  readonly hits: readonly Occurrence[];
  /** Those that `count` counts, as far as they were kept: of each place one, and of a chain its last. */
  readonly seen: readonly Occurrence[];
  /** Of facts, sessions and series, which have no occurrences. */
  readonly evidence: readonly Evidence[];
  readonly measures: Readonly<Record<string, number>>;
  readonly parts: readonly Proof[];
  /** In words: what was found, or why it fails (`gap 74 s, window 60 s`). */
  readonly why: () => string;
  /** The place or value that came nearest, where something did. */
  readonly closest: () => string | null;
}

type Given = Pick<Proof, "clause" | "kind" | "holds" | "why"> & Partial<Proof>;

/** A proof in which all that is not said is empty. */
export function proof(given: Given): Proof {
  return {
    distance: given.holds ? 0 : 1,
    weight: 0,
    hits: [],
    seen: given.hits ?? [],
    evidence: [],
    count: given.hits?.length ?? given.evidence?.length ?? 0,
    countIsLeast: false,
    unnamedUnkept: 0,
    measures: {},
    parts: [],
    closest: () => null,
    ...given,
  };
}

/** The clauses that carry a proof: those that hold and say something by themselves. */
export function carriers(root: Proof): Proof[] {
  if (!root.holds || root.kind === "not") return [];
  return root.parts.length === 0 ? [root] : root.parts.flatMap(carriers);
}

/** Evidence of a clause: of its hits, then of what has none. */
export function evidenceOf({ hits, evidence }: Proof): Evidence[] {
  return [...hits.map((hit) => hit.evidence), ...evidence];
}
