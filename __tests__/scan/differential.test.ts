import { readdir } from "node:fs/promises";
import { describe, expect, it } from "@jest/globals";
import type { Pattern } from "../../src/model/pattern.ts";
import type { ScanOptions } from "../../src/scan/index.ts";
import { describeWithShared, sharedPath } from "../support/shared.ts";
import { scanNaively } from "./naive-engine.ts";
import { aLiteral, aRegex, inChunks, scan } from "./scan-support.ts";
import { unzipped } from "./unzipped.ts";

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

function aBigText(pick: (below: number) => number, bytes: number): Buffer {
  const parts: Buffer[] = [];
  for (let size = 0; size < bytes; size += (parts.at(-1) as Buffer).length) parts.push(aText(pick));
  return Buffer.concat(parts);
}

/** Patterns of every size class, because each class has its own way through the kernel. */
function aLiteralSet(pick: (below: number) => number): Pattern[] {
  return Array.from({ length: 1 + pick(60) }, () => {
    const length = 1 + pick(30);
    let text = "";
    while (text.length < length) text += words[pick(words.length)];
    return aLiteral(text, pick(2) === 0);
  });
}

/** Letters, digits and signs in the manner of words. */
function aName(pick: (below: number) => number, shortest: number, more: number): string {
  const length = shortest + pick(more);
  return Array.from({ length }, () => oneOf(pick, [..."aeiostnrhdlcmupkgbfyv01235-_. "])).join("");
}

function oneOf<T>(pick: (below: number) => number, all: readonly T[]): T {
  return all[pick(all.length)] as T;
}

/** Random text in which literals of the set stand here and there, also at its very ends. */
function textWith(patterns: readonly Pattern[], pick: (below: number) => number): Buffer {
  const parts: Buffer[] = [];
  for (let count = pick(60); count >= 0; count--) {
    const { match } = patterns[pick(patterns.length)] as Pattern;
    const text = match.kind === "literal" ? match.text : "";
    const cased = pick(2) === 0 ? text.toUpperCase() : text;
    parts.push(Buffer.from([cased, text, cased.slice(1), words[pick(words.length)]][pick(4)] as string));
    if (pick(4) === 0) parts.push(Buffer.from(lineEnds[pick(lineEnds.length)] as string));
  }
  return Buffer.concat(parts);
}

const beginnings = ["(?:^|[^A-Za-z0-9])", "\\b", "(?:^|\\s)\\b", "^", "", "[ks]", "(?:\\$|-)"];
const gates = [
  "sk-",
  "st\\.",
  "ab",
  "Key_",
  "a",
  "\\$1\\$",
  "error",
  "K",
  "é-",
  "12",
  "token",
  "-us",
  "eyJ",
  "K0_",
];
const runs = [
  "[a-z]{2}",
  "[A-Za-z0-9]{3}",
  "[0-9a-f]+",
  "\\w{2,5}",
  "[^a]{2}",
  "\\d?x",
  "[ks]{2}",
  "[A-Z]{2}",
  "[A-Z0-9_]{3}",
  "[@^_]",
  "[:=+'\"]",
  "[opusr]_",
  "[0-9]{1}",
  "[\"']{0,4} ?[:=]",
  ".{0,9}",
  ".*(?:sk|timed|é)",
  "(?:[a-c]?-)*b",
  "$",
  "\\b",
  "(?:ab|s\\w|k[0-3]{2})",
];

/** As secret detectors are: a word's beginning, a short text, and runs of characters that may follow. */
function aDetector(pick: (below: number) => number): Pattern {
  const parts = [beginnings[pick(beginnings.length)] as string];
  for (let count = 1 + pick(2); count > 0; count--) {
    const choice = Array.from({ length: 1 + pick(3) }, () => gates[pick(gates.length)]).join("|");
    parts.push(`(?:${choice})`);
    for (let more = pick(3); more > 0; more--) parts.push(runs[pick(runs.length)] as string);
  }
  const source = parts.join("");
  return aRegex(source, pick(3) === 0 && !source.includes("\\b"));
}

const tokens =
  'eyJ K0_ k0_ AB Z9 _ @ ^ + " sk- st. ab Key_ key_ KEY \u212aey a $1$ error ERROR k\u212a ſk é- 12 token Token" : = \' - . x 0f 99 o_ us us3 timed é b-b cb ss sſ ab1 \u00ff'.split(
    " ",
  );

