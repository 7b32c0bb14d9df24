import type { Detector } from "../model/detector.ts";
import { type CompiledDetector, compileDetector, type PatternEngine } from "./compiled-detector.ts";
import type { Span } from "./span.ts";
import { TornTokens } from "./torn-tokens.ts";

/** The detectors of a run; each is compiled when its gate is met for the first time. */
export class TokenFinder {
  readonly detectors: readonly Detector[];
  /** The first halves of tokens that a wrap cut. */
  readonly torn: TornTokens;
  readonly #engineOf: (detector: Detector) => PatternEngine;
  readonly #compiled: (CompiledDetector | undefined)[] = [];

  constructor(detectors: readonly Detector[], engineOf: (detector: Detector) => PatternEngine) {
    this.detectors = detectors;
    this.torn = new TornTokens(detectors, engineOf);
    this.#engineOf = engineOf;
  }

  /** What one detector says of one place where its gate stands. `from` keeps it from finding one thing twice. */
  at(text: string, index: number, gate: number, from: number): { span: Span; next: number } | null {
    const detector = this.detectors[index];
    if (detector === undefined) return null;
    this.#compiled[index] ??= compileDetector(detector, this.#engineOf(detector));
    const match = this.#compiled[index]?.match(text, gate, from) ?? null;
    if (match === null) return null;
    const { start, end } = match;
    const { kind, personal } = detector;
    return { span: { start, end, kind, value: text.slice(start, end), personal }, next: match.next };
  }
}
