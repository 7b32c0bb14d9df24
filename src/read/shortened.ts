import type { RedactedText } from "../model/text.ts";

const maxFieldLength = 300;

/** A value at a length that people read. A part of redacted text is redacted text. */
export function shortened(text: RedactedText): RedactedText {
  return text.length > maxFieldLength ? (`${text.slice(0, maxFieldLength)}…` as RedactedText) : text;
}
