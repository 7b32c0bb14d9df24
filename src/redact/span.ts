/** A piece of a text that must not leave. Offsets are UTF-16, in the text that was searched. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly kind: string;
  /** The plain secret, free of any disguise; what the same placeholder is given to. */
  readonly value: string;
  readonly personal: boolean;
}

/** Spans in order, none touching another. Of those that overlap, the one that begins first gives kind and value. */
export function mergeSpans(spans: readonly Span[]): readonly Span[] {
  const merged: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = merged.at(-1);
    if (last === undefined || span.start >= last.end) merged.push(span);
    else if (span.end > last.end) merged[merged.length - 1] = { ...last, end: span.end };
  }
  return merged;
}
