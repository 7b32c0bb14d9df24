/** What is wrong with a pattern, in words for its author. Never leaves `parsePattern`. */
export class PatternError extends Error {}

/** A place in a pattern's source; advances by whole characters. */
export class Cursor {
  readonly #source: string;
  #index = 0;

  constructor(source: string) {
    this.#source = source;
  }

  get index(): number {
    return this.#index;
  }

  atEnd(): boolean {
    return this.#index >= this.#source.length;
  }

  startsWith(text: string): boolean {
    return this.#source.startsWith(text, this.#index);
  }

  take(text: string): boolean {
    if (!this.startsWith(text)) return false;
    this.#index += text.length;
    return true;
  }

  /** `expression` must be sticky (`y`). */
  takeMatch(expression: RegExp): RegExpExecArray | null {
    expression.lastIndex = this.#index;
    const found = expression.exec(this.#source);
    if (found !== null) this.#index += found[0].length;
    return found;
  }

  next(): string {
    const point = this.#source.codePointAt(this.#index);
    if (point === undefined) throw new PatternError("the pattern ends too early");
    const char = String.fromCodePoint(point);
    this.#index += char.length;
    return char;
  }
}
