import { describe, expect, it } from "@jest/globals";
import { explain } from "../../src/classify/index.ts";
import { aFact, aReading } from "./a-reading.ts";
import { anEvent, aSignature, aText } from "./a-signature.ts";

const step = { never: false, after: null, within: null, without: [] };
const signature = aSignature({
  matchers: {
    connected: anEvent("session.connected"),
    lost: anEvent("session.dropped"),
    chain: {
      kind: "sequence",
      by: "subject",
      steps: [
        { ...step, is: ["connected"] },
        { ...step, is: ["lost"], within: 60_000 },
      ],
    },
    old: {
      kind: "fact",
      name: "version.claude-code",
      test: { equals: null, matches: null, version: "<2.1", above: null, below: null, present: true },
    },
    told: aText("boom"),
  },
  when: { all: ["chain", "old", { not: "told" }] },
});

describe("an explanation", () => {
  it("says clause by clause what failed and what came closest", () => {
    const reading = aReading({
      seen: [
        { name: "session.connected", subject: "docs", at: 0 },
        { name: "session.dropped", subject: "docs", at: 74, text: "connection dropped after 74s" },
      ],
      facts: [aFact("version.claude-code", "2.1.92")],
    });
    const { holds, clauses } = explain(reading, signature, [signature]);
    expect(holds).toBe(false);
    expect(
      clauses.map(({ clause, depth, holds: ok, why, closest }) => ({ clause, depth, ok, why, closest })),
    ).toEqual([
      { clause: "all", depth: 0, ok: false, why: expect.stringContaining("2 of 3 fail"), closest: null },
      {
        clause: "chain",
        depth: 1,
        ok: false,
        why: "after 1 of the steps: gap 74 s, window 60 s",
        closest: "connection dropped after 74s",
      },
      {
        clause: "old",
        depth: 1,
        ok: false,
        why: "version.claude-code 2.1.92 is not in <2.1",
        closest: "2.1.92",
      },
      { clause: "not", depth: 1, ok: true, why: "told does not hold", closest: null },
      { clause: "told", depth: 2, ok: false, why: 'no line with "boom"', closest: null },
    ]);
  });

  it("shows the lines that carry a clause that holds", () => {
    const reading = aReading({
      seen: [
        { name: "session.connected", subject: "docs", at: 0 },
        { name: "session.dropped", subject: "docs", at: 50 },
      ],
      facts: [aFact("version.claude-code", "2.0.76")],
    });
    const { holds, clauses } = explain(reading, signature, [signature]);
    expect(holds).toBe(true);
    expect(clauses.find(({ clause }) => clause === "chain")?.evidence.map(({ line }) => line)).toEqual([
      1, 2,
    ]);
  });
});
