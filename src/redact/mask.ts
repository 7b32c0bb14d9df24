import type { Placeholders } from "./placeholders.ts";
import { mergeSpans, type Span } from "./span.ts";

/** The text with every span replaced by its placeholder. Line ends stay, so that it has the same number of lines. */
export function mask(text: string, spans: readonly Span[], placeholders: Placeholders): string {
  if (spans.length === 0) return text;
  const parts: string[] = [];
  let from = 0;
  for (const span of mergeSpans(spans)) {
    parts.push(
      text.slice(from, span.start),
      maskLines(text.slice(span.start, span.end), placeholders.for(span)),
    );
    from = span.end;
  }
  parts.push(text.slice(from));
  return parts.join("");
}

/** A secret that was wrapped gets its placeholder on each of its lines, in place of whatever stood there. */
function maskLines(covered: string, placeholder: string): string {
  return covered
    .split(/(\r\n|\n|\r)/)
    .map((piece, index) => (index % 2 === 1 || piece === "" ? piece : placeholder))
    .join("");
}
