import { describe, expect, it } from "@jest/globals";
import { loadRedactors } from "../../src/catalogue/redactors.ts";
import { createRedactor } from "../../src/redact/index.ts";

function aFile(text: string) {
  return { file: "own.yml", text };
}

function aDetector(overrides: Readonly<Record<string, string>> = {}): string {
  const keys = {
    kind: "acme-token",
    gate: "acme-",
    pattern: "'acme-[0-9]{8}'",
    examples: '{ match: ["acme-{digit:8}"] }',
    ...overrides,
  };
  const [first = "", ...rest] = Object.entries(keys).map(([key, value]) => `${key}: ${value}`);
  return `  - ${first}\n${rest.map((line) => `    ${line}\n`).join("")}`;
}

describe("a user's own detectors", () => {
  it("work beside the shipped ones", async () => {
    const set = await loadRedactors([aFile(`detectors:\n${aDetector()}`)]);
    expect(set.problems).toEqual([]);
    expect(createRedactor(set).redact("ticket acme-12345678 closed")).toBe(
      "ticket [redacted:acme-token#1] closed",
    );
  });

  it("can name values that stay", async () => {
    const set = await loadRedactors([aFile(`allow: ["acme-00000000"]\ndetectors:\n${aDetector()}`)]);
    expect(createRedactor(set).redact("acme-00000000 acme-12345678")).toBe(
      "acme-00000000 [redacted:acme-token#1]",
    );
  });

  it.each([
    ["a look-ahead", { pattern: "'acme-(?=x)[0-9]{8}'" }, "look-ahead"],
    ["a back-reference", { pattern: "'acme-([0-9])\\1'" }, "back-references"],
    ["an exponential pattern", { pattern: "'acme-(?:(?:a{1,9}){1,9}){1,9}z'" }, "exponential"],
    ["a polynomial pattern", { pattern: "'acme-[a-z]{0,900}[a-z]{0,900}[a-z]{0,900}!'" }, "to the power of"],
    ["a repetition without an end", { pattern: "'acme-.*x'" }, "upper bound"],
    ["too many repetitions", { pattern: "'acme-[a-z]{1,90000}'" }, "8000"],
    ["a gate of one character", { gate: "a" }, "at least 2"],
    ["a gate that is no ASCII", { gate: "äcme" }, "ASCII"],
    ["a kind that no placeholder could hold", { kind: "Acme Token" }, "lower-case words"],
    ["an unknown key", { patern: "x" }, 'did you mean "pattern"'],
  ])("are refused with their place for %s", async (_name, overrides, words) => {
    const set = await loadRedactors([aFile(`detectors:\n${aDetector(overrides as Record<string, string>)}`)]);
    expect(set.detectors).toEqual([]);
    expect(set.problems[0]).toMatchObject({ file: "own.yml", line: expect.any(Number) });
    expect(set.problems[0]?.message).toContain(words);
  });

  it("cost only themselves when one of them is wrong", async () => {
    const broken = aDetector({ kind: "broken", pattern: "'acme-(?=x)'" });
    const set = await loadRedactors([aFile(`detectors:\n${broken}${aDetector()}`)]);
    expect(set.problems).toHaveLength(1);
    expect(set.detectors.map(({ kind }) => kind)).toEqual(["acme-token"]);
  });
});
