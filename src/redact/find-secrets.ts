import { encodedRuns } from "./encoded-runs.ts";
import type { Depth, PlainFinder } from "./find-in-plain.ts";
import { joinedView } from "./joined-view.ts";
import { plainView } from "./plain-view.ts";
import type { Span } from "./span.ts";
import { inOriginal, type TextView } from "./text-view.ts";
import { unescapedView } from "./unescaped-view.ts";

/**
 * All secrets of a text, in whatever disguise (threats S3 to S7), as stretches of the original.
 * Each view takes one more disguise off; what is found in any of them counts.
 */
export function findSecrets(
  text: string,
  finder: PlainFinder,
  depth: Exclude<Depth, "tokens">,
): readonly Span[] {
  const spans: Span[] = [];
  const seen = plainView(text);
  for (const view of readableViews(seen)) {
    for (const span of finder.find(view.text, depth)) spans.push(mapped(view, span));
  }
  for (const view of new Set([seen, joinedView(seen) ?? seen])) {
    spans.push(...encodedSpans(view, finder));
  }
  spans.push(...reversedSpans(seen, finder));
  return spans;
}

/** The text as it is seen, with escapes undone, and each of the two with its wraps joined. */
export function readableViews(seen: TextView): readonly TextView[] {
  const unescaped = unescapedView(seen);
  const views = [seen, joinedView(seen), unescaped, unescaped === null ? null : joinedView(unescaped)];
  return views.filter((view) => view !== null);
}

function mapped(view: TextView, span: Span): Span {
  return view.starts === null ? span : { ...span, ...inOriginal(view, span.start, span.end) };
}

/** A run that decodes to text with a secret in it goes as a whole: its parts do not stand alone. */
function encodedSpans(view: TextView, finder: PlainFinder): readonly Span[] {
  return encodedRuns(view).flatMap((run) => {
    for (const reading of run.readings) {
      const found = finder.find(reading.replaceAll("\0", ""), "secrets")[0];
      if (found !== undefined) return [{ ...found, start: run.start, end: run.end }];
    }
    return [];
  });
}

function reversedSpans(view: TextView, finder: PlainFinder): readonly Span[] {
  if (!/[\w.~/+:-]{20}/.test(view.text)) return [];
  const length = view.text.length;
  const reversed = reverse(view.text);
  return finder.find(reversed, "tokens").map((span) => {
    const place = inOriginal(view, length - span.end, length - span.start);
    return { ...span, ...place };
  });
}

function reverse(text: string): string {
  let reversed = "";
  for (let i = text.length - 1; i >= 0; i--) reversed += text.charAt(i);
  return reversed;
}
