/** One literal to look for, with the number of what it belongs to. */
export interface Literal {
  readonly text: string;
  readonly ignoreCase: boolean;
  readonly owner: number;
}

/** Five bits of a character: letters of both cases have the same, and what shares them is told apart later. */
const characterBits = 5;
const characterMask = (1 << characterBits) - 1;
const beginningMask = (1 << (3 * characterBits)) - 1;

/** So many characters of a text are looked at, and then as many more. */
const stretch = 4096;

/**
 * Finds where any of some hundred short literals stands, in one pass over the text. Three characters tell most places
 * at which none begins; at the others the first two choose a bucket.
 */
export class LiteralIndex {
  /** By five bits of each of three characters: whether a literal may begin so. */
  readonly #beginnings = new Uint8Array(beginningMask + 1);
  /** A stretch of the text, without the high bytes: the lowest bits tell enough, and bytes are read much faster. */
  readonly #bytes = Buffer.alloc(stretch + 1);
  readonly #slots = new Uint16Array(128 * 128);
  readonly #buckets: Literal[][] = [[]];

  constructor(literals: readonly Literal[]) {
    for (const literal of literals) {
      const entry = literal.ignoreCase ? { ...literal, text: literal.text.toLowerCase() } : literal;
      const first = entry.text.charCodeAt(0);
      const second = entry.text.charCodeAt(1);
      if (!(first < 128 && second < 128)) {
        throw new Error(`a gate begins with two ASCII characters, not so ${JSON.stringify(entry.text)}`);
      }
      this.#addBeginning(entry.text);
      const otherFirst = entry.ignoreCase ? upperCase(first) : first;
      const otherSecond = entry.ignoreCase ? upperCase(second) : second;
      this.#add(first, second, entry);
      if (otherFirst !== first) this.#add(otherFirst, second, entry);
      if (otherSecond !== second) this.#add(first, otherSecond, entry);
      if (otherFirst !== first && otherSecond !== second) this.#add(otherFirst, otherSecond, entry);
    }
  }

  #addBeginning(text: string): void {
    const two =
      ((text.charCodeAt(0) & characterMask) << characterBits) | (text.charCodeAt(1) & characterMask);
    const third = text.length > 2 ? text.charCodeAt(2) & characterMask : null;
    for (let code = 0; code <= characterMask; code++) {
      if (third === null || third === code) this.#beginnings[(two << characterBits) | code] = 1;
    }
  }

  #add(first: number, second: number, entry: Literal): void {
    const slot = (first << 7) | second;
    const bucket = this.#buckets[this.#slots[slot] ?? 0];
    if (bucket !== undefined && this.#slots[slot] !== 0) {
      bucket.push(entry);
      return;
    }
    this.#slots[slot] = this.#buckets.length;
    this.#buckets.push([entry]);
  }

  /** Calls `onHit` for every place and owner, in the order of the text. `onHit` may not scan another text. */
  scan(text: string, onHit: (owner: number, at: number) => void): void {
    const beginnings = this.#beginnings;
    const bytes = this.#bytes;
    let beginning = 0;
    for (let from = 0; from <= text.length; from += stretch) {
      // Behind the text's end stands a character that is none.
      const length = Math.min(stretch, text.length + 1 - from);
      const isWhole = text.length < stretch;
      bytes[bytes.write(isWhole ? text : text.slice(from, from + stretch), "latin1")] = 0;
      for (let i = 0; i < length; i++) {
        beginning = ((beginning << characterBits) | ((bytes[i] as number) & characterMask)) & beginningMask;
        if (beginnings[beginning] === 1 && from + i >= 2) this.#look(text, from + i - 2, onHit);
      }
    }
  }

  #look(text: string, at: number, onHit: (owner: number, at: number) => void): void {
    const first = text.charCodeAt(at);
    const second = text.charCodeAt(at + 1);
    if (first >= 128 || second >= 128) return;
    const slot = this.#slots[(first << 7) | second] ?? 0;
    if (slot !== 0) this.#confirm(slot, text, at, onHit);
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

function upperCase(code: number): number {
  return code >= 97 && code <= 122 ? code - 32 : code;
}
