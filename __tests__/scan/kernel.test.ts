import { execFileSync } from "node:child_process";
import { describe, expect, it } from "@jest/globals";
import { AhoCorasick } from "../../src/scan/aho-corasick.ts";
import type { Prefilter } from "../../src/scan/prefilter.ts";
import { splitLiteral, writeLiteral } from "../../src/scan/required-literal.ts";
import { createWasmPrefilter } from "../../src/scan/wasm-prefilter.ts";
import { root } from "../support/shared.ts";

/** Literals, each with its guard. */
function kernelFor(sought: Readonly<Record<string, readonly string[] | null>>): Prefilter {
  const prefilter = createWasmPrefilter({ literals: Object.keys(sought), guards: Object.values(sought) });
  if (prefilter === null) throw new Error("there is no WebAssembly with SIMD here");
  return prefilter;
}

function foundIn(prefilter: Prefilter, text: string): readonly number[] {
  return [...prefilter.find(0, prefilter.input.write(text)).positions];
}

describe("the kernel", () => {
  it("is what its source compiles to", () => {
    execFileSync(process.execPath, ["scripts/build-kernel.mjs", "--check"], { cwd: root, stdio: "pipe" });
  });

  it("runs here, so the other tests do test it", () => {
    expect(kernelFor({ "=x": null })).not.toBeNull();
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
      const prefilter = kernelFor({ [literal]: null });
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

  it.each([
    ["two bytes", "=k-"],
    ["three bytes", "=sk-"],
    ["three letters in either case", "isks"],
    ["four bytes", "=sk-p"],
    ["eleven bytes", "=sk-project-"],
  ])("finds a literal of %s with each character that may stand behind it, and no other", (_, written) => {
    const characters = Array.from({ length: 127 }, (_, code) => String.fromCharCode(code + 1)).filter(
      (character) => character !== "\n" && character !== "\r",
    );
    const { text, ignoreCase } = splitLiteral(written);
    const places = (behind: string) => {
      const literal = writeLiteral({ text, ignoreCase, atWordStart: false, behind: [behind.repeat(2)] });
      const lines = characters.map((character) => `${text}${character}`).join("\n");
      return foundIn(kernelFor({ [literal]: null }), lines);
    };
    const expected = characters.map((_, index) => [index * (text.length + 2)]);
    expect(characters.map(places)).toEqual(expected);
  });

  it.each([["ſ"], ["ſx"], ["é"], ["é "], ["K"], ["⎿"]])(
    "finds %s wherever it stands in ASCII, where nothing that is looked for begins in it",
    (literal) => {
      const prefilter = kernelFor({ [`=${literal}`]: null, "=\u{1f600}": null });
      for (let offset = 0; offset < 80; offset++) {
        const text = `${"x".repeat(offset)}${literal}${"x".repeat(80)}${literal}`;
        const behind = Buffer.byteLength(text) - Buffer.byteLength(literal);
        expect(foundIn(prefilter, text)).toEqual([offset, behind]);
      }
    },
  );

  it.each([
    ["three bytes, behind which nearly anything may stand", 3, ["!~"]],
    ["three bytes, behind which anything may stand", 3, []],
    ["four bytes", 4, []],
    ["seven bytes", 7, []],
    ["40 bytes", 40, []],
  ])("has room for thousands of literals of %s", (_, size, behind) => {
    const texts = Array.from({ length: 3000 }, (_, index) =>
      index.toString(36).padStart(3, "_").padEnd(size, "-"),
    );
    const literals = texts.map((text) =>
      writeLiteral({ text, ignoreCase: false, atWordStart: false, behind }),
    );
    const prefilter = kernelFor(Object.fromEntries(literals.map((literal) => [literal, null])));
    // Enough to be a sample.
    const length = prefilter.input.write(
      texts
        .map((text) => `${text}.\n`)
        .join("")
        .repeat(10)
        .slice(0, 900_000),
    );
    const { literals: found } = prefilter.find(0, length);
    expect(new Set(found).size).toBe(texts.length);
  });

  describe("leaves out a literal without its guard on the line", () => {
    it.each([
      ["before it", "timed out: handshake", [11]],
      ["behind it", "handshake timed out", [0]],
      ["in other case", "handshake TIMED OUT", [0]],
      ["on the line before", "timed out\nhandshake\n", []],
      ["on the line behind", "handshake\ntimed out\n", []],
      ["on another line that ends with CR alone", "handshake\rtimed out\r", []],
      ["nowhere", "handshake", []],
      ["once for several of one line", "handshake handshake timed out\nhandshake", [0, 10]],
      ["on every second line", "handshake\nhandshake timed out\nhandshake\ntimeout handshake", [10, 48]],
      ["far from it", `handshake${" ".repeat(5000)}timed out\n${" ".repeat(5000)}handshake`, [0]],
    ])("%s", (_, text, expected) => {
      const prefilter = kernelFor({ ihandshake: ["itimed out", "=timeout"] });
      expect(foundIn(prefilter, text)).toEqual(expected);
    });

    it("but others that have none, or another one", () => {
      const prefilter = kernelFor({ "=alpha": ["=x1"], "=beta": null, "=gamma": ["=x2"] });
      const text = "alpha beta gamma x2\nalpha beta gamma x1\nalpha beta gamma";
      const at = (word: string, from = 0) => text.indexOf(word, from);
      const second = text.indexOf("\n") + 1;
      const third = text.lastIndexOf("\n") + 1;
      const expected = [at("beta"), at("gamma"), at("alpha", second), at("beta", second), at("beta", third)];
      expect(foundIn(prefilter, text)).toEqual(expected);
    });

    it("also where there is more to be found than it can write down at once", () => {
      const prefilter = kernelFor({ "=ab": ["=z"] });
      const guarded = `${"ab".repeat(25_000)}z`;
      const text = `${guarded}\n${"ab".repeat(25_000)}\n${guarded}`;
      expect(foundIn(prefilter, text).length).toBe(50_000);
    });
  });

  describe.each([
    ["the kernel", kernelFor({ "=x": null })],
    ["the automaton", new AhoCorasick(["=x"])],
  ])("%s tells whether a string stands between two places", (_, prefilter) => {
    const text = "Café: Connection RESET by peer, 20 ms";

    it.each([
      [["=Connection"], true],
      [["=connection"], false],
      [["iconnection"], true],
      [["ireset by peer"], true],
      [["=nothing", "i20 MS".toLowerCase()], true],
      [["=é"], true],
      [["icafé"], true],
      [["=s"], true],
      [["=C"], true],
      [["=ms."], false],
      [["i@"], false],
      [[`=${"x".repeat(text.length + 9)}`], false],
      [["=nothing", "=of these"], false],
    ])("%j: %s", (strings, expected) => {
      const end = prefilter.input.write(text);
      expect(prefilter.holdsOne(strings, 0, end)).toBe(expected);
    });

    it("and nothing outside of them, wherever they are", () => {
      const size = prefilter.input.write(`${"-".repeat(40)}needle${"-".repeat(40)}`);
      const strings = ["=needle"];
      const wrong: string[] = [];
      for (let from = 0; from <= size; from++) {
        for (let to = from; to <= size; to++) {
          if (prefilter.holdsOne(strings, from, to) !== (from <= 40 && to >= 46))
            wrong.push(`${from} to ${to}`);
        }
      }
      expect(wrong).toEqual([]);
    });

    it("for more sets of strings than are kept, again and again", () => {
      const end = prefilter.input.write(text);
      const sets = Array.from({ length: 3000 }, (_, index) => [
        `=${"no".repeat(20)}${index}`,
        index % 2 === 0 ? "=peer" : "=nobody",
      ]);
      const told = () => sets.map((strings) => prefilter.holdsOne(strings, 0, end));
      const expected = sets.map((_, index) => index % 2 === 0);
      expect(told()).toEqual(expected);
      expect(told()).toEqual(expected);
    });

    it("and says yes where a set is too large to be kept", () => {
      const end = prefilter.input.write(text);
      const strings = ["=peer", ...Array.from({ length: 5000 }, (_, index) => `=nothing at all ${index}`)];
      expect(prefilter.holdsOne(strings, 0, end)).toBe(true);
    });
  });
});