function aTextOfTokens(pick: (below: number) => number): Buffer {
  const parts: Buffer[] = [];
  for (let line = pick(30); line >= 0; line--) {
    for (let word = pick(14); word > 0; word--) {
      parts.push(Buffer.from(tokens[pick(tokens.length)] as string));
      if (pick(3) === 0) parts.push(Buffer.from(" "));
      if (pick(20) === 0) parts.push(Buffer.from([0x80 + pick(0x80)]));
    }
    parts.push(Buffer.from(lineEnds[pick(lineEnds.length)] as string));
  }
  return Buffer.concat(parts);
}

async function expectSame(given: {
  readonly patterns: readonly Pattern[];
  readonly text: Buffer;
  readonly options: ScanOptions;
  readonly engine: "best" | "javascript";
  readonly name: string;
}): Promise<void> {
  const { patterns, text, options, engine, name } = given;
  const expected = scanNaively(patterns, text, options);
  const { lines } = await scan(patterns, inChunks(text, options.regionBytes), options, engine);
  try {
    expect(lines).toEqual(expected);
  } catch (error) {
    throw new Error(`${name}: ${JSON.stringify(patterns)}`, { cause: error });
  }
}

const commonWords =
  "connection session token request response handshake transport server client timeout closed stream".split(
    " ",
  );

/** A text of more than half a megabyte, in which the literals stand here and there. */
async function expectSameInLargeText(given: {
  readonly texts: readonly string[];
  readonly aPart: () => string;
  readonly pick: (below: number) => number;
  readonly engine: "best" | "javascript";
  readonly seed: number;
}): Promise<void> {
  const { texts, aPart, pick, engine, seed } = given;
  const patterns = texts.map((text) => aLiteral(text, pick(3) === 0));
  const parts: string[] = [];
  for (let size = 0; size < 600_000; size += (parts.at(-1) as string).length) {
    parts.push((pick(9) === 0 ? oneOf(pick, texts) : aPart()) + oneOf(pick, [" ", " ", "\n", "", "-"]));
  }
  const text = Buffer.from(parts.join(""));
  await expectSame({ patterns, text, options: { before: 0, after: 0 }, engine, name: `seed ${seed}` });
}

describe.each(["best", "javascript"] as const)(
  "the %s engine finds exactly what each pattern finds on each line",
  (engine) => {
    it("in random texts, for random sets", async () => {
      for (let seed = 1; seed <= 300; seed++) {
        const pick = random(seed * 7919);
        const patterns = aSet(pick);
        const text = aText(pick);
        const options = { before: pick(3), after: pick(3) };
        await expectSame({ patterns, text, options, engine, name: `seed ${seed}` });
      }
    });

    it("with a chunk border at every byte, and a region after each chunk", async () => {
      for (let seed = 1; seed <= 60; seed++) {
        const pick = random(seed * 104_729);
        const patterns = aSet(pick);
        const text = aText(pick);
        for (const regionBytes of [1, 2, 3, 7]) {
          const options = { before: pick(4), after: pick(4), regionBytes };
          await expectSame({
            patterns,
            text,
            options,
            engine,
            name: `seed ${seed}, regions of ${regionBytes}`,
          });
        }
      }
    });

    it("for many literals of every length", async () => {
      for (let seed = 1; seed <= 150; seed++) {
        const pick = random(seed * 31_337);
        const patterns = aLiteralSet(pick);
        const text = textWith(patterns, pick);
        await expectSame({ patterns, text, options: { before: 0, after: 1 }, engine, name: `seed ${seed}` });
      }
    });

    it("for literals with what must stand around them, and several on one line", async () => {
      for (let seed = 1; seed <= 150; seed++) {
        const pick = random(seed * 15_485_863);
        const patterns = Array.from({ length: 1 + pick(20) }, () => aDetector(pick));
        const text = aTextOfTokens(pick);
        const options = { before: 0, after: 0, ...(pick(2) === 0 ? { regionBytes: 1 + pick(90) } : {}) };
        await expectSame({ patterns, text, options, engine, name: `seed ${seed}` });
      }
    });

    it("for patterns that share a string, and not what else they ask for", async () => {
      const shared = ["handshake", "session", "zq9"];
      const others = ["timed out", "TIMEOUT", "refused|denied", "(?i:lost)", "[ks]ept alive", "é-"];
      const said = [
        ...shared,
        "timed out",
        "timeout",
        "TIMEOUT",
        "refused",
        "denied",
        "Lost",
        "kept alive",
        "é-",
      ];
      for (let seed = 1; seed <= 100; seed++) {
        const pick = random(seed * 86_028_121);
        const patterns = Array.from({ length: 2 + pick(6) }, () => {
          const parts = [
            oneOf(pick, shared),
            ...Array.from({ length: pick(3) }, () => `(?:${oneOf(pick, others)})`),
          ];
          return aRegex((pick(2) === 0 ? parts : parts.toReversed()).join(".*"), pick(3) === 0);
        });
        const aLine = () => Array.from({ length: pick(6) }, () => oneOf(pick, said)).join(" ");
        const text = Array.from({ length: 60 }, () => aLine() + oneOf(pick, lineEnds)).join("");
        const options = { before: 0, after: 0 };
        await expectSame({ patterns, text: Buffer.from(text), options, engine, name: `seed ${seed}` });
      }
    });

    it("in texts that are large enough to choose how far apart they are looked at, from 4 bytes to 18 and more", async () => {
      for (let seed = 1; seed <= 8; seed++) {
        const pick = random(seed * 49_979_687);
        const shortest = 2 + 2 * seed;
        const texts = Array.from({ length: 1 + pick(40) }, () => aName(pick, shortest, 8));
        await expectSameInLargeText({ texts, aPart: () => aName(pick, 1, 12), pick, engine, seed });
      }
    });

    it("in large texts of the words that the literals are made of, where only larger grams are rare", async () => {
      for (let seed = 1; seed <= 4; seed++) {
        const pick = random(seed * 32_452_843);
        const aPhrase = (length: number) => Array.from({ length }, () => oneOf(pick, commonWords)).join(" ");
        const texts = Array.from({ length: 10 + pick(60) }, () => aPhrase(2 + pick(3)));
        if (seed % 2 === 0) texts.push("lost", "oom!");
        await expectSameInLargeText({ texts, aPart: () => aPhrase(1), pick, engine, seed });
      }
    });

    it("where more literals are found than the kernel can write down at once", async () => {
      const patterns = ["a", "aa", "aaa", "aaaa", "aaaaaaaa", "aaaaaaaaaaaaaaaaaaaa"].map((text) =>
        aLiteral(text),
      );
      const text = Buffer.from(`${"a".repeat(16_000)}\n`.repeat(3));
      await expectSame({ patterns, text, options: { before: 0, after: 0 }, engine, name: "runs" });
    });

    it("over several regions of a larger text", async () => {
      const pick = random(11);
      const patterns = aSet(pick);
      const text = aBigText(pick, 200_000);
      const options = { before: 2, after: 2, regionBytes: 30_000 };
      await expectSame({ patterns, text, options, engine, name: "large" });
    });
  },
);

