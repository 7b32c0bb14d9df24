import { AhoCorasick } from "./aho-corasick.ts";
import type { Prefilter, Sought } from "./prefilter.ts";
import { createWasmPrefilter } from "./wasm-prefilter.ts";

/** `javascript` is what a machine without WebAssembly SIMD runs anyway; both find the same. */
export type Engine = "best" | "javascript";

/** Prefilters of one set of literals, kept between entries. */
export class PrefilterPool {
  readonly #sought: Sought;
  readonly #engine: Engine;
  readonly #idle: Prefilter[] = [];

  constructor(sought: Sought, engine: Engine) {
    this.#sought = sought;
    this.#engine = engine;
  }

  acquire(): Prefilter {
    return this.#idle.pop() ?? this.#create();
  }

  release(prefilter: Prefilter): void {
    this.#idle.push(prefilter);
  }

  #create(): Prefilter {
    const kernel = this.#engine === "javascript" ? null : createWasmPrefilter(this.#sought);
    return kernel ?? new AhoCorasick(this.#sought.literals);
  }
}
