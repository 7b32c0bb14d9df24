/** One literal to look for, with the number of what it belongs to. */
export interface Literal {
  readonly text: string;
  readonly ignoreCase: boolean;
  readonly owner: number;
}

interface Entry {
  readonly text: string;
  readonly ignoreCase: boolean;
  readonly owners: readonly number[];
}

/**
 * Finds where any of some hundred short literals stands, in one pass over the text.
 * The first two characters choose a bucket; most places of a log have an empty one.
 */
export class LiteralIndex {
  readonly #slots = new Uint16Array(128 * 128);
  readonly #buckets: (readonly Entry[])[] = [[]];

  constructor(literals: readonly Literal[]) {
    const bySlot = new Map<number, Map<string, { entry: Entry; owners: number[] }>>();
    for (const literal of literals) {
      for (const slot of slotsOf(literal)) {
        const bucket = bySlot.get(slot) ?? new Map<string, { entry: Entry; owners: number[] }>();
        bySlot.set(slot, bucket);
        const text = literal.ignoreCase ? literal.text.toLowerCase() : literal.text;
        const key = `${literal.ignoreCase} ${text}`;
        const owners = bucket.get(key)?.owners ?? [];
        if (!owners.includes(literal.owner)) owners.push(literal.owner);
        bucket.set(key, { entry: { text, ignoreCase: literal.ignoreCase, owners }, owners });
      }
    }
    for (const [slot, bucket] of bySlot) {
      this.#slots[slot] = this.#buckets.length;
      this.#buckets.push([...bucket.values()].map(({ entry }) => entry));
    }
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
      if (!standsAt(entry, text, at)) continue;
      for (const owner of entry.owners) onHit(owner, at);
    }
  }
}

function standsAt(entry: Entry, text: string, at: number): boolean {
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
  if (text.length < 2) throw new Error(`a gate needs at least two characters: ${JSON.stringify(text)}`);
  const [first, second] = [text.charAt(0), text.charAt(1)];
  const firsts = ignoreCase ? [first.toLowerCase(), first.toUpperCase()] : [first];
  const seconds = ignoreCase ? [second.toLowerCase(), second.toUpperCase()] : [second];
  const slots = firsts.flatMap((a) => seconds.map((b) => (a.charCodeAt(0) << 7) | b.charCodeAt(0)));
  return [...new Set(slots)];
}