describeWithShared("the recorded bundles", () => {
  it("yield what the naive engine yields, for patterns out of their own words", async () => {
    for (const { name, text } of await textEntries()) {
      const pick = random(text.length);
      const patterns = patternsOutOf(text.toString(), pick);
      const options = { before: 1, after: 1, regionBytes: 1 + pick(60_000) };
      await expectSame({ patterns, text, options, engine: "best", name });
    }
  });
});

/** Up to 2 MiB of text entries of all bundles, those with lines beyond 16 KiB left out: they are not naive. */
async function textEntries(): Promise<{ name: string; text: Buffer }[]> {
  const found: { name: string; text: Buffer }[] = [];
  for (const bundle of await readdir(sharedPath("bundles"))) {
    if (!bundle.endsWith(".zip")) continue;
    for (const { name, bytes } of await unzipped(sharedPath("bundles", bundle))) {
      const hasLongLine = bytes
        .toString("latin1")
        .split(/[\r\n]/)
        .some((line) => line.length > 16_000);
      if (bytes.length < 300_000 && !hasLongLine) found.push({ name: `${bundle}/${name}`, text: bytes });
    }
  }
  return found.filter((_, index) => index % 4 === 0);
}

function patternsOutOf(text: string, pick: (below: number) => number): Pattern[] {
  const lines = text.split(/[\r\n]+/).filter((line) => line.length > 0);
  if (lines.length === 0) return [aLiteral("x")];
  return Array.from({ length: 20 }, () => {
    const line = lines[pick(lines.length)] as string;
    const start = pick(line.length);
    const piece =
      [...line.slice(start, start + 1 + pick(25))].filter((char) => char !== "\ufffd").join("") || "x";
    const escaped = piece.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
    const isFolded = pick(2) === 0;
    const forms = [
      aLiteral(piece, isFolded),
      aRegex(escaped.replace(/\d/g, "\\d+"), isFolded),
      aRegex(`${escaped}(?<rest>[^ ]*)`),
    ];
    return forms[pick(forms.length)] as Pattern;
  });
}
