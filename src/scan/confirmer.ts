import { giveWay, isTurnDue } from "./event-loop.ts";
import { type LinearEngine, loadLinearEngine } from "./linear-engine.ts";
import type { Matcher, TextMatch } from "./matcher.ts";
import type { PatternSet } from "./pattern-set.ts";
import type { Edges } from "./write-pattern.ts";

/** One pattern that took too long on one line. */
export interface SlowMatch {
  readonly pattern: number;
  readonly id: string;
  readonly line: number;
  readonly ms: number;
}

export interface PatternHit extends TextMatch {
  readonly pattern: number;
}

export interface Candidate {
  readonly text: string;
  readonly edges: Edges;
  readonly line: number;
  readonly patterns: Iterable<number>;
}

/** The goal for an evil pattern on a long line; no proven pattern comes near it. */
const maxMatchMs = 250;
const checkEvery = 64;

/** Tries patterns on the lines that the prefilter pointed at, and watches the time that they take. */
export class Confirmer {
  readonly #set: PatternSet;
  readonly #signal: AbortSignal | undefined;
  readonly #slow: SlowMatch[] = [];
  readonly #setAside = new Set<number>();
  #linear: LinearEngine | null = null;
  #tried = 0;

  constructor(set: PatternSet, signal: AbortSignal | undefined) {
    this.#set = set;
    this.#signal = signal;
  }

  get slow(): readonly SlowMatch[] {
    return this.#slow;
  }

  get stopped(): boolean {
    return this.#signal?.aborted ?? false;
  }

  /** True where a candidate has to wait: for the linear engine, or for others to have their turn. */
  mustWait({ text, patterns }: Candidate): boolean {
    if (++this.#tried % checkEvery === 0 && isTurnDue()) return true;
    if (this.#linear !== null) return false;
    for (const pattern of patterns) {
      if (this.#set.matchers[pattern]?.needsLinear(text.length)) return true;
    }
    return false;
  }

  async wait({ text, patterns }: Candidate): Promise<void> {
    const isLinear = [...patterns].some((pattern) => this.#set.matchers[pattern]?.needsLinear(text.length));
    if (isLinear) this.#linear ??= await loadLinearEngine();
    await giveWay();
  }

  /** Matches in the order of the patterns. */
  confirm(candidate: Candidate): PatternHit[] {
    const found: PatternHit[] = [];
    for (const pattern of candidate.patterns) {
      const matcher = this.#set.matchers[pattern];
      if (!matcher || this.#setAside.has(pattern)) continue;
      const match = this.#isCostly(matcher, candidate.text)
        ? this.#timed(pattern, matcher, candidate)
        : matcher.match(candidate.text, candidate.edges, this.#linear);
      if (match !== null) found.push({ pattern, ...match });
    }
    return found.sort((a, b) => a.pattern - b.pattern);
  }

  #isCostly(matcher: Matcher, text: string): boolean {
    return text.length > 1024 || matcher.needsLinear(text.length);
  }

  #timed(pattern: number, matcher: Matcher, candidate: Candidate): TextMatch | null {
    const first = this.#measured(matcher, candidate);
    if (isTurnDue()) this.#tried = checkEvery - 1;
    if (first.ms <= maxMatchMs) return first.match;
    // A busy machine may have kept us waiting: only a pattern that is as slow a second time is set aside.
    const { ms } = this.#measured(matcher, candidate);
    if (ms <= maxMatchMs) return first.match;
    this.#setAside.add(pattern);
    const id = this.#set.patterns[pattern]?.id ?? "";
    this.#slow.push({ pattern, id, line: candidate.line, ms: Math.round(ms) });
    return first.match;
  }

  #measured(matcher: Matcher, { text, edges }: Candidate) {
    const before = performance.now();
    const match = matcher.match(text, edges, this.#linear);
    return { match, ms: performance.now() - before };
  }
}
