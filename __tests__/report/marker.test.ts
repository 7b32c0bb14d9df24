import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import {
  compareRuns,
  encodeRecord,
  markerLine,
  marksFor,
  parseMarker,
  readRecord,
  recordOf,
  renderComment,
} from "../../src/report/index.ts";
import { aResult } from "./build-result.ts";
import { seedCase } from "./seed-case.ts";

const run = { id: 17, attempt: 1 };

describe("the marker", () => {
  it("is read back as it was written", () => {
    const markers = fc.record({
      key: fc.stringMatching(/^[\w.-]{1,64}$/),
      run: fc.record({ id: fc.nat(), attempt: fc.nat({ max: 999 }) }),
      data: fc.stringMatching(/^[\w-]{0,200}$/),
    });
    fc.assert(
      fc.property(markers, (marker) => {
        expect(parseMarker(`${markerLine(marker)}\n\nreport`)).toEqual(marker);
      }),
    );
  });

  it.each([
    { what: "does not stand on the first line", body: "\n<!-- telltale:v1 key=a run=1.1 data= -->" },
    { what: "is quoted", body: "> <!-- telltale:v1 key=a run=1.1 data= -->" },
    { what: "has words in it", body: "<!-- telltale:v1 key=a run=1.1 data=x hello -->" },
    { what: "has no run", body: "<!-- telltale:v1 key=a run=x data= -->" },
    {
      what: "has a run too large to be told from others",
      body: "<!-- telltale:v1 key=a run=9999999999999999.1 data= -->",
    },
  ])("is no marker when it $what", ({ body }) => {
    expect(parseMarker(body)).toBeNull();
  });

  it("orders runs by id, then by attempt", () => {
    expect(compareRuns({ id: 2, attempt: 1 }, { id: 10, attempt: 1 })).toBeLessThan(0);
    expect(compareRuns({ id: 2, attempt: 3 }, { id: 2, attempt: 2 })).toBeGreaterThan(0);
  });

  it("belongs to one key", () => {
    const body = markerLine({ key: "ours", run, data: "" });
    expect(marksFor("ours").runOf(body)).toEqual(run);
    expect(marksFor("theirs").runOf(body)).toBeNull();
  });

  it("does not make a comment another one when only the run differs", () => {
    const first = renderComment(seedCase(), { marker: { key: "a", run } }).markdown;
    const second = renderComment(seedCase(), { marker: { key: "a", run: { id: 99, attempt: 2 } } }).markdown;
    const other = renderComment(aResult(), { marker: { key: "a", run } }).markdown;
    expect(marksFor("a").same(first.replaceAll("\n", "\r\n").trimEnd(), second)).toBe(true);
    expect(marksFor("a").same(first, other)).toBe(false);
  });
});

describe("the record in the marker", () => {
  it("holds what other issues add up", async () => {
    expect(await readRecord(encodeRecord(recordOf(seedCase())))).toMatchObject({
      status: "known",
      cause: "mcp.oauth.dynamic-registration-failed",
      measures: { lifetimeMs: 59_979, connectMs: 1_264 },
      versions: { "claude-code": "1.0.86", node: "20.20.2" },
      platform: "linux",
      sessions: 3,
    });
  });

  it("leaves out every sentence", () => {
    const result = aResult({
      verdict: { status: "known", cause: "see @octocat", confidence: 1, summary: "" },
      facts: [
        {
          name: "x version",
          subject: null,
          value: "1.0 @octocat",
          evidence: seedCase().facts[0]?.evidence ?? never(),
        },
      ],
    });
    expect(JSON.stringify(recordOf(result))).not.toContain("octocat");
  });

  it.each(["", "!!!", "e30", Buffer.from('{"v":2}').toString("base64url")])("ignores %j", async (data) => {
    expect(await readRecord(data)).toBeNull();
  });
});

function never(): never {
  throw new Error("the seed's case has facts");
}
