import { describe, expect, it } from "@jest/globals";
import { classify } from "../../src/classify/index.ts";
import type { Evidence, ResourceSeries } from "../../src/model/reading.ts";
import type { RedactedText } from "../../src/model/text.ts";
import { aFact, anEvidence, aReading, aSession, noon, type Seen } from "./a-reading.ts";
import { aSignature } from "./a-signature.ts";

const subject = "docs" as RedactedText;
const other = "search" as RedactedText;
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

  it("rules stale state out with the line that shows the recovery", () => {
    const at = (second: number, text: string) =>
      ({ ...anEvidence({ text }), time: new Date(noon + second * 1_000).toISOString() }) as Evidence;
    const evidence = [at(1, "connected"), at(60, "dropped"), at(76, "search succeeded")];
    const recovered = aSession({ end: "session.dropped", recoveredAt: noon + 76_000, evidence });
    const reading = aReading({ sessions: [recovered], seen: [{ name: "session.dropped", at: 60 }] });
    const suspects = classify(reading, [oom]).suspects;
    const [shown] = suspects.find(({ name }) => name === "stale-state")?.evidence ?? [];
    expect(shown?.text).toBe("search succeeded");
  });

  it("rules one out only with the evidence that does", () => {
    const ruledOut = verdictOn("memory", { resources: [memory("steady")] });
    expect(ruledOut).toMatchObject({ verdict: "ruled-out", evidence: [{ text: "rss 100" }] });
    expect(verdictOn("memory", { resources: [memory("growing")] })?.verdict).toBe("undecided");
  });

  it("says what is missing where nothing decides", () => {
    expect(verdictOn("file-handles", {})).toMatchObject({
      verdict: "undecided",
      missing: expect.stringContaining("open files over time"),
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

  it.each([
    { name: "every server was reached", others: [], verdict: "ruled-out" },
    {
      name: "another server never was",
      others: [aSession({ subject: other, connectedAt: null })],
      verdict: "undecided",
    },
    {
      name: "another one was at its second attempt",
      others: [aSession({ subject: other, connectedAt: null }), aSession({ subject: other, attempt: 2 })],
      verdict: "ruled-out",
    },
  ])("rules an expired token out where none was asked for and $name: $verdict", ({ others, verdict }) => {
    const sessions = [aSession({}), ...others];
    const seen = [
      { name: "session.connected", subject, at: 1 },
      { name: "tool.failed", subject, at: 60 },
    ];
    const reading = aReading({ sessions, seen });
    const { suspects } = classify(reading, [oom]);
    expect(suspects.find(({ name }) => name === "token")?.verdict).toBe(verdict);
  });

  it("suspects nothing where neither sessions nor processes were seen", () => {
    expect(classify(aReading({ seen: [{ name: "npm.warning" }] }), [oom]).suspects).toEqual([]);
  });
});

describe("a stale state of the client", () => {
  const failed: Seen = { name: "tool.failed", subject, at: 60, run: "first", line: 10 };
  const shown: Seen[] = [
    { name: "screen.failed", at: null, entry: "terminal.txt", line: 20, text: "Error: refused" },
    {
      name: "screen.status",
      at: null,
      entry: "terminal.txt",
      line: 40,
      text: "Status: connected\nURL: x",
      fields: { status: "connected" },
    },
  ];
  const [call, page] = shown as [Seen, Seen];
  const verdict = (seen: Seen[]) => verdictOn("stale-state", { seen });

  it("is confirmed by a page that says connected below a call that failed, with both lines", () => {
    expect(verdict([failed, ...shown])).toMatchObject({
      verdict: "confirmed",
      evidence: [{ line: 40, text: "Status: connected" }, { line: 20 }],
    });
  });

  it("is confirmed where a new start works while the one before still fails", () => {
    const works: Seen = { name: "tool.succeeded", subject, at: 50, run: "second", line: 30 };
    expect(verdict([failed, works])).toMatchObject({
      verdict: "confirmed",
      evidence: [{ line: 30 }, { line: 10 }],
    });
  });

  it.each<{ name: string; seen: Seen[] }>([
    { name: "the page stands above the failed call", seen: [failed, call, { ...page, line: 5 }] },
    { name: "the page is of another file", seen: [failed, call, { ...page, entry: "screen.txt" }] },
    { name: "the page says that it failed", seen: [failed, call, { ...page, fields: { status: "failed" } }] },
    {
      name: "a call succeeds after the failures",
      seen: [failed, { name: "tool.succeeded", subject, at: 70 }, ...shown],
    },
    {
      name: "a new start works after the other had ended",
      seen: [failed, { name: "tool.succeeded", subject, at: 90, run: "second" }],
    },
    {
      name: "the one before works again",
      seen: [
        failed,
        { name: "tool.succeeded", subject, at: 50, run: "second" },
        { name: "tool.succeeded", subject, at: 80, run: "first" },
      ],
    },
  ])("is not to be told when $name", ({ seen }) => {
    expect(verdict(seen)?.verdict).not.toBe("confirmed");
  });

  it("is not to be told from a page where several servers could be meant", () => {
    const sessions = [aSession({}), aSession({ subject: "other" as RedactedText })];
    const { suspects } = classify(aReading({ sessions, seen: [failed, ...shown] }), [oom]);
    expect(suspects.find(({ name }) => name === "stale-state")?.verdict).toBe("undecided");
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
