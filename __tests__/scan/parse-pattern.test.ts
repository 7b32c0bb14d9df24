import { describe, expect, it } from "@jest/globals";
import { compilePatterns } from "../../src/scan/index.ts";
import { aLiteral, aRegex, inChunks, scan } from "./scan-support.ts";

describe("a pattern that cannot be searched for", () => {
  it.each([
    { name: "look-ahead", source: "a(?=b)", reason: "look-around is not supported (at character 5)" },
    { name: "negative look-behind", source: "(?<!a)b", reason: "look-around" },
    { name: "a back-reference", source: "(a)\\1", reason: "back-references" },
    { name: "a named back-reference", source: "(?<x>a)\\k<x>", reason: "back-references" },
    { name: "an open group", source: "(a", reason: "a `(` is not closed" },
    { name: "a group too many", source: "a)", reason: "a `)` has no `(`" },
    { name: "an open class", source: "[a", reason: "`[` is not closed" },
    { name: "a repetition of nothing", source: "*a", reason: "nothing to repeat" },
    { name: "a possessive repetition", source: "a*+", reason: "a repetition is repeated" },
    { name: "counts that multiply", source: "(a{1000}){1000}", reason: "count to more than 1000" },
    { name: "a count too high", source: "a{1001}", reason: "asks for more than 1000" },
    { name: "an unknown escape", source: "\\y", reason: "the escape \\y is not known" },
    { name: "an unknown property", source: "\\p{Klingon}", reason: "is not known" },
    { name: "a hyphen in a group's name", source: "(?<a-b>x)", reason: "names are" },
    { name: "two groups of one name", source: "(?<a>x)(?<a>y)", reason: "the name a is used twice" },
    { name: "an atomic group", source: "(?>a)", reason: "not known" },
    { name: "nothing", source: "", reason: "it is empty" },
    { name: "a depth without end", source: "(".repeat(5000), reason: "longer than" },
  ])("is refused with its reason: $name", ({ source, reason }) => {
    const { refused, set } = compilePatterns([aLiteral("fine"), aRegex(source)]);
    expect(refused).toEqual([
      { pattern: 1, id: `regex:${source}`, reason: expect.stringContaining(reason) as unknown },
    ]);
    expect(set.patterns).toHaveLength(2);
  });

  it("costs only itself", async () => {
    const { set } = compilePatterns([aRegex("(a"), aLiteral("fine")]);
    expect(set.matchers.map((matcher) => matcher !== null)).toEqual([false, true]);
  });
});

describe("the syntax is RE2's", () => {
  it.each([
    { source: "(?i)ERROR", text: "an error" },
    { source: "(?i:err)OR", text: "ErrOR" },
    { source: "(?P<name>a)(?<other>b)", text: "ab" },
    { source: "[[:alpha:]]+[[:^digit:]]", text: "ab!" },
    { source: "\\x41\\x{1F600}\\u00e9", text: "A😀é" },
    { source: "\\pL\\p{Greek}\\P{L}", text: "xω1" },
    { source: "a{,3}b{x", text: "a{,3}b{x" },
    { source: "[]a]+", text: "]a" },
    { source: "\\A\\-\\/\\_\\z", text: "-/_" },
    { source: "^.$", text: "😀" },
    { source: "a|", text: "zzz" },
    { source: "^x{2,4000}y$", text: `${"x".repeat(1500)}y` },
    { source: "(?s:.)x(?-i)", text: "\u2028x" },
  ])("$source matches $text", async ({ source, text }) => {
    expect((await scan([aRegex(source)], inChunks(`-\n${text}\n`))).lines.map((line) => line.text)).toContain(
      text,
    );
  });

  it.each([
    { source: "^\\s$", text: "\u00a0" },
    { source: "^\\d$", text: "٣" },
    { source: "(?i)^\\b", text: "\u212a" },
    { source: "(?i)^i$", text: "ı" },
  ])("$source does not match $text", async ({ source, text }) => {
    expect((await scan([aRegex(source)], inChunks(text))).lines).toEqual([]);
  });
});
