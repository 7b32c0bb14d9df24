import { asciiLower } from "./clause.ts";
import { splitLiteral } from "./required-literal.ts";

/** Of each of these sets, one string at least stands on every line that the pattern matches. */
export type AlsoRequired = readonly (readonly string[])[];

/** A line, and what stands on it: to find a string costs far less than to try an expression. */
export class LineText {
  readonly text: string;
  #lower: string | null = null;

  constructor(text: string) {
    this.text = text;
  }

  hasAll(also: AlsoRequired): boolean {
    return also.every((literals) => literals.some((literal) => this.#has(literal)));
  }

  /** A letter beyond ASCII that becomes another one in lower case may lead to one more trial, never to one less. */
  #has(literal: string): boolean {
    const { text, ignoreCase } = splitLiteral(literal);
    if (!ignoreCase) return this.text.includes(text);
    if (beyondAscii.test(text)) return asciiLower(this.text).includes(text);
    this.#lower ??= this.text.toLowerCase();
    return this.#lower.includes(text);
  }
}

const beyondAscii = /[^\0-\x7f]/;
