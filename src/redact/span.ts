/** A piece of a text that must not leave. Offsets are UTF-16, in the text that was searched. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly kind: string;
  /** The plain secret, free of any disguise; what the same placeholder is given to. */
  readonly value: string;
  readonly personal: boolean;
  /** What the leak gate looks for, where that is not the value: the lines of a key. */
  readonly lines?: readonly string[];
}

/** Kinds that only say how a secret was found; whoever knows what it is knows better. */
const vagueKinds: ReadonlySet<string> = new Set([
  "token",
  "api-key",
  "secret",
  "password",
  "cookie",
  "session",
  "signature",
  "key",
]);

/** Found by what stands around it, so that any value can be one. */
export function isVague({ kind }: Pick<Span, "kind">): boolean {
  return vagueKinds.has(kind);
}

/** Spans in order, none touching another. Of those that overlap, the first that knows its kind gives kind and value. */
export function mergeSpans(spans: readonly Span[]): readonly Span[] {
  const merged: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = merged.at(-1);
    if (last === undefined || span.start >= last.end) merged.push(span);
    else merged[merged.length - 1] = union(last, span);
  }
  return merged;
}

function union(first: Span, second: Span): Span {
  const named = isVague(first) && !second.personal ? second : first;
  return { ...named, start: first.start, end: Math.max(first.end, second.end) };
}
