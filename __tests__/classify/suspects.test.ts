import { describe, expect, it } from "@jest/globals";
import { classify } from "../../src/classify/index.ts";
import type { ResourceSeries } from "../../src/model/reading.ts";
import type { RedactedText } from "../../src/model/text.ts";
import { aFact, anEvidence, aReading, aSession, noon, type Seen } from "./a-reading.ts";
import { aSignature } from "./a-signature.ts";

const subject = "docs" as RedactedText;
const oom = aSignature({ id: "node.oom.heap", severity: "fatal" });

function verdictOn(name: string, parts: { seen?: Seen[]; resources?: ResourceSeries[] }) {
  const reading = aReading({ sessions: [aSession({})], seen: [], ...parts });
  return classify(reading, [oom]).suspects.find((suspect) => suspect.name === name);
}

const memory = (verdict: ResourceSeries["verdict"]): ResourceSeries => ({
  subject,
  metric: "rss",
  unit: "MiB",
  samples: [
    [noon, 100],
    [noon + 1, 101],
    [noon + 2, 100],
  ],
  limit: null,
  slopePerMinute: 0,
  verdict,
  evidence: [anEvidence({ text: "rss 100" })],
});

describe("the usual suspects", () => {
  it("confirms one by a finding", () => {
    expect(verdictOn("memory", { seen: [{ name: "signature:node.oom.heap/seen" }] })).toMatchObject({
      verdict: "confirmed",
      why: "Connection lost",
    });
  });

  it("rules one out only with the evidence that does", () => {
    const ruledOut = verdictOn("memory", { resources: [memory("steady")] });
    expect(ruledOut).toMatchObject({ verdict: "ruled-out", evidence: [{ text: "rss 100" }] });
    expect(verdictOn("memory", { resources: [memory("growing")] })?.verdict).toBe("undecided");
  });

  it("says what is missing where nothing decides", () => {
    expect(verdictOn("file-handles", {})).toMatchObject({
      verdict: "undecided",
      missing: expect.stringContaining("ulimit -n"),
    });
  });

  it.each([
    { name: "calls were refused at once", ms: "28", seen: [], verdict: "ruled-out" },
    { name: "a call had to wait", ms: "20000", seen: [], verdict: "undecided" },
    {
      name: "a time-out was seen",
      ms: "28",
      seen: [{ name: "session.timed-out", subject }],
      verdict: "undecided",
    },
  ])("a time-out is $verdict when $name", ({ ms, seen, verdict }) => {
    const failed: Seen = { name: "tool.failed", subject, fields: { ms } };
    expect(verdictOn("time-out", { seen: [failed, ...seen] })?.verdict).toBe(verdict);
  });

  it("suspects nothing where neither sessions nor processes were seen", () => {
    expect(classify(aReading({ seen: [{ name: "npm.warning" }] }), [oom]).suspects).toEqual([]);
  });
});

describe("the next question", () => {
  const ask = (what: string) => ({ for: what, why: "it decides", commands: { linux: "a", macos: "b" } });
  const asking = (id: string, ...asks: string[]) =>
    aSignature({ id, words: { ...oom.words, asks: asks.map(ask) } });
  const seen = [
    { name: "signature:net.a/seen", line: 1 },
    { name: "signature:net.b/seen", line: 1 },
  ];

  it("is first what most of the remaining candidates ask for", () => {
    const signatures = [asking("net.a", "one", "two"), asking("net.b", "two")];
    const { asks } = classify(aReading({ seen, facts: [aFact("os", "linux")] }), signatures);
    expect(asks.map((one) => [one.for, one.command, one.os])).toEqual([
      ["two", "a", "linux"],
      ["one", "a", "linux"],
    ]);
  });

  it("has a row for each system where the reporter's is not known", () => {
    const { asks } = classify(aReading({ seen: seen.slice(0, 1) }), [asking("net.a", "one")]);
    expect(asks.map(({ os, command }) => [os, command])).toEqual([
      ["linux", "a"],
      ["macos", "b"],
    ]);
  });
});
