import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { canonicalIssueOf } from "../../src/canonical/known-issue.ts";
import { renderTally } from "../../src/canonical/render-tally.ts";
import { type Case, tally } from "../../src/canonical/tally.ts";
import type { Result } from "../../src/model/result.ts";
import type { CaseRecord } from "../../src/schema/record.ts";
import { aResult } from "../support/a-result.ts";

const aCase = (issue: number, record: Partial<CaseRecord> = {}): Case => ({
  issue,
  record: {
    v: 1,
    status: "known",
    cause: "a.b",
    confidence: 1,
    findings: [],
    measures: {},
    versions: {},
    platform: null,
    first: null,
    last: null,
    sessions: 0,
    ...record,
  },
});

const cases = [
  aCase(12, {
    measures: { timeToFailureMs: 61_000 },
    versions: { "claude-code": "1.0.86" },
    platform: "linux",
    first: "2026-11-20T10:00:00Z",
    last: "2026-11-20T10:05:00Z",
  }),
  aCase(7, {
    measures: { timeToFailureMs: 59_000 },
    versions: { "claude-code": "2.0.1" },
    platform: "macos",
  }),
  aCase(9, {
    measures: { timeToFailureMs: 60_000 },
    versions: { "claude-code": "1.0.86" },
    first: "2026-11-22T10:00:00Z",
    last: "2026-11-22T10:00:00Z",
  }),
  aCase(13, { cause: "something.else" }),
  aCase(14, { status: "healthy" }),
];

describe("the reports of one failure", () => {
  it("add up to the same in any order, however often one is given", () => {
    const whole = tally("a.b", cases);
    fc.assert(
      fc.property(fc.shuffledSubarray([...cases, ...cases], { minLength: 10, maxLength: 10 }), (shuffled) => {
        expect(tally("a.b", shuffled)).toEqual(whole);
      }),
    );
  });

  it("are counted, dated and measured", () => {
    expect(tally("a.b", cases)).toEqual({
      cause: "a.b",
      issues: [7, 9, 12],
      first: "2026-11-20T10:00:00Z",
      last: "2026-11-22T10:00:00Z",
      platforms: [
        { name: "linux", count: 1 },
        { name: "macos", count: 1 },
      ],
      versions: [
        {
          program: "claude-code",
          seen: [
            { name: "1.0.86", count: 2 },
            { name: "2.0.1", count: 1 },
          ],
        },
      ],
      measures: [{ name: "timeToFailureMs", least: 59_000, median: 60_000, most: 61_000, reports: 3 }],
    });
  });

  it("are shown as a table, beside what is recorded", () => {
    expect(renderTally(tally("a.b", cases), { "time-to-failure": "10 min" })).toMatchInlineSnapshot(`
"### 3 reports of \`a.b\`

Telltale recognised this failure in the files of other issues of this repository, and keeps this comment up to date.

| | |
| --- | --- |
| Reports | \`#7\` \`#9\` \`#12\` |
| Seen | 2026-11-20 to 2026-11-22 |
| Systems | \`linux\` (1), \`macos\` (1) |
| \`claude-code\` versions | \`1.0.86\` (2), \`2.0.1\` (1) |
| \`time to failure\` | 59 s to 61 s, median 60 s (3 reports) |
| \`time to failure\`, recorded here | \`10 min\` |
"
`);
  });

  it("hold nothing active, whatever stands in a catalogue or a record", () => {
    const evil = "`@everyone` #1 <img src=x> | [a](https://x) \n```";
    const record = { versions: { [evil]: evil }, measures: { [evil]: 1 } };
    const text = renderTally(tally("a.b", [aCase(7, record)]), { [evil]: evil });
    expect(text.replace(/`[^`\n]*`/g, "")).not.toMatch(/[`@<[]|https|#\d/);
  });
});

describe("the known issue", () => {
  const known = (issue: string) => ({ issue, title: "", state: "open" as const, facts: { a: "b" } });
  const resultWith = (...issues: readonly string[]): Result => {
    const advice = { cause: "", impact: "", remedy: [], references: [], known: issues.map(known) };
    const finding = { signature: "a.b", advice } as unknown as Result["findings"][number];
    return { ...aResult({ status: "known", cause: "a.b" }), findings: [finding] };
  };
  const here = { owner: "octo", name: "demo" };

  it.each([
    ["in this repository", ["octo/demo#12"], 12],
    ["in other letters", ["Octo/Demo#12"], 12],
    ["after others elsewhere", ["a/b#1", "octo/demo#12"], 12],
    ["elsewhere only", ["a/b#12"], null],
    ["the very issue of the report", ["octo/demo#7"], null],
    ["no issue at all", ["octo/demo"], null],
  ])("is found %s", (_, issues, number) => {
    expect(canonicalIssueOf(resultWith(...issues), here, 7)?.number ?? null).toBe(number);
  });

  it("is none without a sure cause", () => {
    const { findings } = resultWith("octo/demo#12");
    const result = { ...aResult({ status: "ambiguous", cause: "a.b" }), findings };
    expect(canonicalIssueOf(result, here, 7)).toBeNull();
  });
});
