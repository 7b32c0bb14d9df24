import { describe, expect, it } from "@jest/globals";
import { classify } from "../../src/classify/index.ts";
import type { Reading, ResourceSeries } from "../../src/model/reading.ts";
import type { Condition, Matcher, ValueTest } from "../../src/model/signature.ts";
import type { RedactedText } from "../../src/model/text.ts";
import { aDocument, aFact, anEvidence, aReading, aSession, noon, type Seen } from "./a-reading.ts";
import { anEvent, anywhere, aSignature, aText } from "./a-signature.ts";

type Matchers = Readonly<Record<string, Matcher>>;

function found(reading: Reading, matchers: Matchers, when?: Condition): boolean {
  const signature = aSignature({ matchers, ...(when === undefined ? {} : { when }) });
  return classify(reading, [signature]).findings.length > 0;
}

const any: ValueTest = {
  equals: null,
  matches: null,
  version: null,
  above: null,
  below: null,
  present: true,
};
const connected = (at: number, subject = "docs"): Seen => ({ name: "session.connected", at, subject });
const closed = (at: number, subject = "docs"): Seen => ({ name: "session.closed", at, subject });
const refused = (at: number, subject = "docs"): Seen => ({ name: "session.failed", at, subject });
const healed = (at: number, subject = "docs"): Seen => ({ name: "tool.succeeded", at, subject });

describe("a sequence", () => {
  const step = { never: false, after: null, within: null, without: [] };
  const matchers: Matchers = {
    connected: anEvent("session.connected"),
    closed: anEvent("session.closed"),
    refused: anEvent("session.failed"),
    healed: anEvent("tool.succeeded"),
    chain: {
      kind: "sequence",
      by: "subject",
      steps: [
        { ...step, is: ["connected"] },
        { ...step, is: ["closed"], within: 90_000 },
        { ...step, is: ["refused"], after: 1_000, without: ["healed"] },
      ],
    },
  };

  it.each([
    { name: "in order and in time", seen: [connected(0), closed(60), refused(70)], holds: true },
    { name: "in another order", seen: [closed(0), connected(60), refused(70)], holds: false },
    { name: "past its window", seen: [connected(0), closed(91), refused(100)], holds: false },
    { name: "sooner than its least gap", seen: [connected(0), closed(60), refused(60.5)], holds: false },
    {
      name: "with what must not come between",
      seen: [connected(0), closed(60), healed(65), refused(70)],
      holds: false,
    },
    { name: "over two servers", seen: [connected(0), closed(60, "mail"), refused(70)], holds: false },
    {
      name: "of which only the second connection is lost in time",
      seen: [connected(0), connected(100), closed(160), refused(170)],
      holds: true,
    },
    {
      name: "of another server between",
      seen: [connected(0), closed(60), healed(65, "mail"), refused(70)],
      holds: true,
    },
    {
      name: "without times",
      seen: [connected(0), closed(60), refused(70)].map((one) => ({ ...one, at: null })),
      holds: false,
    },
  ])("$name: $holds", ({ seen, holds }) => {
    expect(found(aReading({ seen }), matchers, "chain")).toBe(holds);
  });

  it("can end with what never comes", () => {
    const never: Matchers = {
      ...matchers,
      chain: {
        kind: "sequence",
        by: "subject",
        steps: [
          { ...step, is: ["closed"] },
          { ...step, is: ["healed"], never: true },
        ],
      },
    };
    expect(found(aReading({ seen: [connected(0), closed(60)] }), never, "chain")).toBe(true);
    expect(found(aReading({ seen: [connected(0), closed(60), healed(90)] }), never, "chain")).toBe(false);
  });

  it("needs no times where no window is given and the lines stand in one file", () => {
    const plain: Matchers = {
      ...matchers,
      chain: {
        kind: "sequence",
        by: "subject",
        steps: [
          { ...step, is: ["connected"] },
          { ...step, is: ["closed"] },
        ],
      },
    };
    const untimed = [connected(0), closed(60)].map((one) => ({ ...one, at: null }));
    expect(found(aReading({ seen: untimed }), plain, "chain")).toBe(true);
    expect(found(aReading({ seen: [...untimed].reverse() }), plain, "chain")).toBe(false);
  });

  it("survives times that go backwards and thousands of candidates", () => {
    const seen = Array.from({ length: 400 }, (_, index) => [connected(400 - index), closed(index)]).flat();
    expect(found(aReading({ seen }), matchers, "chain")).toBe(false);
  });
});

describe("absence", () => {
  const matchers: Matchers = {
    lost: anEvent("session.closed"),
    healed: anEvent("tool.succeeded"),
    never: { kind: "absent", of: ["healed"], after: ["lost"], within: null },
  };

  it.each([
    { name: "after the loss nothing works", seen: [healed(0), closed(10)], holds: true },
    { name: "it works again", seen: [closed(10), healed(20)], holds: false },
    { name: "another server works again", seen: [closed(10), healed(20, "mail")], holds: true },
    { name: "nothing was lost", seen: [healed(20)], holds: false },
  ])("$name: $holds", ({ seen, holds }) => {
    expect(found(aReading({ seen }), matchers, { all: ["never"] })).toBe(holds);
  });
});

