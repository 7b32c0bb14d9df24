import { AhoCorasick } from "./aho-corasick.ts";
import type { Prefilter } from "./prefilter.ts";
import { createWasmPrefilter } from "./wasm-prefilter.ts";

/** `javascript` is what a machine without WebAssembly SIMD runs anyway; both find the same. */
export type Engine = "best" | "javascript";

/** Prefilters of one set of literals, kept between entries. */
export class PrefilterPool {
  readonly #literals: readonly string[];
  readonly #engine: Engine;
  readonly #idle: Prefilter[] = [];

  constructor(literals: readonly string[], engine: Engine) {
    this.#literals = literals;
    this.#engine = engine;
  }

  acquire(): Prefilter {
    return this.#idle.pop() ?? this.#create();
  }

  release(prefilter: Prefilter): void {
    this.#idle.push(prefilter);
  }

  #create(): Prefilter {
    const kernel = this.#engine === "javascript" ? null : createWasmPrefilter(this.#literals);
    return kernel ?? new AhoCorasick(this.#literals);
  }
}
