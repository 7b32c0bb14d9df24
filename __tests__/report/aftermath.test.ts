import { describe, expect, it } from "@jest/globals";
import type { Result } from "../../src/model/result.ts";
import { renderComment } from "../../src/report/index.ts";
import { aFinding, anAdvice, anEvidence, aResult, aSession } from "./build-result.ts";

const marker = { key: "default", run: { id: 1, attempt: 1 } };

const lost = aSession({ subject: "docs", recoveredAt: null });

function later(...events: string[]): Result["timeline"] {
  return events.map((event, index) => at((index + 1) * 1_000, event, 100 + index));
}

/** An event so many milliseconds after the loss. */
function at(ms: number, event: string, line: number): Result["timeline"][number] {
  const time = new Date(Date.parse(lost.endedAt ?? "") + ms).toISOString();
  return { time, subject: "docs", event, count: 1, evidence: anEvidence({ line, time, text: event }) };
}

const commentOn = (timeline: Result["timeline"]) =>
  renderComment(aResult({ findings: [aFinding()], sessions: [lost], timeline }), { marker }).markdown;

describe("what came after a lost connection", () => {
  it("says that it did not come back, with the lines that show it", () => {
    const comment = commentOn(later("tool.failed", "request.failed", "auth.flow-failed"));
    expect(comment).toMatch(
      /`docs` did not come back: both later calls failed \(E\d+, E\d+\), and so did a new login \(E\d+\)\./,
    );
  });

  it("counts two events of one line once", () => {
    const [first] = later("tool.failed");
    const comment = commentOn(first === undefined ? [] : [first, { ...first, event: "request.failed" }]);
    expect(comment).toContain("the only later call failed");
  });

  it("counts lines of two files of one name each", () => {
    const [first] = later("tool.failed");
    const other = { ...first, evidence: { ...first?.evidence, bundle: "other.zip" } } as typeof first;
    const comment = commentOn([first, other].filter((each) => each !== undefined));
    expect(comment).toContain("both later calls failed");
  });

  it.each([
    { name: "a call succeeds later", events: ["tool.failed", "tool.succeeded"] },
    { name: "nothing was tried", events: ["tool.called"] },
  ])("says nothing when $name", ({ events }) => {
    expect(commentOn(later(...events))).not.toContain("did not come back");
  });
});

describe("a new session after one that was lost", () => {
  const again = aSession({
    subject: "docs",
    startedAt: "2026-11-22T16:02:11.000Z",
    connectedAt: "2026-11-22T16:02:12.000Z",
    end: null,
    endedAt: null,
    lifetimeMs: null,
    evidence: [anEvidence({ line: 70, time: "2026-11-22T16:02:12.000Z" })],
  });
  const failed = at(5_000, "tool.failed", 100);
  const worked = at(15 * 60_000, "tool.succeeded", 200);
  const commentAfter = (session: typeof again, timeline: Result["timeline"]) =>
    renderComment(aResult({ findings: [aFinding()], sessions: [lost, session], timeline }), { marker })
      .markdown;

  it("is said to work, with the lines that show it, beside what the old one could not", () => {
    const comment = commentAfter(again, [failed, worked]);
    expect(comment).toContain("`docs` did not come back: the only later call failed");
    expect(comment).toMatch(
      /`docs` works in a new session: that of 16:02:11 connected \(E\d+\), and its calls succeeded \(E\d+\)/,
    );
  });

  it.each([
    { name: "no call was made in it", session: again, timeline: [failed] },
    {
      name: "it is the same start of the client",
      session: { ...again, attempt: 2 },
      timeline: [failed, worked],
    },
    { name: "it is another server's", session: { ...again, subject: "mail" }, timeline: [failed, worked] },
    { name: "it did not connect", session: { ...again, connectedAt: null }, timeline: [failed, worked] },
  ])("is not spoken of when $name", ({ session, timeline }) => {
    expect(commentAfter(session, timeline)).not.toContain("works in a new session");
  });
});

describe("a fix that did not hold", () => {
  it("is called a regression, beside the issue's state", () => {
    const known = {
      issue: "octocat/hello#7",
      title: "It fails",
      state: "closed" as const,
      facts: {},
      regression: { program: "docs", fixedIn: "2.0.10", seenIn: "2.1.0", evidence: anEvidence({ line: 77 }) },
    };
    const finding = aFinding({ advice: anAdvice({ known: [known] }) });
    const verdict = { status: "known" as const, cause: finding.signature, confidence: 0.97, summary: "" };
    const { markdown } = renderComment(aResult({ verdict, findings: [finding] }), { marker });
    expect(markdown).toContain("(closed)");
    expect(markdown).toMatch(
      /This is a regression: it was closed as fixed in `docs` `2\.0\.10`, and `2\.1\.0` shows it again \(E\d+\)/,
    );
  });
});
