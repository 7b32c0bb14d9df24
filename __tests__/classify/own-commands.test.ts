import { describe, expect, it } from "@jest/globals";
import { classify } from "../../src/classify/index.ts";
import { aReading } from "./a-reading.ts";
import { aSignature, aText } from "./a-signature.ts";

const debugLog = { for: "the debug log of widgetd", commands: { linux: "widgetd -v", macos: "widgetd -vv" } };
const asking = aSignature({
  words: {
    ...aSignature({}).words,
    remedy: [{ text: "Log more.", commands: { any: "{debug}" } }],
    asks: [{ for: "its output", why: "the reason stands there", commands: { any: "{debug}" } }],
  },
});

const seen = [{ name: "signature:net.lost/seen" }];

describe("advice on better files", () => {
  it("is that of the program whose files were recognised", () => {
    const { asks } = classify(aReading({ seen: [{ name: "tool.called" }], debugLog }), []);
    expect(asks.map(({ for: what, command, os }) => ({ what, command, os }))).toEqual([
      { what: "the debug log of widgetd", command: "widgetd -v", os: "linux" },
      { what: "the debug log of widgetd", command: "widgetd -vv", os: "macos" },
    ]);
  });

  it("names no program and no command where none was recognised", () => {
    const { asks } = classify(aReading({ seen: [{ name: "tool.called" }] }), []);
    expect(asks).toEqual([expect.objectContaining({ command: null })]);
    expect(asks[0]?.for).toMatch(/^the program's log/);
  });

  it("fills a signature's {debug} with the program's own command", () => {
    const { asks, findings } = classify(aReading({ seen, debugLog }), [asking]);
    expect(asks.map(({ command }) => command)).toEqual(["widgetd -v", "widgetd -vv"]);
    expect(findings[0]?.advice.remedy).toEqual([{ text: "Log more.", commands: debugLog.commands }]);
  });

  it("leaves {debug} out where nobody knows the command", () => {
    const { asks, findings } = classify(aReading({ seen }), [asking]);
    expect(asks.map(({ for: what, command }) => ({ what, command }))).toEqual([
      { what: "its output", command: null },
    ]);
    expect(findings[0]?.advice.remedy).toEqual([{ text: "Log more.", commands: {} }]);
  });

  it("is asked for only where the signature's question fits", () => {
    const matchers = { seen: aText("boom"), measured: aText("12 MiB") };
    const only = aSignature({
      matchers,
      when: "seen",
      words: {
        ...asking.words,
        asks: [
          { for: "the memory", why: "it tells a leak", commands: {}, when: { not: "measured" } },
          { for: "the heap", why: "it tells what leaks", commands: {}, when: "measured" },
        ],
      },
    });
    const asked = (...names: string[]) =>
      classify(aReading({ seen: names.map((name) => ({ name: `signature:net.lost/${name}` })) }), [
        only,
      ]).asks.map((ask) => ask.for);
    expect(asked("seen")).toEqual(["the memory"]);
    expect(asked("seen", "measured")).toEqual(["the heap"]);
  });
});
