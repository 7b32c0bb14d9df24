import { encodedRuns } from "./encoded-runs.ts";
import { type Depth, type PlainFinder, shortestBeginning } from "./find-in-plain.ts";
import { joinedView, type Wraps } from "./joined-view.ts";
import { placeholderPattern } from "./placeholders.ts";
import { plainView } from "./plain-view.ts";
import { mergeSpans, type Span } from "./span.ts";
import { inOriginal, originalView, type TextView } from "./text-view.ts";
import { unescapedView } from "./unescaped-view.ts";

/**
 * All secrets of a text, in whatever disguise (threats S3 to S7), as stretches of the original.
 * Each view takes one more disguise off; what is found in any of them counts.
 */
export function findSecrets(text: string, finder: PlainFinder): readonly Span[] {
  const seen = plainView(text);
  const spans: Span[] = [];
  for (const view of readableViews(seen, "sure")) spans.push(...found(view, finder, "everything"));
  const rejoined = joinedView(seen, "likely");
  if (rejoined !== null) spans.push(...found(rejoined, finder, "tokens"));
  for (const view of rejoined === null ? [seen] : [seen, rejoined]) spans.push(...encodedSpans(view, finder));
  spans.push(...reversedSpans(seen, finder));
  spans.push(...inView(seen, finder.findTorn(seen.text)));
  return outsidePlaceholders(text, spans);
}

function found(view: TextView, finder: PlainFinder, depth: Depth): readonly Span[] {
  return inView(view, finder.find(view.text, depth));
}

function inView(view: TextView, spans: readonly Span[]): readonly Span[] {
  if (view.pieces === null) return spans;
  return spans.map((span) => ({ ...span, ...inOriginal(view, span.start, span.end) }));
}

/** What was masked before stays as it is, so that redacting twice changes nothing. */
function outsidePlaceholders(text: string, spans: readonly Span[]): readonly Span[] {
  if (spans.length === 0 || !text.includes("[redacted:")) return spans;
  const masked = [...text.matchAll(placeholderPattern)].map((found) => ({
    start: found.index,
    end: found.index + found[0].length,
  }));
  return spans.filter((span) => !masked.some(({ start, end }) => span.start < end && start < span.end));
}

/** The secrets of one scanned line; `before` is the line right before it, for a token that goes over both. */
export function findInLine(text: string, before: string | null, finder: PlainFinder): readonly Span[] {
  const both = `${before}\n${text}`;
  const seen = before === null ? null : plainView(both);
  // Where nothing was taken off the two lines, there is nothing to be taken off one of them.
  const line = seen?.text === both ? originalView(text) : plainView(text);
  const unescaped = unescapedView(line);
  const wrapped = seen === null ? null : joinedView(seen, "likely");
  return [
    ...mergeSpans(finder.find(line.text, "secrets")),
    ...(unescaped === null ? [] : mergeSpans(finder.find(unescaped.text, "secrets"))),
    ...(wrapped === null ? [] : mergeSpans(finder.find(wrapped.text, "tokens")).map(inPieces(wrapped, both))),
  ];
}

/** One of the two lines may be shown without the other, so that the gate looks for each half, too. */
function inPieces(view: TextView, lines: string): (span: Span) => Span {
  return (span) => {
    const { start, end } = inOriginal(view, span.start, span.end);
    const [first = "", ...rest] = lines.slice(start, end).split("\n");
    if (rest.length === 0) return span;
    const halves = [tokenAtStart.exec(first), ...rest.map((each) => tokenAtEnd.exec(each))];
    return { ...span, lines: [span.value, ...halves.flatMap((half) => half?.[0] ?? [])] };
  };
}

const tokenAtStart = /^[\w+/=.~%-]+/;
const tokenAtEnd = /[\w+/=.~%-]+$/;

/** The text as it is seen, with escapes undone, and each of the two with its wraps joined. */
export function readableViews(seen: TextView, wraps: Wraps): readonly TextView[] {
  const unescaped = unescapedView(seen);
  const joined = joinedView(seen, wraps);
  const both = unescaped === null ? null : joinedView(unescaped, wraps);
  return [seen, joined, unescaped, both].filter((view) => view !== null);
}

/** A run that decodes to text with a secret in it goes as a whole: its parts do not stand alone. */
function encodedSpans(view: TextView, finder: PlainFinder): readonly Span[] {
  return encodedRuns(view).flatMap((run) => {
    for (const reading of run.readings) {
      const secret = finder.find(reading.replaceAll("\0", ""), "secrets")[0];
      if (secret !== undefined) return [{ ...secret, start: run.start, end: run.end }];
    }
    return [];
  });
}

/** Runs that are long enough for a token; a path is none. */
const longRun = /(?<![A-Za-z0-9_.~+:-])[A-Za-z0-9_.~+:-]{20,}/g;

function reversedSpans(view: TextView, finder: PlainFinder): readonly Span[] {
  const spans: Span[] = [];
  for (const run of view.text.matchAll(longRun)) {
    const end = run.index + run[0].length;
    if (!finder.mayBeginToken(reverse(run[0].slice(-shortestBeginning)))) continue;
    for (const span of finder.find(reverse(run[0]), "tokens")) {
      spans.push({ ...span, ...inOriginal(view, end - span.end, end - span.start) });
    }
  }
  return spans;
}

function reverse(text: string): string {
  return text.split("").reverse().join("");
}
