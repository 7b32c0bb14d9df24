/** One literal to look for, with the number of what it belongs to. */
export interface Literal {
  readonly text: string;
  readonly ignoreCase: boolean;
  readonly owner: number;
}

/**
 * Finds where any of some hundred short literals stands, in one pass over the text.
 * The first two characters choose a bucket; most places of a log have an empty one.
 */
export class LiteralIndex {
  readonly #slots = new Uint16Array(128 * 128);
  readonly #buckets: Literal[][] = [[]];

  constructor(literals: readonly Literal[]) {
    for (const literal of literals) {
      const entry = literal.ignoreCase ? { ...literal, text: literal.text.toLowerCase() } : literal;
      for (const slot of slotsOf(entry)) this.#bucket(slot).push(entry);
    }
  }

  #bucket(slot: number): Literal[] {
    const number = this.#slots[slot] ?? 0;
    const known = number === 0 ? undefined : this.#buckets[number];
    if (known !== undefined) return known;
    const made: Literal[] = [];
    this.#slots[slot] = this.#buckets.length;
    this.#buckets.push(made);
    return made;
  }

  /** Calls `onHit` for every place and owner, in the order of the text. */
  scan(text: string, onHit: (owner: number, at: number) => void): void {
    let first = text.charCodeAt(0);
    for (let i = 1; i < text.length; i++) {
      const second = text.charCodeAt(i);
      if (first < 128 && second < 128) {
        const slot = this.#slots[(first << 7) | second] ?? 0;
        if (slot !== 0) this.#confirm(slot, text, i - 1, onHit);
      }
      first = second;
    }
  }

  #confirm(slot: number, text: string, at: number, onHit: (owner: number, at: number) => void): void {
    for (const entry of this.#buckets[slot] ?? []) {
      if (standsAt(entry, text, at)) onHit(entry.owner, at);
    }
  }
}

function standsAt(entry: Literal, text: string, at: number): boolean {
  if (!entry.ignoreCase) return text.startsWith(entry.text, at);
  if (at + entry.text.length > text.length) return false;
  for (let i = 2; i < entry.text.length; i++) {
    const code = text.charCodeAt(at + i);
    const folded = code >= 65 && code <= 90 ? code | 32 : code;
    if (folded !== entry.text.charCodeAt(i)) return false;
  }
  return true;
}

function slotsOf({ text, ignoreCase }: Literal): readonly number[] {
  const first = text.charCodeAt(0);
  const second = text.charCodeAt(1);
  if (text.length < 2 || first > 127 || second > 127) {
    throw new Error(`a gate begins with two ASCII characters, not so ${JSON.stringify(text)}`);
  }
  const firsts = ignoreCase ? bothCases(first) : [first];
  const seconds = ignoreCase ? bothCases(second) : [second];
  return firsts.flatMap((a) => seconds.map((b) => (a << 7) | b));
}

function bothCases(code: number): readonly number[] {
  return code >= 97 && code <= 122 ? [code, code - 32] : [code];
}
