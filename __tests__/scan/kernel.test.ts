import { execFileSync } from "node:child_process";
import { describe, expect, it } from "@jest/globals";
import type { Prefilter } from "../../src/scan/prefilter.ts";
import { createWasmPrefilter } from "../../src/scan/wasm-prefilter.ts";
import { root } from "../support/shared.ts";

describe("the kernel", () => {
  it("is what its source compiles to", () => {
    execFileSync(process.execPath, ["scripts/build-kernel.mjs", "--check"], { cwd: root, stdio: "pipe" });
  }, 120_000);

  it("runs here, so the other tests do test it", () => {
    expect(createWasmPrefilter(["=x"])).not.toBeNull();
  });

  describe("finds a literal at the border of two of its blocks, from whatever byte the search begins", () => {
    const filling = 96 * 1024;
    const block = 32 * 1024;

    it.each([
      ["one of 15 letters", "=abcdefghijklmno"],
      ["one of 13 letters", "=abcdefghijklm"],
      ["one of 7 letters", "=klmnopq"],
      ["one of 4 letters", "=wxyz"],
      ["one with a word inside", "=. qux"],
      ["one of 2 letters", "=ab"],
    ])("%s", (_, literal) => {
      const prefilter = createWasmPrefilter([literal]) as Prefilter;
      const text = literal.slice(1);
      const missed: string[] = [];
      for (let from = 0; from < 16; from++) {
        for (let place = from + block - 20; place < from + block + 20; place++) {
          prefilter.input.fill("-", 0, filling);
          prefilter.input.write(text, place);
          const { positions } = prefilter.find(from, filling);
          if (positions.length !== 1 || positions[0] !== place) missed.push(`from ${from} at ${place}`);
        }
      }
      expect(missed).toEqual([]);
    });
  });
});