describe("a measure over sessions", () => {
  const lived = (seconds: number) =>
    aSession({ lifetimeMs: seconds * 1_000, endedAt: noon + seconds * 1_000, end: "stream.terminated" });
  const measure = (parts: Partial<Extract<Matcher, { kind: "measure" }>>): Matchers => ({
    life: {
      kind: "measure",
      source: { kind: "sessions", measure: "lifetime", end: [], transports: [], recovered: null },
      statistic: "median",
      atLeast: 50_000,
      atMost: 70_000,
      samples: 2,
      ...parts,
    },
  });

  it.each([
    { name: "the median lies between", lives: [59, 61, 300], holds: true },
    { name: "the median lies outside", lives: [300, 310, 60], holds: false },
    { name: "there are too few", lives: [60], holds: false },
  ])("$name: $holds", ({ lives, holds }) => {
    const reading = aReading({ seen: [connected(0)], sessions: lives.map(lived) });
    expect(found(reading, measure({}))).toBe(holds);
  });

  it("reports the value that it measured", () => {
    const reading = aReading({ seen: [connected(0)], sessions: [lived(59), lived(61)] });
    const { findings } = classify(reading, [aSignature({ matchers: measure({}) })]);
    expect(findings[0]?.measures.lifetimeMs).toBe(60_000);
  });

  it("takes only sessions that ended as asked", () => {
    const source = {
      kind: "sessions",
      measure: "lifetime",
      end: ["process.*"],
      transports: [],
      recovered: null,
    } as const;
    expect(
      found(aReading({ seen: [connected(0)], sessions: [lived(60), lived(60)] }), measure({ source })),
    ).toBe(false);
  });
});

describe("a resource", () => {
  const series = (parts: Partial<ResourceSeries>): ResourceSeries => ({
    subject: "docs" as RedactedText,
    metric: "open-files",
    unit: "files",
    samples: [
      [noon, 100],
      [noon + 1, 200],
      [noon + 2, 240],
    ],
    limit: 256,
    slopePerMinute: 60,
    verdict: "growing",
    evidence: [anEvidence({})],
    ...parts,
  });
  const matcher = (parts: Partial<Extract<Matcher, { kind: "resource" }>>): Matchers => ({
    files: {
      kind: "resource",
      metric: "open-files",
      subjects: [],
      verdict: null,
      slopeAbove: null,
      valueAbove: null,
      limitShareAbove: null,
      samples: 3,
      ...parts,
    },
  });

  it.each([
    { name: "above 90 % of the limit", parts: { limitShareAbove: 0.9 }, given: {}, holds: true },
    { name: "the limit is not known", parts: { limitShareAbove: 0.9 }, given: { limit: null }, holds: false },
    { name: "grows faster than asked", parts: { slopeAbove: 50 }, given: {}, holds: true },
    { name: "grows more slowly", parts: { slopeAbove: 70 }, given: {}, holds: false },
    { name: "too few samples", parts: { verdict: "growing" as const, samples: 4 }, given: {}, holds: false },
  ])("$name: $holds", ({ parts, given, holds }) => {
    expect(found(aReading({ seen: [connected(0)], resources: [series(given)] }), matcher(parts))).toBe(holds);
  });
});

describe("facts and entries", () => {
  const version = (range: string): Matchers => ({
    seen: aText("boom"),
    old: { kind: "fact", name: "version.claude-code", test: { ...any, version: range } },
  });
  const boom: Seen = { name: "signature:net.lost/seen" };
  const withVersions = (...versions: string[]) =>
    aReading({ seen: [boom], facts: versions.map((value) => aFact("version.claude-code", value)) });

  it.each([
    { range: "<2.1", versions: ["2.0.76"], holds: true },
    { range: "<2.1", versions: ["2.1.92"], holds: false },
    { range: "<2.1", versions: ["2.1.92", "1.0.96"], holds: true },
    { range: ">=1.0.86 <2", versions: ["1.0.120"], holds: true },
    { range: "1.x || 2.0", versions: ["2.0.37"], holds: true },
    { range: "<2.1", versions: [], holds: false },
  ])("of two values of a fact one is enough: $versions in $range is $holds", ({ range, versions, holds }) => {
    expect(found(withVersions(...versions), version(range), { all: ["seen", "old"] })).toBe(holds);
  });

  it("a signature that applies to other versions is not asked; an unknown version applies", () => {
    const old = aSignature({ applies: { kinds: [], versions: { "claude-code": "<2.1" } } });
    expect(classify(withVersions("2.1.92"), [old]).findings).toHaveLength(0);
    expect(classify(withVersions(), [old]).findings).toHaveLength(1);
  });

  it.each([
    { state: "present", path: "**/*.log", holds: true },
    { state: "missing", path: "**/debug.txt", holds: true },
    { state: "missing", path: "**/*.log", holds: false },
    { state: "empty", path: "**/*.log", holds: false },
    { state: "cut-off", path: "**/*.log", holds: true },
  ] as const)("an entry $path that is $state: $holds", ({ state, path, holds }) => {
    const reading = aReading({
      seen: [boom],
      documents: [aDocument({ entry: "x/a.log" as never, state: "cut-off" })],
    });
    const matchers: Matchers = {
      seen: aText("boom"),
      file: { kind: "entry", paths: [path], kinds: [], state },
    };
    expect(found(reading, matchers, { all: ["seen", "file"] })).toBe(holds);
  });
});

