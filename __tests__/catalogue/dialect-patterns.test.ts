import { describe, expect, it } from "@jest/globals";
import { loadDialects } from "../../src/catalogue/dialects.ts";

const withEvent = (regex: string) => ({
  file: "own.yml",
  catalogue: "own",
  text: `dialect: own
title: Own
documents:
  - { kind: log, paths: "*.own", framing: { lines: '^x' } }
events:
  - { event: own.said, text: said, regex: '${regex}' }
`,
});

describe("a dialect's patterns, which V8 runs on up to 4 KiB of a record", () => {
  it.each([
    ["^(a+)+$", "exponential time"],
    ["said (?:a|a)*b", "exponential time"],
    ["said.*a.*b.*c", "to the power of"],
    ["said(?=a)", "look-ahead"],
  ])("may not be %s", async (regex, reason) => {
    const { dialects, problems } = await loadDialects([withEvent(regex)]);
    expect(dialects).toEqual([]);
    expect(problems).toEqual([
      expect.objectContaining({ file: "own.yml", message: expect.stringContaining(reason) }),
    ]);
  });

  it("may take the square of the length", async () => {
    const { dialects, problems } = await loadDialects([withEvent("said (?<message>.*) twice")]);
    expect(problems).toEqual([]);
    expect(dialects).toHaveLength(1);
  });
});
