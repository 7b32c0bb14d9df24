import { describe, expect, it } from "@jest/globals";
import type { ScannedLine } from "../../src/model/pattern.ts";
import { packLines, unpackLines } from "../../src/scan/packed-lines.ts";

const neighbour: ScannedLine = {
  number: 7,
  offset: 2 ** 40 + 1,
  text: "all is well",
  cut: false,
  matches: [],
};

describe("lines that go from thread to thread arrive as they were", () => {
  it.each<[string, readonly ScannedLine[]]>([
    ["none", []],
    ["a neighbour", [neighbour]],
    ["a neighbour that was cut", [{ ...neighbour, cut: true }]],
    ["an empty line", [{ ...neighbour, text: "" }]],
    ["text that JSON escapes", [{ ...neighbour, text: 'a "quoted" \\ \t \u0000 \u2028 line' }]],
    ["half a surrogate pair", [{ ...neighbour, text: "half \ud83d of it" }]],
    [
      "a match with and one without captures, among neighbours",
      [
        neighbour,
        {
          number: 8,
          offset: 2 ** 40 + 13,
          text: "failed after 20 ms",
          cut: false,
          matches: [
            { pattern: 3, start: 0, end: 6, captures: {} },
            { pattern: 9, start: 13, end: 18, captures: { ms: "20", constructor: "", toString: "x" } },
          ],
        },
        { ...neighbour, number: 9 },
      ],
    ],
  ])("%s", (_, lines) => {
    expect(unpackLines(packLines(lines))).toEqual(lines);
  });
});
