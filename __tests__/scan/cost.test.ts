import { describe, expect, it } from "@jest/globals";
import { patternCost } from "../../src/scan/index.ts";
import { aLiteral, aRegex } from "./scan-support.ts";

describe("patternCost", () => {
  it.each([
    { pattern: aLiteral("connection refused"), codes: [] },
    { pattern: aLiteral("task is stuck", true), codes: [] },
    { pattern: aRegex("failed after (?<ms>\\d+) ms"), codes: [] },
    { pattern: aRegex("Error: .*"), codes: [] },
    { pattern: aRegex("^Error: .*$"), codes: [] },
    { pattern: aRegex("\\b[0-9a-f]{8}-[0-9a-f]{4}-uuid"), codes: [] },
    { pattern: aRegex("(?:error|warn(?:ing)?): \\w+ is"), codes: [] },
    { pattern: aRegex("^(?:\\w+\\.)+example"), codes: [] },
    { pattern: aRegex("Error: .* timed"), codes: ["not-linear"] },
    { pattern: aRegex("x.*y.*q", false), codes: ["not-linear", "short-literal"] },
    { pattern: aRegex("\\d+ \\w+"), codes: ["not-linear", "short-literal"] },
    { pattern: aRegex("[a-z]+"), codes: ["no-literal"] },
    { pattern: aRegex("(?:\\w+\\s?)+:$"), codes: ["exponential", "short-literal"] },
    { pattern: aRegex("^(?:a+)+$"), codes: ["exponential", "short-literal"] },
    { pattern: aRegex("(?:a|a)*needle"), codes: ["exponential"] },
    { pattern: aRegex("(?:a|ab|b)*needle"), codes: ["exponential"] },
    { pattern: aRegex("(?:a?){30}needle"), codes: ["exponential"] },
    { pattern: aRegex("(?:(?:a?)?b)*needle"), codes: ["exponential"] },
    { pattern: aRegex("(?:(?:|)b)*needle"), codes: ["exponential"] },
    { pattern: aRegex("(?<!a)b"), codes: ["refused"] },
  ])("$pattern.id costs $codes", ({ pattern, codes }) => {
    expect(patternCost(pattern).map((cost) => cost.code)).toEqual(codes);
  });
});
