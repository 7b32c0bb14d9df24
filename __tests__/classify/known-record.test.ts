import { describe, expect, it } from "@jest/globals";
import { knownRecord, knownRecords } from "../../src/classify/known-record.ts";
import type { KnownIssue } from "../../src/model/signature.ts";
import { aFact, aReading } from "./a-reading.ts";

const known: KnownIssue = {
  issue: "octocat/hello#7",
  title: "It fails",
  state: "closed",
  fixedIn: { "claude-code": "2.0.10" },
  facts: {},
};

const seenIn = (...versions: string[]) =>
  aReading({ facts: versions.map((value) => aFact("version.claude-code", value)) });

describe("a known issue that was closed as fixed", () => {
  it.each(["2.0.10", "2.0.11", "2.1"])("is a regression when %s still fails", (version) => {
    expect(knownRecord(known, seenIn(version)).regression).toMatchObject({
      program: "claude-code",
      fixedIn: "2.0.10",
      seenIn: version,
    });
  });

  it.each([
    { name: "an older version fails", reading: seenIn("2.0.9"), issue: known },
    { name: "nobody knows the version", reading: seenIn(), issue: known },
    { name: "an older version is in the same case", reading: seenIn("2.0.9", "2.0.11"), issue: known },
    { name: "the issue is open", reading: seenIn("2.0.11"), issue: { ...known, state: "open" as const } },
  ])("is none when $name", ({ reading, issue }) => {
    expect(knownRecord(issue, reading)).not.toHaveProperty("regression");
  });
});

describe("known issues of which some are duplicates", () => {
  it("are named by the one that stays, with the day of its state", () => {
    const root: KnownIssue = {
      issue: "octocat/hello#7",
      title: "It fails",
      state: "open",
      asOf: "2026-01-31",
      facts: {},
    };
    const duplicate: KnownIssue = {
      ...root,
      issue: "octocat/hello#9",
      state: "closed",
      duplicateOf: root.issue,
    };
    expect(knownRecords([duplicate, root], aReading({}))).toEqual([
      { issue: "octocat/hello#7", title: "It fails", state: "open", asOf: "2026-01-31", facts: {} },
    ]);
  });
});
