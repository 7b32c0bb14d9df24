import type { Evidence } from "../model/reading.ts";
import type { RedactedText } from "../model/text.ts";
import type { OpenDocument } from "./open-document.ts";

/** The redacted lines of a document that is held whole. */
export type RedactedLines = readonly string[];

/** Redacts the whole text once; redaction keeps the lines, so a line can be shown by its number. */
export function linesOf(document: OpenDocument, text: string): RedactedLines {
  return document.state.redact(text).split("\n");
}

const maxLineLength = 300;

/** The line itself and its neighbours: a value in JSON or a table says little without the line above it. */
export function evidenceInWhole(
  document: OpenDocument,
  lines: RedactedLines,
  place: { readonly line: number; readonly at?: number | null },
): Evidence {
  const { entry } = document;
  const first = Math.max(1, place.line - 1);
  const last = Math.min(lines.length, place.line + 1);
  const shown = lines.slice(first - 1, last).map((line) => line.slice(0, maxLineLength).trimEnd());
  return {
    bundle: document.bundle,
    entry: document.path,
    line: entry.lineOf(place.line),
    endLine: entry.lineOf(place.line),
    time: place.at == null ? null : new Date(place.at).toISOString(),
    text: shown.join("\n").trim() as RedactedText,
    voice: entry.voice,
    author: entry.author,
  };
}
