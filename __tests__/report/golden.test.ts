import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import type { Result } from "../../src/model/result.ts";
import { renderBugReport, renderComment, renderText } from "../../src/report/index.ts";
import { root } from "../support/shared.ts";
import { aFinding, anAdvice, anEvidence, aResult, aSession, aSource } from "./build-result.ts";
import { seedCase } from "./seed-case.ts";

const marker = { key: "default", run: { id: 17, attempt: 1 } };

/** One of each verdict; rewritten by UPDATE_GOLDEN=1, and read like code. */
const cases: Readonly<Record<string, Result>> = {
  "known.seed": seedCase(),
  "ambiguous.two-causes": aResult({
    verdict: {
      status: "ambiguous",
      cause: "net.refused",
      confidence: 0.55,
      summary: "The server cannot be reached; two causes fit.",
    },
    findings: [
      aFinding({ signature: "net.refused", title: "The connection was refused", confidence: 0.55 }),
      aFinding({
        signature: "net.dns",
        title: "The name of the server was not found",
        confidence: 0.5,
        advice: anAdvice({ cause: "No name server knows the name." }),
        evidence: [anEvidence({ line: 7, text: "getaddrinfo ENOTFOUND mcp.example" })],
      }),
    ],
    asks: [
      {
        for: "the answer of the name server",
        why: "it tells the two apart",
        command: "dig mcp.example",
        os: "linux",
      },
      {
        for: "the answer of the name server",
        why: "it tells the two apart",
        command: "dig mcp.example",
        os: "macos",
      },
      {
        for: "the answer of the name server",
        why: "it tells the two apart",
        command: "Resolve-DnsName mcp.example",
        os: "windows",
      },
    ],
  }),
  "unknown.unexplained-lines": aResult({
    verdict: {
      status: "unknown",
      cause: null,
      confidence: 0,
      summary: "6 error lines match no known failure.",
    },
    unknown: [
      {
        template: "Widget <n> exploded at <path>",
        count: 5,
        evidence: [anEvidence({ text: "Widget 7 exploded at /a/b" })],
      },
      {
        template: "panic: out of cheese",
        count: 1,
        evidence: [anEvidence({ line: 9, text: "panic: out of cheese" })],
      },
    ],
    nearMisses: [
      {
        signature: "node.unhandled-rejection",
        clause: "exit",
        why: "the process went on after the rejection",
        closest: "unhandledRejection: widget",
      },
    ],
    asks: [
      {
        for: "the program's debug log from its start to the failure",
        why: "what was handed in does not show what happened before the failure",
        command: "claude --debug",
        os: null,
      },
    ],
  }),
  "healthy.one-session": aResult({
    verdict: { status: "healthy", cause: null, confidence: 0.9, summary: "1 connection worked to its end" },
    sessions: [aSession({ end: null, endedAt: null, lifetimeMs: null, reason: null })],
  }),
  "empty.nothing-attached": aResult({
    verdict: { status: "empty", cause: null, confidence: 0, summary: "" },
    sources: [],
    stats: { bytes: 0, lines: 0, entries: 0, signatures: 40, ms: 1 },
    asks: [
      {
        for: "the program's debug log from its start to the failure",
        why: "without it nothing can be said",
        command: "claude --debug",
        os: null,
      },
    ],
  }),
  "unreadable.encrypted": aResult({
    verdict: { status: "unreadable", cause: null, confidence: 0, summary: "The only file is encrypted." },
    sources: [
      aSource({ entries: 0, refusals: [{ code: "encrypted", name: "logs.zip", detail: "3 of 3 entries" }] }),
    ],
  }),
};

describe("golden reports", () => {
  it.each(Object.entries(cases))("%s", (name, result) => {
    expectGolden(`${name}.comment.md`, renderComment(result, { marker }).markdown);
    expectGolden(`${name}.txt`, renderText(result, { colours: false }));
    if (name === "known.seed") expectGolden(`${name}.bug-report.md`, renderBugReport(result).markdown);
  });
});

function expectGolden(name: string, text: string): void {
  const path = join(root, "__tests__", "golden", "report", name);
  if (process.env.UPDATE_GOLDEN === "1" || !existsSync(path)) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  expect(text).toBe(readFileSync(path, "utf8"));
}
