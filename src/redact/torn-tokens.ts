import type { Detector } from "../model/detector.ts";
import { beginningPattern } from "./beginning-pattern.ts";
import type { PatternEngine } from "./compiled-detector.ts";
import { isWord, runBefore, terminalWidth } from "./joined-view.ts";
import { LiteralIndex } from "./literal-index.ts";
import type { Span } from "./span.ts";

/** No longer beginning is looked at; of a longer token a terminal shows whole lines. */
const maxRun = 400;

/** What a wrap or a program's own cut leaves at a line's end: a border, a backslash, an ellipsis. */
const cutMark = /[ \t]*[|\u2502\u2503\u2551][ \t]*$|[\\\u2026]$/;

/**
 * Finds the first half of a token whose second half is not there: a terminal wrapped the line, and what follows is
 * another record or is not shown. Such a half begins as a token does, goes on as one might, and ends its line, where
 * the line is as wide as a terminal or says itself that it goes on.
 */
export class TornTokens {
  readonly #detectors: readonly Detector[];
  readonly #engineOf: (detector: Detector) => PatternEngine;
  readonly #beginnings: (ReturnType<PatternEngine> | undefined)[] = [];
  #index: LiteralIndex | null = null;

  constructor(detectors: readonly Detector[], engineOf: (detector: Detector) => PatternEngine) {
    this.#detectors = detectors.filter(isPrefixed);
    this.#engineOf = engineOf;
  }

  find(text: string): readonly Span[] {
    const spans: Span[] = [];
    for (let start = 0; start <= text.length; ) {
      const lineFeed = text.indexOf("\n", start);
      const end = lineFeed < 0 ? text.length : lineFeed;
      const cut = cutOf(text, start, end);
      if (cut !== null) spans.push(...this.#atEnd(text, start, cut));
      start = end + 1;
    }
    return spans;
  }

  #atEnd(text: string, lineStart: number, end: number): readonly Span[] {
    const run = runBefore(text, end, Math.max(lineStart, end - maxRun));
    const from = end - run.length;
    const spans: Span[] = [];
    this.#index ??= this.#gates();
    this.#index.scan(run, (owner, at) => {
      const detector = this.#detectors[owner];
      if (detector === undefined || !this.#mayBegin(run, { at, owner, detector })) return;
      const { kind, personal } = detector;
      spans.push({ start: from + at, end, kind, value: run.slice(at), personal });
    });
    return spans;
  }

  #mayBegin(run: string, gate: { readonly at: number; readonly owner: number; readonly detector: Detector }) {
    const { at, owner, detector } = gate;
    if (at > 0 && /[A-Za-z0-9]/.test(run.charAt(at - 1))) return false;
    const torn = run.slice(at);
    const prefix = detector.gate.find((each) => torn.startsWith(each)) ?? "";
    if (!looksTorn(torn.slice(prefix.length)) || detector.allow.some((each) => each.startsWith(torn)))
      return false;
    this.#beginnings[owner] ??= this.#engineOf(detector)(`(?:${beginningPattern(detector.pattern)})$`, {
      ignoreCase: false,
    });
    return this.#beginnings[owner]?.(torn, 0) != null;
  }

  #gates(): LiteralIndex {
    return new LiteralIndex(
      this.#detectors.flatMap(({ gate }, owner) => gate.map((text) => ({ text, ignoreCase: false, owner }))),
    );
  }
}

/** Two characters say nothing alone; where the secret is a part of the match, its surroundings are looked at. */
function isPrefixed({ gate, reach, ignoreCase, pattern, personal }: Detector): boolean {
  const isClear = gate.every((text) => text.length >= 3);
  return isClear && reach === 0 && !ignoreCase && !personal && !pattern.includes("(?<");
}

/** Where the text of a line ends that was cut, without the mark of the cut; null for a line that just ends. */
function cutOf(text: string, start: number, end: number): number | null {
  const isReturn = text.charAt(end - 1) === "\r";
  const line = text.slice(Math.max(start, end - maxRun), isReturn ? end - 1 : end);
  const mark = cutMark.exec(line);
  if (mark !== null) return end - (isReturn ? 1 : 0) - mark[0].length;
  return end - start >= terminalWidth ? end - (isReturn ? 1 : 0) : null;
}

/** The rest of a name is words: `npm_config`, `test_http_timeout`; the rest of a token is not. */
function looksTorn(rest: string): boolean {
  if (rest.length >= 4 && /\d/.test(rest) && /[A-Z]/.test(rest)) return true;
  return rest.split(/[_.-]/).some((part) => part.length >= 4 && !/^\d+$/.test(part) && !isWord(part));
}
