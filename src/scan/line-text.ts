import { asciiLower } from "./clause.ts";
import { splitLiteral } from "./required-literal.ts";

/** What else a pattern asks for: of each of these sets, one string at least stands on every line that it matches. */
export class AlsoRequired {
  readonly #written: readonly (readonly string[])[];
  /** Most patterns of a run have no line that asks: their strings are read at the first one. */
  #sets: readonly (readonly Sought[])[] | null = null;

  constructor(written: readonly (readonly string[])[]) {
    this.#written = written;
  }

  standsOn(line: LineText): boolean {
    if (this.#written.length === 0) return true;
    this.#sets ??= this.#written.map((set) => set.map(sought));
    for (const set of this.#sets) if (!holdsOne(line, set)) return false;
    return true;
  }
}

interface Sought {
  readonly text: string;
  readonly kind: "as it is" | "in lower case" | "in lower case, beyond ASCII";
}

function sought(literal: string): Sought {
  const { text, ignoreCase } = splitLiteral(literal);
  if (!ignoreCase) return { text, kind: "as it is" };
  return { text, kind: beyondAscii.test(text) ? "in lower case, beyond ASCII" : "in lower case" };
}

const beyondAscii = /[^\0-\x7f]/;

function holdsOne(line: LineText, set: readonly Sought[]): boolean {
  for (const each of set) if (line.has(each)) return true;
  return false;
}

/** A line, and what stands on it: to find a string costs far less than to try an expression. */
export class LineText {
  readonly text: string;
  #lower: string | null = null;

  constructor(text: string) {
    this.text = text;
  }

  /** A letter beyond ASCII that becomes another one in lower case may lead to one more trial, never to one less. */
  has({ text, kind }: Sought): boolean {
    if (kind === "as it is") return this.text.includes(text);
    if (kind === "in lower case, beyond ASCII") return asciiLower(this.text).includes(text);
    this.#lower ??= this.text.toLowerCase();
    return this.#lower.includes(text);
  }
}
