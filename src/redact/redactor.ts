import type { Detector, DetectorSet } from "../model/detector.ts";
import type { Pattern, ScannedLine } from "../model/pattern.ts";
import type { RedactedText } from "../model/text.ts";
import { type PatternEngine, platformEngine } from "./compiled-detector.ts";
import { PlainFinder } from "./find-in-plain.ts";
import { findInLine, findSecrets } from "./find-secrets.ts";
import { TokenFinder } from "./find-tokens.ts";
import { findLeaks } from "./leak-gate.ts";
import { mask } from "./mask.ts";
import { type Exposure, ObservedSecrets } from "./observed-secrets.ts";
import { Placeholders } from "./placeholders.ts";
import { RecentTexts } from "./recent-texts.ts";
import { redactedText } from "./redacted-text.ts";
import { secretPatterns } from "./secret-patterns.ts";
import { mergeSpans } from "./span.ts";

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
  /** Learns the secrets of a scanned line. Neighbours of hits are worth giving too: a secret may go over two lines. */
  observe(line: ScannedLine, place: ObservedPlace): void;
  /** The text without secrets and personal data: same number of lines; redacting twice changes nothing. */
  redact(text: string): RedactedText;
  /**
   * Looks through a finished text for every secret that was observed or redacted, in any encoding. `own` is what
   * stands in such a text whatever the input: a planted value that is one of its words is no leak.
   */
  gate(rendered: string, own?: () => string): GateVerdict;
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
  const observed = new ObservedSecrets(options.ownTexts ?? []);
  const allowed = new Set(options.allow);
  const recent = new RecentTexts();
  const lastLines = new WeakMap<ObservedPlace, ScannedLine>();

  return { patterns: secretPatterns(options.detectors), observe, redact, gate, counts, exposures };

  function observe(line: ScannedLine, place: ObservedPlace): void {
    const last = lastLines.get(place);
    lastLines.set(place, line);
    const before = last?.number === line.number - 1 ? last.text : null;
    // A line without a hit of its own matters only as the second half of one that was wrapped.
    if (line.matches.length === 0 && (before === null || last?.matches.length === 0)) return;
    const source = place.isPublic ? place.bundle : null;
    for (const span of findInLine(line.text, before, finder)) {
      if (!allowed.has(span.value)) observed.add(span, source);
    }
  }

  function redact(text: string): RedactedText {
    const known = recent.get(text);
    if (known !== undefined) return known;
    const spans = mergeSpans(findSecrets(text, finder).filter((span) => !allowed.has(span.value)));
    for (const span of spans) observed.add(span, null);
    const redacted = redactedText(mask(text, spans, placeholders));
    recent.set(text, redacted);
    return redacted;
  }

  function gate(rendered: string, own: () => string = () => ""): GateVerdict {
    const found = findLeaks(rendered, observed.all());
    const leaks = found.length === 0 ? found : found.filter(({ value }) => !own().includes(value));
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
