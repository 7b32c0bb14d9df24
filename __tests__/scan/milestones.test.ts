import { describe, expect, it } from "@jest/globals";
import { compileMilestones } from "../../src/scan/milestones.ts";
import { parsePattern } from "../../src/scan/parse-pattern.ts";
import { type Edges, wholeLine, writePattern } from "../../src/scan/write-pattern.ts";

function nodeOf(source: string, ignoreCase = false) {
  const parsed = parsePattern({ kind: "regex", source, ignoreCase });
  if (parsed.kind === "refused") throw new Error(parsed.reason);
  return parsed.node;
}

const mayMatch = (source: string, text: string): boolean =>
  compileMilestones(nodeOf(source), wholeLine).mayMatch(text);

describe("a line that lacks what a pattern cannot do without is not given to the linear engine", () => {
  it.each([
    {
      name: "all in their order",
      source: "MCP.*(?:start|stop).*timeout",
      text: "MCP stop timeout",
      may: true,
    },
    { name: "one is missing", source: "MCP.*(?:start|stop).*timeout", text: "MCP open timeout", may: false },
    {
      name: "in another order",
      source: "MCP.*(?:start|stop).*timeout",
      text: "stop MCP timeout",
      may: false,
    },
    { name: "the second behind the third", source: "a.*bc.*d", text: "a d bc", may: false },
    { name: "the same text twice", source: "ab.*ab", text: "ab", may: false },
    { name: "overlapping copies", source: "aa.*aa", text: "aaa", may: false },
    { name: "inside a capture", source: "(?<call>open.*close).*end", text: "open close", may: false },
    { name: "within a bounded distance", source: "a.{0,2}b.*c", text: "a....b c", may: false },
    { name: "nothing is required", source: ".*x?.*", text: "", may: true },
    { name: "a false start before the real one", source: "a\\b.*z", text: "ab a z", may: true },
  ])("$name", ({ source, text, may }) => {
    expect(mayMatch(source, text)).toBe(may);
  });

  it("rules out nothing that matches, for all short texts of three letters", () => {
    const sources = [
      "a.*b.*c",
      "(?:a|ab).*(?:b|c)a",
      "^a.*b$",
      "a+b.*c",
      "\\ba.*c\\b",
      "(?:ab?){2}.*c",
      "[^a].*a{2}",
      "a*b.*",
      "(?:a.*b|c).*a",
      "b??.*ca",
    ];
    for (const source of sources) {
      for (const edges of [wholeLine, { start: false, end: true }, { start: true, end: false }]) {
        expectNothingLost(source, edges);
      }
    }
  });
});

function expectNothingLost(source: string, edges: Edges): void {
  const node = nodeOf(source);
  const expression = new RegExp(writePattern(node, "v8", edges), "u");
  const milestones = compileMilestones(node, edges);
  for (const text of textsOf("abc ", 6)) {
    if (expression.test(text) && !milestones.mayMatch(text)) {
      throw new Error(`${source} matches ${JSON.stringify(text)}`);
    }
  }
}

function textsOf(letters: string, longest: number): readonly string[] {
  const texts = [""];
  for (let from = 0, length = 1; length <= longest; length++) {
    const to = texts.length;
    for (; from < to; from++) for (const letter of letters) texts.push((texts[from] ?? "") + letter);
  }
  return texts;
}
