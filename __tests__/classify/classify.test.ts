import { describe, expect, it } from "@jest/globals";
import { classify } from "../../src/classify/index.ts";
import { aDocument, aReading, aSession, noon } from "./a-reading.ts";
import { anEvent, aSignature, aText } from "./a-signature.ts";

const lost = aSignature({ id: "net.lost" });
const refused = aSignature({ id: "net.refused", explains: ["net.lost"] });
const seen = (id: string) => `signature:${id}/seen`;

describe("the verdict", () => {
  it("names the root and lists what it explains as a symptom", () => {
    const { verdict, findings } = classify(
      aReading({ seen: [{ name: seen("net.lost") }, { name: seen("net.refused") }] }),
      [lost, refused],
    );
    expect(verdict).toMatchObject({ status: "known", cause: "net.refused" });
    expect(findings.map(({ signature, role, explainedBy }) => ({ signature, role, explainedBy }))).toEqual([
      { signature: "net.refused", role: "cause", explainedBy: null },
      { signature: "net.lost", role: "symptom", explainedBy: "net.refused" },
    ]);
  });

  it("calls two faults in two servers two causes, although one could explain the other", () => {
    const { verdict, findings } = classify(
      aReading({
        seen: [
          { name: seen("net.lost"), subject: "docs" },
          { name: seen("net.refused"), subject: "mail" },
        ],
      }),
      [lost, refused],
    );
    expect(findings.map(({ role }) => role)).toEqual(["cause", "cause"]);
    expect(verdict.summary).toContain("besides");
  });

  it("is ambiguous where rivals stand on the same line, and less sure of each", () => {
    const line = { line: 7 };
    const rivals = [aSignature({ id: "net.a" }), aSignature({ id: "net.b" })];
    const both = classify(
      aReading({
        seen: [
          { name: seen("net.a"), ...line },
          { name: seen("net.b"), ...line },
        ],
      }),
      rivals,
    );
    const one = classify(aReading({ seen: [{ name: seen("net.a"), ...line }] }), rivals);
    expect(both.verdict.status).toBe("ambiguous");
    expect(both.verdict.confidence).toBeLessThan(one.verdict.confidence);
  });

  it("never lets a commenter's failure displace the reporter's", () => {
    const fatal = aSignature({ id: "net.refused", severity: "fatal", explains: ["net.lost"] });
    const { verdict, findings } = classify(
      aReading({
        seen: [
          { name: seen("net.lost") },
          { name: seen("net.refused"), author: "commenter" },
          { name: seen("net.refused"), author: "commenter" },
        ],
      }),
      [lost, fatal],
    );
    expect(verdict.cause).toBe("net.lost");
    expect(findings).toHaveLength(2);
  });

  it("takes no mention for evidence", () => {
    const { verdict, findings } = classify(
      aReading({ seen: [{ name: seen("net.lost"), voice: "mention" }] }),
      [lost],
    );
    expect(findings).toEqual([]);
    expect(verdict.status).toBe("unknown");
  });

  it("is less sure of what is only told than of what was printed", () => {
    const told = classify(aReading({ seen: [{ name: seen("net.lost"), voice: "statement" }] }), [lost]);
    const printed = classify(aReading({ seen: [{ name: seen("net.lost") }] }), [lost]);
    expect(told.verdict.cause).toBe("net.lost");
    expect(told.verdict.confidence).toBeLessThan(printed.verdict.confidence);
  });

  it("grows surer with independent evidence and less sure with files that are missing", () => {
    const two = aSignature({ matchers: { seen: aText("boom"), also: aText("bang") } });
    const reading = aReading({ seen: [{ name: seen("net.lost") }, { name: "signature:net.lost/also" }] });
    const one = classify(aReading({ seen: [{ name: seen("net.lost") }] }), [two]).verdict.confidence;
    const both = classify(reading, [two]).verdict.confidence;
    const broken = classify(reading, [two], { refusals: 1 }).verdict.confidence;
    expect(both).toBeGreaterThan(one);
    expect(broken).toBeLessThan(both);
  });

  it("is no claim when only an observation was found", () => {
    const info = aSignature({ id: "npm.note", severity: "info" });
    const { verdict, findings } = classify(aReading({ seen: [{ name: seen("npm.note") }] }), [info]);
    expect(verdict).toMatchObject({ status: "unknown", cause: null });
    expect(findings[0]?.role).toBe("contributing");
  });

  it.each([
    { name: "nothing was handed in", documents: [], refusals: 0, status: "empty" },
    {
      name: "the issue holds nothing but prose",
      documents: [aDocument({ voice: "statement" })],
      refusals: 0,
      status: "empty",
    },
    {
      name: "beside the prose there is only a broken file",
      documents: [aDocument({ voice: "statement" })],
      refusals: 1,
      status: "unreadable",
    },
    {
      name: "only empty files were handed in",
      documents: [aDocument({ kind: "empty" })],
      refusals: 0,
      status: "empty",
    },
    { name: "the only bundle is broken", documents: [], refusals: 1, status: "unreadable" },
    {
      name: "only binary files were handed in",
      documents: [aDocument({ kind: "binary" })],
      refusals: 0,
      status: "unreadable",
    },
    {
      name: "a text shows no failure and no work",
      documents: [aDocument({})],
      refusals: 0,
      status: "unknown",
    },
  ])("is $status when $name", ({ documents, refusals, status }) => {
    expect(classify(aReading({ documents }), [lost], { refusals }).verdict.status).toBe(status);
  });

  it("is healthy when sessions work and no failure is left open", () => {
    const work = [
      { name: "session.connected", subject: "docs" },
      { name: "tool.succeeded", subject: "docs" },
    ];
    const sessions = [aSession({})];
    expect(classify(aReading({ seen: work, sessions }), [lost]).verdict.status).toBe("healthy");
    const broken = aReading({ seen: [...work, { name: "tool.failed", subject: "docs" }], sessions });
    expect(classify(broken, [lost]).verdict.status).toBe("unknown");
    const healed = aReading({ seen: [{ name: "tool.failed", subject: "docs" }, ...work], sessions });
    expect(classify(healed, [lost]).verdict.status).toBe("healthy");
  });
});

describe("near misses", () => {
  const sequence = aSignature({
    id: "mcp.lost-after-connect",
    matchers: {
      connected: anEvent("session.connected"),
      lost: anEvent("session.dropped"),
      chain: {
        kind: "sequence",
        by: "subject",
        steps: [
          { is: ["connected"], never: false, after: null, within: null, without: [] },
          { is: ["lost"], never: false, after: null, within: 60_000, without: [] },
        ],
      },
    },
    when: "chain",
  });

  it("say the gap and the window", () => {
    const { nearMisses } = classify(
      aReading({
        seen: [
          { name: "session.connected", subject: "docs", at: 0 },
          { name: "session.dropped", subject: "docs", at: 74 },
        ],
        sessions: [aSession({ end: "session.dropped", endedAt: noon + 74_000 })],
      }),
      [sequence],
    );
    expect(nearMisses).toEqual([
      expect.objectContaining({
        signature: "mcp.lost-after-connect",
        clause: "chain",
        why: "after 1 of the steps: gap 74 s, window 60 s",
      }),
    ]);
  });

  it("do not name a signature of which nothing was seen", () => {
    expect(classify(aReading({ seen: [{ name: "tool.called" }] }), [sequence]).nearMisses).toEqual([]);
  });
});
