import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { type Literal, LiteralIndex } from "../../src/redact/literal-index.ts";

const literals: readonly Literal[] = [
  { text: "token", ignoreCase: true, owner: 0 },
  { text: "sk-", ignoreCase: false, owner: 1 },
  { text: "://", ignoreCase: true, owner: 2 },
  { text: "pw", ignoreCase: true, owner: 3 },
  { text: "key", ignoreCase: false, owner: 4 },
];

function naive(text: string): string[] {
  const found: string[] = [];
  for (let at = 0; at < text.length; at++) {
    for (const { text: sought, ignoreCase, owner } of literals) {
      const there = text.slice(at, at + sought.length);
      if ((ignoreCase ? lower(there) : there) === sought) found.push(`${at} ${owner}`);
    }
  }
  return found.sort((a, b) => a.localeCompare(b));
}

/** ASCII letters alone: the Kelvin sign is no `k`. */
const lower = (text: string): string => text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());

function byIndex(text: string): string[] {
  const found: string[] = [];
  new LiteralIndex(literals).scan(text, (owner, at) => found.push(`${at} ${owner}`));
  return found.sort((a, b) => a.localeCompare(b));
}

describe("the index finds what stands in a text", () => {
  // The low bytes of some of these are those of letters.
  const pieces = [
    "token",
    "ToKeN",
    "sk-",
    "SK-",
    "://",
    "pw",
    "Pw",
    "key",
    "ke",
    "\u212a",
    "\u0174\u016f",
    "\u4e6b",
    "é",
    " ",
  ];
  const words = fc.array(fc.constantFrom(...pieces), { maxLength: 30 }).map((parts) => parts.join(""));

  it("whatever stands around it", () => {
    fc.assert(fc.property(words, (text) => expect(byIndex(text)).toEqual(naive(text))));
  });

  it("over the ends of the stretches in which it is read", () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 4_000, max: 4_100 }), words, (first, blanks, second) => {
        const text = `${first}${" ".repeat(blanks)}${second}${" ".repeat(4_096 - 20)}${first}`;
        expect(byIndex(text)).toEqual(naive(text));
      }),
    );
  });

  it.each([4_093, 4_094, 4_095, 4_096, 4_097, 8_192])(
    "in a text of %d characters that ends with it",
    (length) => {
      const text = `${"-".repeat(length - 3)}key`;
      expect(byIndex(text)).toEqual(naive(text));
    },
  );
});
