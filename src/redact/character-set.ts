/** ASCII characters, to be looked up by code: an expression for each character of a run costs many times as much. */
export class CharacterSet {
  readonly #has = new Uint8Array(128);

  constructor(characters: RegExp) {
    for (let code = 0; code < 128; code++) {
      if (characters.test(String.fromCharCode(code))) this.#has[code] = 1;
    }
  }

  /** Whether the character at a place is one of the set; false behind the text's end. */
  holds(text: string, at: number): boolean {
    // Out of reach of the table: `undefined`.
    return this.#has[text.charCodeAt(at)] === 1;
  }
}
