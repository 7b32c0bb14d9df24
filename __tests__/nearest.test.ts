import { describe, expect, it } from "@jest/globals";
import { nearest } from "../src/nearest.ts";

describe("the nearest name", () => {
  const names = ["format", "output", "signatures", "templates"];
  it.each([
    { word: "fromat", found: "format" },
    { word: "signature", found: "signatures" },
    { word: "ouput", found: "output" },
    { word: "colour", found: null },
    { word: "", found: null },
  ])("of `$word` is $found", ({ word, found }) => {
    expect(nearest(word, names)).toBe(found);
  });
});
