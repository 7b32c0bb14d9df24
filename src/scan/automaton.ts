import type { CharSet } from "./char-set.ts";
import type { Node } from "./syntax.ts";

/** The pattern as places in it, each with the characters it takes (Glushkov's automaton). */
export interface Automaton {
  readonly sets: readonly CharSet[];
  readonly next: readonly (readonly number[])[];
  readonly first: readonly number[];
  /** `from,to` where two different ways lead from one place to the next one: an engine tries both. */
  readonly doubled: ReadonlySet<string>;
  /** The pattern can only begin at the line's beginning. */
  readonly anchored: boolean;
}

export interface AutomatonOptions {
  readonly maxPlaces: number;
  /** Write a bounded run of several lengths out place by place; else it is a loop. */
  readonly writesRuns: boolean;
}

interface Part {
  readonly nullable: boolean;
  readonly first: readonly number[];
  readonly last: readonly number[];
}

const empty: Part = { nullable: true, first: [], last: [] };

/** Null where the pattern is too large, or repeats what may be empty (engines differ there). */
export function toAutomaton(node: Node, options: AutomatonOptions): Automaton | null {
  const builder = new Builder(options);
  const part = builder.build(node);
  if (part === null) return null;
  return {
    sets: builder.sets,
    next: builder.next.map((targets) => [...targets]),
    first: part.first,
    doubled: builder.doubled,
    anchored: beginsAnchored(node),
  };
}

function beginsAnchored(node: Node): boolean {
  switch (node.kind) {
    case "assert":
      return node.at === "start";
    case "concat":
      return node.items[0] !== undefined && beginsAnchored(node.items[0]);
    case "alternate":
      return node.branches.every(beginsAnchored);
    case "capture":
      return beginsAnchored(node.body);
    case "chars":
    case "repeat":
      return false;
  }
}

class Builder {
  readonly sets: CharSet[] = [];
  readonly next: Set<number>[] = [];
  readonly doubled = new Set<string>();
  readonly #maxPlaces: number;
  readonly #writesRuns: boolean;

  constructor({ maxPlaces, writesRuns }: AutomatonOptions) {
    this.#maxPlaces = maxPlaces;
    this.#writesRuns = writesRuns;
  }

  build(node: Node): Part | null {
    switch (node.kind) {
      case "chars":
        return this.#place(node.set);
      case "assert":
        return empty;
      case "capture":
        return this.build(node.body);
      case "concat":
        return this.#concat(node.items);
      case "alternate":
        return this.#alternate(node.branches);
      case "repeat":
        return this.#repeat(node);
    }
  }

  #place(set: CharSet): Part | null {
    if (this.sets.length >= this.#maxPlaces) return null;
    const place = this.sets.push(set) - 1;
    this.next.push(new Set());
    return { nullable: false, first: [place], last: [place] };
  }

  #concat(items: readonly Node[]): Part | null {
    let whole: Part | null = empty;
    for (const item of items) {
      const part = this.build(item);
      if (part === null || whole === null) return null;
      whole = this.#join(whole, part);
    }
    return whole;
  }

  #join(left: Part, right: Part): Part {
    this.#link(left.last, right.first);
    return {
      nullable: left.nullable && right.nullable,
      first: left.nullable ? [...left.first, ...right.first] : left.first,
      last: right.nullable ? [...left.last, ...right.last] : right.last,
    };
  }

  #alternate(branches: readonly Node[]): Part | null {
    const parts: Part[] = [];
    for (const branch of branches) {
      const part = this.build(branch);
      if (part === null) return null;
      parts.push(part);
    }
    if (parts.filter((part) => part.nullable).length > 1) return null;
    return {
      nullable: parts.some((part) => part.nullable),
      first: parts.flatMap((part) => part.first),
      last: parts.flatMap((part) => part.last),
    };
  }

  /** A count that is small is written out; a large one becomes a loop without a bound, which has at least as many ways. */
  #repeat({
    body,
    min,
    max,
  }: {
    readonly body: Node;
    readonly min: number;
    readonly max: number;
  }): Part | null {
    if (max === 0) return empty;
    if (max === 1) {
      const part = this.build(body);
      if (part === null || min === 1) return part;
      return part.nullable ? null : { ...part, nullable: true };
    }
    const isShort = max <= (body.kind === "chars" ? 128 : 8);
    const copies = isShort ? min : Math.min(min, 8);
    let whole: Part = empty;
    for (let count = 0; count < copies; count++) {
      const part = this.build(body);
      if (part === null) return null;
      whole = this.#join(whole, part);
    }
    if (copies === max) return whole;
    if (isShort && this.#writesRuns) return this.#run(whole, body, max - copies);
    const loop = this.build(body);
    if (loop === null || loop.nullable) return null;
    this.#link(loop.last, loop.first);
    return this.#join(whole, { ...loop, nullable: true });
  }

  /** `(x(x(x)?)?)?`: one way for each length. */
  #run(before: Part, body: Node, length: number): Part | null {
    const parts: Part[] = [];
    for (let count = 0; count < length; count++) {
      const part = this.build(body);
      if (part === null || part.nullable) return null;
      const previous = parts.at(-1);
      if (previous !== undefined) this.#link(previous.last, part.first);
      parts.push(part);
    }
    return this.#join(before, {
      nullable: true,
      first: parts[0]?.first ?? [],
      last: parts.flatMap((part) => part.last),
    });
  }

  #link(from: readonly number[], to: readonly number[]): void {
    for (const source of from) {
      for (const target of to) {
        const targets = this.next[source] as Set<number>;
        if (targets.has(target)) this.doubled.add(`${source},${target}`);
        targets.add(target);
      }
    }
  }
}
