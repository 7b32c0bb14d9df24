import type { RedactedText } from "../model/text.ts";

const maxTexts = 2_000;
const maxCharacters = 1024 * 1024;

/** What was redacted lately. One record matters to many signatures, and each of them asks for its text. */
export class RecentTexts {
  readonly #texts = new Map<string, RedactedText>();
  #characters = 0;

  get(text: string): RedactedText | undefined {
    return this.#texts.get(text);
  }

  set(text: string, redacted: RedactedText): void {
    if (text.length > maxCharacters / 8) return;
    if (this.#texts.size >= maxTexts || this.#characters + text.length > maxCharacters) {
      this.#texts.clear();
      this.#characters = 0;
    }
    this.#texts.set(text, redacted);
    this.#characters += text.length;
  }
}
