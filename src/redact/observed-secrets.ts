import type { Span } from "./span.ts";

/** A secret that the input held, and the sources in which it stood. */
export interface ObservedSecret {
  readonly kind: string;
  readonly value: string;
}

/** A kind of credential that was seen in a source, for its owner to be told. Never the value. */
export interface Exposure {
  readonly kind: string;
  readonly source: string;
}

/** Below this a value is too common: masking every copy of it would let anybody make a report unreadable. */
export const minGatedLength = 8;
const maxSecrets = 20_000;
const maxCharacters = 4 * 1024 * 1024;
const maxExposures = 1_000;

/** What the leak gate has to look for. Bounded, whatever is sent. */
export class ObservedSecrets {
  readonly #values = new Map<string, string>();
  readonly #exposures = new Map<string, Exposure>();
  #characters = 0;

  add(span: Span, source: string | null): void {
    if (span.personal || span.value.length < minGatedLength) return;
    if (source !== null && this.#exposures.size < maxExposures) {
      this.#exposures.set(`${span.kind} ${source}`, { kind: span.kind, source });
    }
    if (this.#values.has(span.value)) return;
    if (this.#values.size >= maxSecrets || this.#characters + span.value.length > maxCharacters) return;
    this.#characters += span.value.length;
    this.#values.set(span.value, span.kind);
  }

  all(): readonly ObservedSecret[] {
    return [...this.#values].map(([value, kind]) => ({ kind, value }));
  }

  exposures(): readonly Exposure[] {
    return [...this.#exposures.values()];
  }
}
