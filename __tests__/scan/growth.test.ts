import { beforeAll, describe, expect, it } from "@jest/globals";
import { seeded } from "../../bench/random.ts";
import { growthOf } from "../../src/scan/growth.ts";
import { parsePattern } from "../../src/scan/parse-pattern.ts";
import { writePattern } from "../../src/scan/write-pattern.ts";
import { processorMs } from "../support/processor-time.ts";

const atoms = ["a", "b", "[ab]", ".", "\\w", "\\d", "x", "(?:a|b)", "(?:a|ab)", "\\s", "ab"];
const quantifiers = ["", "", "", "*", "+", "?", "{2}", "{1,3}", "+?"];

function aSource(pick: (below: number) => number, depth = 0): string {
  return Array.from({ length: 1 + pick(3) }, () => {
    const atom =
      depth < 2 && pick(3) === 0 ? `(?:${aSource(pick, depth + 1)})` : (atoms[pick(atoms.length)] as string);
    const quantified = atom.length > 1 && !/^[[(\\]/.test(atom) ? `(?:${atom})` : atom;
    return quantified + (quantifiers[pick(quantifiers.length)] as string);
  }).join("");
}

const worstTexts = ["a", "b", "ab", "aab", "x", "xa", " a", "1a", "aaaaaaaaab"];

describe("the growth of a pattern's steps", () => {
  let sources: string[] = [];

  beforeAll(() => {
    const pick = seeded(5);
    sources = Array.from({ length: 250 }, () => `${aSource(pick)}!`);
  });

  it("is never called polynomial where V8 runs away", async () => {
    const proven = sources.filter((source) => degreeOf(source) <= 2);
    expect(proven.length).toBeGreaterThan(50);
    for (const source of proven) {
      const parsed = parsePattern({ kind: "regex", source, ignoreCase: false });
      if (parsed.kind === "refused") throw new Error(parsed.reason);
      const expression = new RegExp(writePattern(parsed.node, "v8", { start: true, end: true }), "u");
      for (const text of worstTexts) {
        const ms = await processorMs(() => expression.test(text.repeat(200)));
        if (ms > 5_000) throw new Error(`${source} takes ${ms} ms on ${text}`);
      }
    }
  });

  it.each([
    { source: "abc", degree: 1 },
    { source: "a+:b+:", degree: 2 },
    { source: "^a+:b+:", degree: 1 },
    { source: "^a+a+:", degree: 2 },
    { source: "^.*a.*b.*c", degree: 3 },
    { source: "failed after (?:\\d+) ms", degree: 1 },
    { source: "[A-Za-z]{2,14}[\\w .-]{0,24}=x", degree: 1 },
    { source: "(?:a|a)*b", degree: Infinity },
    { source: "(?:a*)*b", degree: Infinity },
    { source: "(?:a+)+b", degree: Infinity },
    { source: "(?:ab|a|b)+c", degree: Infinity },
    { source: "(?:a+b)+c", degree: 2 },
  ])("$source has degree $degree", ({ source, degree }) => {
    expect(degreeOf(source)).toBe(degree);
  });
});

function degreeOf(source: string): number {
  const parsed = parsePattern({ kind: "regex", source, ignoreCase: false });
  if (parsed.kind === "refused") throw new Error(parsed.reason);
  return growthOf(parsed.node).degree;
}
