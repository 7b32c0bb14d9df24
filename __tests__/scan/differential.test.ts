import { describe, expect, it } from "@jest/globals";
import type { Pattern } from "../../src/model/pattern.ts";
import { scanNaively } from "./naive-engine.ts";
import { aLiteral, aRegex, inChunks, scan } from "./scan-support.ts";

/** A small linear congruential generator (Numerical Recipes), so that a failure can be run again. */
function random(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const atoms = [
  ..."abkKsSE.é",
  "ſ",
  "\u212a",
  "ß",
  "Ä",
  "ω",
  "\\d",
  "\\w",
  "[a-c]",
  "[^a]",
  "[sk]",
  "error",
  "fail",
  "session",
  "😀",
  "\\.",
  " ",
  "\\b",
  "[é-ü]",
  "\ufffd",
];
const words = [
  "error",
  "Error",
  "ERROR",
  "fail",
  "session",
  "\u212aelvin",
  "seſſion",
  "a",
  "b",
  "k",
  "s",
  "é",
  "É",
  "😀",
  ".",
  " ",
  " ",
  "1",
  "ab",
  "ß",
  "Ω",
  "ω",
  "Å",
  "å",
  "\ufffd",
  "c",
  "ä",
  "Ä",
];
const lineEnds = ["\n", "\n", "\n", "\r\n", "\r", "\n\n"];

function aPattern(pick: (below: number) => number, depth = 0): string {
  const length = 1 + pick(4);
  let source = "";
  for (let index = 0; index < length; index++) {
    const isGroup = depth < 2 && pick(5) === 0;
    const atom = isGroup ? group(pick, depth) : (atoms[pick(atoms.length)] as string);
    const isQuantifiable = atom !== "\\b";
    const quantifiers = ["?", "*", "+", "{2}", "{1,2}", "+?", "{0,3}"];
    source += atom.length > 1 && !/^[[(\\]/.test(atom) ? `(?:${atom})` : atom;
    if (isQuantifiable && pick(4) === 0) source += quantifiers[pick(quantifiers.length)];
  }
  if (depth > 0) return source;
  return (pick(8) === 0 ? "^" : "") + source + (pick(8) === 0 ? "$" : "");
}

function group(pick: (below: number) => number, depth: number): string {
  const branches = Array.from({ length: 1 + pick(3) }, () => aPattern(pick, depth + 1));
  return `(?:${branches.join("|")})`;
}

function aSet(pick: (below: number) => number): Pattern[] {
  return Array.from({ length: 1 + pick(8) }, () => {
    const ignoreCase = pick(2) === 0;
    if (pick(3) > 0) {
      const source = aPattern(pick);
      // RE2's word boundary knows ASCII alone; V8's takes the Kelvin sign for a letter where case is ignored.
      return aRegex(source, ignoreCase && !source.includes("\\b"));
    }
    return aLiteral(
      Array.from({ length: 1 + pick(3) }, () => words[pick(words.length)]).join(""),
      ignoreCase,
    );
  });
}

function aText(pick: (below: number) => number): Buffer {
  const parts: Buffer[] = [];
  for (let line = pick(12); line >= 0; line--) {
    for (let word = pick(6); word > 0; word--) parts.push(Buffer.from(words[pick(words.length)] as string));
    if (pick(10) === 0) parts.push(Buffer.from([0x80 + pick(0x80)]));
    if (line > 0 || pick(2) === 0) parts.push(Buffer.from(lineEnds[pick(lineEnds.length)] as string));
  }
  return Buffer.concat(parts);
}

describe("the engine finds exactly what each pattern on each line finds", () => {
  it("in random texts for random sets, whole and cut at every byte", async () => {
    for (let seed = 1; seed <= 400; seed++) {
      const pick = random(seed * 7919);
      const patterns = aSet(pick);
      const text = aText(pick);
      const around = { before: pick(3), after: pick(3) };
      const expected = scanNaively(patterns, text, around);
      for (const engine of ["best", "javascript"] as const) {
        const { lines } = await scan(patterns, inChunks(text), around, engine);
        try {
          expect(lines).toEqual(expected);
        } catch (error) {
          throw new Error(`seed ${seed}, ${engine}: ${JSON.stringify(patterns)}`, { cause: error });
        }
      }
    }
  });
});
