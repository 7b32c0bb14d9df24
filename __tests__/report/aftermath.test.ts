import { describe, expect, it } from "@jest/globals";
import type { Result } from "../../src/model/result.ts";
import { renderComment } from "../../src/report/index.ts";
import { aFinding, anAdvice, anEvidence, aResult, aSession } from "./build-result.ts";

const marker = { key: "default", run: { id: 1, attempt: 1 } };

const lost = aSession({ subject: "docs", recoveredAt: null });

function later(...events: string[]): Result["timeline"] {
  return events.map((event, index) => ({
    time: new Date(Date.parse(lost.endedAt ?? "") + (index + 1) * 1_000).toISOString(),
    subject: "docs",
    event,
    count: 1,
    evidence: anEvidence({ line: 100 + index, text: event }),
  }));
}

const commentOn = (timeline: Result["timeline"]) =>
  renderComment(aResult({ findings: [aFinding()], sessions: [lost], timeline }), { marker }).markdown;

describe("what came after a lost connection", () => {
  it("says that it did not come back, with the lines that show it", () => {
    const comment = commentOn(later("tool.failed", "request.failed", "auth.flow-failed"));
    expect(comment).toMatch(
      /`docs` did not come back: both calls failed \(E\d+, E\d+\) and authenticating again failed too \(E\d+\)\./,
    );
  });

  it("counts two events of one line once", () => {
    const [first] = later("tool.failed");
    const comment = commentOn(first === undefined ? [] : [first, { ...first, event: "request.failed" }]);
    expect(comment).toContain("the only call failed");
  });

  it.each([
    { name: "a call succeeds later", events: ["tool.failed", "tool.succeeded"] },
    { name: "nothing was tried", events: ["tool.called"] },
  ])("says nothing when $name", ({ events }) => {
    expect(commentOn(later(...events))).not.toContain("did not come back");
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
