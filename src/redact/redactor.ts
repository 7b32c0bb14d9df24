import type { Detector, DetectorSet } from "../model/detector.ts";
import type { Pattern, ScannedLine } from "../model/pattern.ts";
import type { RedactedText } from "../model/text.ts";
import { type PatternEngine, platformEngine } from "./compiled-detector.ts";
import { PlainFinder } from "./find-in-plain.ts";
import { findSecrets } from "./find-secrets.ts";
import { TokenFinder } from "./find-tokens.ts";
import { findLeaks } from "./leak-gate.ts";
import { mask } from "./mask.ts";
import { type Exposure, ObservedSecrets } from "./observed-secrets.ts";
import { Placeholders } from "./placeholders.ts";
import { redactedText } from "./redacted-text.ts";
import { secretPatterns } from "./secret-patterns.ts";
import type { Span } from "./span.ts";

export interface RedactorOptions extends DetectorSet {
  /** Texts of our own (templates, the catalogue): a value that stands in one of them is not gated. */
  readonly ownTexts?: readonly string[];
  /** The engine for a detector's pattern; the platform's own unless told otherwise. */
  readonly engineOf?: (detector: Detector) => PatternEngine;
}

/** Where a line that is observed came from. One object for each entry: its identity tells entries apart. */
export interface ObservedPlace {
  /** The bundle's name, for the owner of a credential to be told. */
  readonly bundle: string;
  /** It stands where anybody can read it: an attachment, or the issue's own text. */
  readonly isPublic: boolean;
}

export type GateVerdict =
  | { readonly kind: "clean" }
  | {
      readonly kind: "leak";
      /** What leaked, by kind; never a value. */
      readonly kinds: readonly string[];
      readonly masked: RedactedText;
    };

export interface Redactor {
  /** What the scan has to look for, so that secrets are found in the whole input. */
  readonly patterns: readonly Pattern[];
  /** Learns the secrets of a scanned line, together with the lines right before it. */
  observe(line: ScannedLine, place: ObservedPlace): void;
  /** The text without secrets and personal data: same number of lines; redacting twice changes nothing. */
  redact(text: string): RedactedText;
  /** Looks through a finished text for every secret that was observed or redacted, in any encoding. */
  gate(rendered: string): GateVerdict;
  /** Different values that were masked, by kind. */
  counts(): Readonly<Record<string, number>>;
  /** Kinds of credentials that stand in public, by bundle, each once. */
  exposures(): readonly Exposure[];
}

export function createRedactor(options: RedactorOptions): Redactor {
  const finder = new PlainFinder(
    new TokenFinder(options.detectors, options.engineOf ?? (() => platformEngine)),
  );
  const placeholders = new Placeholders();
  const observed = new ObservedSecrets();
  const allowed = new Set(options.allow);
  const windows = new WeakMap<ObservedPlace, LineWindow>();

  return { patterns: secretPatterns(options.detectors), observe, redact, gate, counts, exposures };

  function find(text: string, depth: "everything" | "secrets"): readonly Span[] {
    const spans = findSecrets(text, finder, depth);
    return allowed.size === 0 ? spans : spans.filter((span) => !allowed.has(span.value));
  }

  function observe(line: ScannedLine, place: ObservedPlace): void {
    const window = windows.get(place) ?? new LineWindow();
    windows.set(place, window);
    const source = place.isPublic ? place.bundle : null;
    for (const span of find(window.with(line), "secrets")) observed.add(span, source);
  }

  function redact(text: string): RedactedText {
    const spans = find(text, "everything");
    for (const span of spans) observed.add(span, null);
    return redactedText(mask(text, spans, placeholders));
  }

  function gate(rendered: string): GateVerdict {
    const own = options.ownTexts ?? [];
    const secrets = observed.all().filter(({ value }) => !own.some((text) => text.includes(value)));
    const leaks = findLeaks(rendered, secrets);
    if (leaks.length === 0) return { kind: "clean" };
    const kinds = [...new Set(leaks.map((leak) => leak.kind))].sort();
    return { kind: "leak", kinds, masked: redactedText(mask(rendered, leaks, placeholders)) };
  }

  function counts(): Readonly<Record<string, number>> {
    return placeholders.counts();
  }

  function exposures(): readonly Exposure[] {
    return observed.exposures();
  }
}

/** The last lines of one entry, for secrets that are wrapped over several. */
class LineWindow {
  #lines: readonly ScannedLine[] = [];

  with(line: ScannedLine): string {
    const last = this.#lines.at(-1);
    const follows = last !== undefined && last.number === line.number - 1;
    this.#lines = follows ? [...this.#lines.slice(1 - maxWindow), line] : [line];
    return this.#lines.map(({ text }) => text).join("\n");
  }
}

const maxWindow = 4;
