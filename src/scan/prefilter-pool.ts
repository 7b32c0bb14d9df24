import { AhoCorasick } from "./aho-corasick.ts";
import type { Prefilter } from "./prefilter.ts";

/** Prefilters of one set of literals, kept between entries. */
export class PrefilterPool {
  readonly #literals: readonly string[];
  readonly #idle: Prefilter[] = [];

  constructor(literals: readonly string[]) {
    this.#literals = literals;
  }

  acquire(): Prefilter {
    return this.#idle.pop() ?? new AhoCorasick(this.#literals);
  }

  release(prefilter: Prefilter): void {
    this.#idle.push(prefilter);
  }
}
