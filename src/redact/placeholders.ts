import type { Span } from "./span.ts";

/**
 * What stands for a secret: its kind and a number that is the same for the same value within a run.
 * Tells neither length nor prefix; inert in a code span; no detector takes it for a secret.
 */
export class Placeholders {
  readonly #numbers = new Map<string, Map<string, number>>();

  for(span: Pick<Span, "kind" | "value">): string {
    return `[redacted:${span.kind}#${this.#number(span.kind, span.value)}]`;
  }

  /** Different values that were masked so far, by kind. */
  counts(): Readonly<Record<string, number>> {
    const kinds = [...this.#numbers].sort(([a], [b]) => (a < b ? -1 : 1));
    return Object.fromEntries(kinds.map(([kind, values]) => [kind, values.size]));
  }

  #number(kind: string, value: string): number {
    const known = this.#numbers.get(kind) ?? new Map<string, number>();
    this.#numbers.set(kind, known);
    const number = known.get(value) ?? known.size + 1;
    // Past this many, a run has something else to tell than which of them are equal; memory stays bounded.
    if (known.size < maxNumbers) known.set(value, number);
    return number;
  }
}

const maxNumbers = 10_000;

export const placeholderPattern = /\[redacted:[a-z0-9-]+#\d+\]/g;
