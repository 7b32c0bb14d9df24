import type { RedactedText } from "../model/text.ts";

/**
 * The only constructor of `RedactedText` out of text from outside; called by the redactor, and by nobody else.
 * The linter's import rules keep the other stages away from this folder.
 */
export function redactedText(text: string): RedactedText {
  return text as RedactedText;
}

/**
 * A sentence of Telltale's own, with redacted parts and numbers in it: ownWords`about ${3} lines of ${name}`.
 * Being a template, it takes no string that came from outside.
 */
export function ownWords(
  words: TemplateStringsArray,
  ...parts: readonly (RedactedText | number)[]
): RedactedText {
  return String.raw({ raw: words }, ...parts) as RedactedText;
}
