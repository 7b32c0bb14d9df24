import { describe, expect, it } from "@jest/globals";
import type { Result } from "../../src/model/result.ts";
import { renderComment } from "../../src/report/index.ts";
import { aFinding, anEvidence, aResult } from "./build-result.ts";

const commentOn = (given: Partial<Result>) =>
  renderComment(aResult(given), { marker: { key: "default", run: { id: 1, attempt: 1 } } }).markdown;

const at = (second: number, event: string, given: Partial<Result["timeline"][number]> = {}) => {
  const time = `2026-11-22T15:47:${String(second).padStart(2, "0")}.000Z`;
  return {
    time,
    subject: "docs",
    event,
    count: 1,
    evidence: anEvidence({ line: second, time, text: event }),
    ...given,
  };
};

const cause = aFinding();
const known = { status: "known" as const, cause: cause.signature, confidence: 0.9, summary: "It failed" };

describe("the timeline of a comment", () => {
  const rows = (timeline: Result["timeline"]) =>
    commentOn({ timeline })
      .split("\n")
      .filter((line) => /^- \d\d:\d\d/.test(line))
      .map((line) => line.replace(/ \(E\d+\)$/, ""));

  it("has one row for a call and its answer", () => {
    expect(rows([at(1, "tool.called"), at(2, "tool.succeeded")])).toEqual([
      "- 15:47:02.000 `tool.succeeded`",
    ]);
  });

  it("has one row for the same again, with the time of the last", () => {
    const calls = [at(1, "tool.called"), at(2, "tool.failed"), at(3, "tool.called"), at(4, "tool.failed")];
    expect(rows(calls)).toEqual(["- 15:47:02.000 to 15:47:04.000 `tool.failed` twice"]);
  });

  it("keeps a call that was never answered", () => {
    expect(rows([at(1, "tool.called"), at(2, "stream.terminated")])).toEqual([
      "- 15:47:01.000 `tool.called`",
      "- 15:47:02.000 `stream.terminated`",
    ]);
  });

  it("does not take another server's answer for one", () => {
    const other = at(2, "tool.succeeded", { subject: "mail" });
    expect(rows([at(1, "tool.called"), other])[0]).toContain("`tool.called`");
  });

  it("says how many events it leaves out", () => {
    expect(commentOn({ timeline: [at(1, "tool.called"), at(2, "tool.succeeded")] })).toContain(
      "JSON and HTML hold 1 event more.",
    );
  });
});

describe("the facts of a comment", () => {
  const fact = (name: string, value: string, line: number, subject: string | null = null) => ({
    name,
    subject,
    value,
    evidence: anEvidence({ entry: "diag/versions.txt", line, text: value, time: null }),
  });

  it("are what a maintainer asks for, each with its line, and the rest is counted", () => {
    const comment = commentOn({
      facts: [
        fact("server", "docs", 1, "docs"),
        fact("server.transport", "http", 2, "docs"),
        fact("version.node", "20.20.2", 3),
        fact("limit.memory", "unlimited", 4),
      ],
    });
    expect(comment).toContain(
      "- `diag/versions.txt`: `server.transport` `http` (**E1** L2), `version.node` `20.20.2` (**E2** L3)",
    );
    expect(comment).toContain("JSON and HTML hold 2 facts more.");
  });

  it("name a limit that rules a suspect out", () => {
    const limit = fact("limit.open-files", "20000", 10);
    const comment = commentOn({
      facts: [limit],
      suspects: [
        {
          name: "file-handles",
          title: "File handles",
          verdict: "ruled-out",
          why: "few were open",
          evidence: [limit.evidence],
          missing: null,
        },
      ],
    });
    expect(comment).toContain("ruled out: few were open (E1).");
    expect(comment).toContain("`limit.open-files` `20000` (**E1** L10)");
  });

  it("take the line that says the value from a record with its neighbours", () => {
    const url = {
      ...fact("server.url", "http://127.0.0.1/mcp", 5, "docs"),
      evidence: anEvidence({
        entry: ".mcp.json",
        line: 4,
        text: '"docs": {\n"type": "http",\n"url": "http://127.0.0.1/mcp"',
      }),
    };
    expect(commentOn({ facts: [url] })).toContain("(**E1** L5)");
  });
});

describe("the evidence of a comment", () => {
  it("lists each line once, by file, and tells each group with its count", () => {
    const symptom = aFinding({
      signature: "mcp.symptom",
      title: "A symptom",
      count: 7,
      explainedBy: cause.signature,
      evidence: [anEvidence({ line: 120, time: null }), anEvidence({ line: 111 })],
    });
    const comment = commentOn({ verdict: known, findings: [cause, symptom] });
    expect(comment).toContain("- This failure, 3 times: E1");
    expect(comment).toContain("- A symptom, 7 times: E2. Explained by the first.");
    expect(comment.match(/Dynamic client registration failed: HTTP 404/g)).toHaveLength(2);
  });

  it("quotes once what a program says again and again", () => {
    const evidence = [111, 120].map((line) => anEvidence({ line, time: null }));
    const comment = commentOn({ verdict: known, findings: [{ ...cause, evidence }] });
    expect(comment).toContain("- **E1** L111, **E2** L120: `");
  });

  it("takes one line of what several files tell of the same moment", () => {
    const evidence = [anEvidence({ line: 1 }), anEvidence({ entry: "debug.txt", line: 9 })];
    expect(commentOn({ verdict: known, findings: [aFinding({ evidence })] })).not.toContain("debug.txt");
  });

  it("says three and more numbers in a row as a range", () => {
    const evidence = [1, 2, 3].map((line) => anEvidence({ line, time: null }));
    expect(commentOn({ verdict: known, findings: [aFinding({ evidence })] })).toContain("(E1–E3)");
  });

  it("only counts what is not explained where the failure is known, and shows it where it is not", () => {
    const unknown = [
      { template: "Widget <n> exploded", count: 5, evidence: [anEvidence({ text: "Widget 7 exploded" })] },
    ];
    expect(commentOn({ verdict: known, findings: [cause], unknown })).not.toContain("Widget");
    const verdict = { status: "unknown" as const, cause: null, confidence: 0, summary: "" };
    expect(commentOn({ verdict, unknown })).toContain("- `Widget <n> exploded`, 5 × (E1)");
  });
});

describe("the measurements of a comment", () => {
  const series = (
    verdict: "growing" | "unknown",
    { metric = "rss", first = 2 * 1024 ** 2 } = {},
  ): Result["resources"][number] => ({
    subject: "docs",
    metric,
    unit: "bytes",
    samples: [
      ["2026-11-22T15:47:00.000Z", first],
      ["2026-11-22T15:48:00.000Z", 3 * 1024 ** 2],
    ],
    limit: null,
    slopePerMinute: 1024 ** 2,
    verdict,
    evidence: [anEvidence({ entry: "ps.txt", text: "PID RSS\n7 1024" })],
  });

  it("are those that say something", () => {
    const comment = commentOn({
      resources: [series("growing"), series("unknown"), series("growing", { metric: "cpu" })],
    });
    expect(comment).toContain("- `rss` `docs` ▁█ 2 MiB → 3 MiB, 1 MiB a minute, growing (E1)");
    expect(comment).toContain("JSON and HTML hold 2 measurements more.");
  });

  it("say where the start of a program is left out of the trend", () => {
    const comment = commentOn({ resources: [series("growing", { first: 1024 ** 2 })] });
    expect(comment).toContain("1 MiB → 3 MiB, 1 MiB a minute after the start, growing (E1)");
  });
});
