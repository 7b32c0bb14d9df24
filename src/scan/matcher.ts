import type { Pattern } from "../model/pattern.ts";
import type { CachedPattern } from "./cache.ts";
import { type Growth, growthOf, unproven } from "./growth.ts";
import type { LinearEngine, LinearRegExp } from "./linear-engine.ts";
import { compileMilestones, type Milestones } from "./milestones.ts";
import { parsePattern } from "./parse-pattern.ts";
import { hasNamedGroupInRepeat, leadingRuns, type Node } from "./syntax.ts";
import { type Edges, writePattern } from "./write-pattern.ts";

/** Where a pattern matches in one text, in UTF-16 offsets. */
export interface TextMatch {
  readonly start: number;
  readonly end: number;
  readonly captures: Readonly<Record<string, string>>;
}

/** What comes behind a pattern's leading runs, and how long those are at most. */
interface Rest {
  readonly expression: RegExp;
  readonly runs: number;
}

/** A pattern's expressions, by the edges of the text that they are for. */
interface Expressions {
  readonly regExps: Map<string, RegExp>;
  readonly rests: Map<string, Rest | null>;
  readonly milestones: Map<string, Milestones>;
  readonly linear: Map<string, LinearRegExp>;
}

/** Steps that one search may cost V8 at worst: some 100 ms. */
const maxSteps = 2 ** 25;

const noCaptures: Readonly<Record<string, string>> = Object.freeze({});

/**
 * One pattern, ready to be tried on lines. V8's engine backtracks, so it gets a text only where the pattern's
 * proven growth bounds the steps for a text of that length; everything else goes to the linear engine.
 */
export class Matcher {
  readonly #pattern: Pattern;
  /** Most patterns of a run have no line to be tried on, and nothing is made for those. */
  #expressions: Expressions | null = null;
  #node: Node | null = null;
  #maxLength: number;
  readonly #known: CachedPattern | null;

  /** `known` from the cache, or null to find it out at the first line. */
  constructor(pattern: Pattern, known: CachedPattern | null) {
    this.#pattern = pattern;
    this.#known = known;
    const { match } = pattern;
    const isPlain = match.kind === "literal" && !match.ignoreCase;
    this.#maxLength = isPlain ? Infinity : known === null ? -1 : lengthWithin(growthIn(known));
  }

  needsLinear(length: number): boolean {
    if (this.#maxLength < 0) this.#maxLength = lengthWithin(provenGrowth(this.#parsed()));
    return length > this.#maxLength;
  }

  /** The first match. `linear` is asked only where `needsLinear` says so. */
  match(text: string, edges: Edges, linear: LinearEngine | null): TextMatch | null {
    const { match } = this.#pattern;
    if (match.kind === "literal" && !match.ignoreCase) {
      const start = text.indexOf(match.text);
      return start < 0 ? null : { start, end: start + match.text.length, captures: noCaptures };
    }
    if (!this.needsLinear(text.length)) {
      const from = this.#earliestStart(text, edges);
      return from === null ? null : matchV8(this.#regExp(edges), text, from);
    }
    if (linear === null) throw new Error(`no linear engine was loaded for ${this.#pattern.id}`);
    return this.#milestones(edges).mayMatch(text) ? this.#linearRegExp(edges, linear).match(text) : null;
  }

  /**
   * A pattern that begins with runs (`[\\w.]{1,64}@...`) makes V8 start at nearly every character. What comes behind
   * the runs must match as well, is found or missed in a fraction of the time, and no match can begin earlier than
   * the runs are long before it. Null where nothing can match.
   */
  #earliestStart(text: string, edges: Edges): number | null {
    const rest = remembered(this.#made().rests, edges, () => this.#rest(edges));
    if (rest === null) return 0;
    const found = rest.expression.exec(text);
    return found === null ? null : Math.max(0, found.index - rest.runs);
  }

  #rest(edges: Edges): Rest | null {
    if (this.#known !== null && isWhole(edges)) return restIn(this.#known);
    const runs = leadingRuns(this.#parsed());
    if (runs === null) return null;
    return { expression: new RegExp(writePattern(runs.rest, "v8", edges), "u"), runs: runs.maxLength };
  }

  #regExp(edges: Edges): RegExp {
    const known = isWhole(edges) ? this.#known?.v8 : null;
    const write = (): string => known ?? writePattern(this.#parsed(), "v8", edges);
    return remembered(this.#made().regExps, edges, () => new RegExp(write(), "gu"));
  }

  #milestones(edges: Edges): Milestones {
    return remembered(this.#made().milestones, edges, () => compileMilestones(this.#parsed(), edges));
  }

  #linearRegExp(edges: Edges, engine: LinearEngine): LinearRegExp {
    const { linear } = this.#made();
    return remembered(linear, edges, () => engine.compile(writePattern(this.#parsed(), "re2", edges)));
  }

  #made(): Expressions {
    this.#expressions ??= {
      regExps: new Map(),
      rests: new Map(),
      milestones: new Map(),
      linear: new Map(),
    };
    return this.#expressions;
  }

  #parsed(): Node {
    if (this.#node !== null) return this.#node;
    const parsed = parsePattern(this.#pattern.match);
    if (parsed.kind === "refused") throw new Error(`${this.#pattern.id} was refused: ${parsed.reason}`);
    this.#node = parsed.node;
    return parsed.node;
  }
}

/**
 * V8 forgets what a group took when its repetition goes on, RE2 does not: such a pattern always goes to
 * the linear engine, so that its captures never depend on the length of the line.
 */
export function provenGrowth(node: Node): Growth {
  return hasNamedGroupInRepeat(node) ? unproven : growthOf(node);
}

function lengthWithin({ degree, factor }: Growth): number {
  return degree === Infinity ? 0 : Math.floor((maxSteps / factor) ** (1 / degree));
}

function growthIn({ degree, factor }: CachedPattern): Growth {
  return { degree: degree ?? Infinity, factor };
}

const whole = "true,true";
const isWhole = ({ start, end }: Edges): boolean => start && end;

function restIn({ rest, runs }: CachedPattern): Rest | null {
  return rest === null ? null : { expression: new RegExp(rest, "u"), runs: runs ?? Infinity };
}

function remembered<T>(known: Map<string, T>, edges: Edges, make: () => T): T {
  const key = isWhole(edges) ? whole : `${edges.start},${edges.end}`;
  const found = known.get(key);
  if (found !== undefined) return found;
  const made = make();
  known.set(key, made);
  return made;
}

function matchV8(expression: RegExp, text: string, from: number): TextMatch | null {
  expression.lastIndex = from;
  const found = expression.exec(text);
  if (found === null) return null;
  const end = found.index + found[0].length;
  return { start: found.index, end, captures: found.groups ? present(found.groups) : noCaptures };
}

function present(groups: Readonly<Record<string, string | undefined>>): Record<string, string> {
  const taken = Object.entries(groups).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return Object.fromEntries(taken);
}