describe("where", () => {
  const line = (parts: Partial<Seen>): Reading =>
    aReading({ seen: [{ name: "signature:net.lost/seen", ...parts }] });
  const text = (where: object): Matchers => ({
    seen: { kind: "text", anyOf: ["boom"], ignoreCase: false, where: { ...anywhere, ...where } },
  });

  it.each([
    {
      name: "the record is excepted",
      where: { except: ["market"] },
      parts: { text: "boom of the Marketplace" },
      holds: false,
    },
    {
      name: "it is only told",
      where: { voices: ["output"] },
      parts: { voice: "statement" as const },
      holds: false,
    },
    { name: "it is in another file", where: { entries: ["**/b.log"] }, parts: {}, holds: false },
    { name: "its kind is left out", where: { kinds: ["!text"] }, parts: {}, holds: false },
    { name: "its kind is meant", where: { kinds: ["text", "node.*"] }, parts: {}, holds: true },
    { name: "it has a time", where: { timed: false }, parts: { at: 3 }, holds: false },
    { name: "it names no server", where: { named: true }, parts: {}, holds: false },
  ])("$name: $holds", ({ where, parts, holds }) => {
    expect(found(line(parts), text(where))).toBe(holds);
  });
});

describe("a conversation", () => {
  it.each([
    { name: "what somebody says in it is no evidence", subject: null, holds: false },
    { name: "what a server answered in it is", subject: "docs", holds: true },
  ])("$name", ({ subject, holds }) => {
    const reading = aReading({
      seen: [{ name: "signature:net.lost/seen", subject }],
      documents: [aDocument({ kind: "claude-code.transcript" })],
    });
    expect(found(reading, { seen: aText("boom") })).toBe(holds);
  });
});

describe("conditions", () => {
  const matchers: Matchers = { a: aText("a"), b: aText("b"), c: aText("c") };
  const seen = (...names: string[]) =>
    aReading({ seen: names.map((name) => ({ name: `signature:net.lost/${name}` })) });

  it.each([
    { when: { all: ["a", "b"] }, names: ["a"], holds: false },
    { when: { all: ["a", { not: "b" }] }, names: ["a"], holds: true },
    { when: { all: ["a", { not: "b" }] }, names: ["a", "b"], holds: false },
    { when: { of: ["a", "b", "c"], atLeast: 2 }, names: ["a", "c"], holds: true },
    { when: { of: ["a", "b", "c"], atLeast: 2 }, names: ["c"], holds: false },
    { when: { count: "a", atLeast: 3 }, names: ["a", "a", "a"], holds: true },
    { when: { count: "a", atLeast: 3 }, names: ["a", "a"], holds: false },
    { when: { count: "a", atLeast: 1, atMost: 2 }, names: ["a", "a", "a"], holds: false },
  ] as { when: Condition; names: string[]; holds: boolean }[])(
    "$when over $names: $holds",
    ({ when, names, holds }) => {
      expect(found(seen(...names), matchers, when)).toBe(holds);
    },
  );

  it("can ask for another signature's finding, whatever the order", () => {
    const second = aSignature({
      id: "net.a",
      matchers: { other: { kind: "finding", signatures: ["net.lost"] } },
    });
    const { findings } = classify(seen("a"), [second, aSignature({ matchers: { a: aText("a") } })]);
    expect(findings.map(({ signature }) => signature).sort()).toEqual(["net.a", "net.lost"]);
  });

  it("takes supports for further evidence that decides nothing", () => {
    const signature = aSignature({ matchers: { a: aText("a"), b: aText("b") }, when: "a", supports: ["b"] });
    const confidence = (...names: string[]) => classify(seen(...names), [signature]).verdict.confidence;
    expect(confidence("b")).toBe(0);
    expect(confidence("a", "b")).toBeGreaterThan(confidence("a"));
  });
});

describe("a record", () => {
  it("compares a captured number", () => {
    const matchers: Matchers = {
      bad: { kind: "record", fields: { status: { ...any, above: 499 } }, where: anywhere },
    };
    const status = (f0: string) => aReading({ seen: [{ name: "signature:net.lost/bad", fields: { f0 } }] });
    expect(found(status("502"), matchers)).toBe(true);
    expect(found(status("404"), matchers)).toBe(false);
  });
});
