import { describe, expect, it } from "@jest/globals";
import type { Result } from "../../src/model/result.ts";
import { htmlPage } from "../../src/report/html/page.ts";
import {
  commandSafe,
  renderBugReport,
  renderComment,
  renderJson,
  renderText,
} from "../../src/report/index.ts";
import { describeWithShared } from "../support/shared.ts";
import { aFinding, anEvidence, aResult, aSession } from "./build-result.ts";
import { hostileTexts, poisoned } from "./hostile.ts";
import { seedCase } from "./seed-case.ts";

/** What the runner takes for a command: at the beginning of a line after blanks, and anywhere in it. */
const command = /^\s*::|##\[/m;
const unseen = /[\p{Cf}\p{Co}\p{Cs}\u0000-\u0008\u000b-\u001f\u007f-\u009f]/u;

describe("renderText", () => {
  it("has colours only when they are asked for", () => {
    expect(renderText(seedCase(), { colours: false })).not.toContain("\u001b");
    expect(renderText(seedCase(), { colours: true })).toContain("\u001b[1m");
  });

  it("shows a command only with values that no shell could take for more", () => {
    const text = renderText(withServer("x; rm -rf ~"), { colours: false });
    expect(text).toContain("claude mcp remove SERVER");
    expect(renderText(withServer("my-server_1"), { colours: false })).toContain(
      "claude mcp remove my-server_1",
    );
    expect(renderText(withServer("--all"), { colours: false })).toContain("claude mcp remove SERVER");
  });

  it("tells how the connections of the failed server went, not of all", () => {
    const cause = aFinding({ subject: "docs" });
    const failed = aSession({
      subject: "docs",
      connectedAt: null,
      connectMs: null,
      lifetimeMs: null,
      end: "session.failed",
    });
    const sessions = [failed, aSession({ subject: "mail" })];
    const verdict = {
      status: "known" as const,
      cause: cause.signature,
      confidence: 0.9,
      summary: "It failed",
    };
    const printed = renderText(aResult({ verdict, findings: [cause], sessions }), { colours: false });
    expect(printed).toContain("The only connection attempt failed.");
  });

  it("fills in the address of the one server, also without a known failure", () => {
    const asks = [{ for: "the answer", why: "it says why", command: "curl -i {url}", os: null }];
    const sessions = [aSession({ subject: "docs" })];
    const urlIs = (...values: string[]) =>
      values.map((value) => ({ name: "server.url", subject: "docs", value, evidence: anEvidence() }));
    const printed = (facts: Result["facts"]) =>
      renderText(aResult({ asks, sessions, facts }), { colours: false });
    expect(printed(urlIs("http://127.0.0.1:8931/mcp"))).toContain("curl -i http://127.0.0.1:8931/mcp\n");
    expect(printed(urlIs("http://127.0.0.1:1/mcp", "http://127.0.0.1:2/mcp"))).toContain("curl -i URL\n");
  });

  it("has no empty line where a question comes without a command", () => {
    const asks = [{ for: "the log", why: "it says more", command: null, os: null }];
    expect(renderText(aResult({ asks }), { colours: false })).not.toContain("\n\n\n");
  });

  it("fills in the server that failed, and none where several did", () => {
    const ask = { for: "the server's log", why: "it says more", command: "logs {server}", os: null };
    const one = aFinding({ signature: "a.b", subject: "first" });
    const two = aFinding({ signature: "c.d", subject: "second" });
    const printed = (findings: (typeof one)[]) =>
      renderText(aResult({ findings, asks: [ask] }), { colours: false });
    expect(printed([one])).toContain("logs first");
    expect(printed([one, two])).toContain("logs SERVER");
    const working = [aSession({ subject: "second" })];
    const beside = aResult({ findings: [one], asks: [ask], sessions: working });
    expect(renderText(beside, { colours: false })).toContain("logs first");
  });
});

describe("commandSafe", () => {
  it.each([
    { name: "at the beginning of the text", text: "::set-output name=a::b", safe: ": :set-output name=a::b" },
    { name: "behind blanks", text: "a\n \t::error::b", safe: "a\n \t: :error::b" },
    { name: "behind blank lines", text: "a\n\n\n::error::b", safe: "a\n\n\n: :error::b" },
    { name: "in a line", text: "a ::error::b", safe: "a ::error::b" },
    { name: "without its end", text: "::1 is an address", safe: "::1 is an address" },
    { name: "of the older form", text: "a ##[error]b", safe: "a ## [error]b" },
  ])("takes a command apart $name", ({ text, safe }) => {
    expect(commandSafe(text)).toBe(safe);
  });

  it("walks over a million blank lines once", () => {
    const blank = "\n".repeat(1_000_000);
    expect(commandSafe(`${blank}x`)).toBe(`${blank}x`);
  });
});

describeWithShared("texts for a terminal or a workflow's log", () => {
  it.each([{ keepTimes: true }, { keepTimes: false }])("hold nothing that is obeyed or hidden", (options) => {
    for (const { name, text } of hostileTexts()) {
      const result = poisoned(seedCase(), text, options);
      const marker = { key: "default", run: { id: 17, attempt: 1 } };
      const printed = [
        renderText(result, { colours: false }),
        renderJson(result),
        renderComment(result, { marker }).markdown,
        renderBugReport(result).markdown,
      ];
      for (const each of printed) {
        expect({ name, found: command.exec(each)?.[0] ?? null }).toEqual({ name, found: null });
        expect({ name, found: unseen.exec(each)?.[0] ?? null }).toEqual({ name, found: null });
      }
      expect(JSON.parse(renderJson(result))).toEqual(result);
    }
  });

  it("hold no markup of the input in the page", async () => {
    const { parse } = await import("parse5");
    const pages = [seedCase(), poisoned(seedCase(), "plain")];
    const wanted = pages.flatMap((each) => elementsOf(parse(htmlPage(each))));
    for (const { name, text } of hostileTexts()) {
      const page = parse(htmlPage(poisoned(seedCase(), text)));
      const found = elementsOf(page).filter((element) => !wanted.includes(element));
      expect({ name, found }).toEqual({ name, found: [] });
    }
  });
});

describe("htmlPage", () => {
  it("is one file of less than 500 kB that loads nothing", async () => {
    const page = htmlPage(seedCase());
    expect(page.length).toBeLessThan(500_000);
    expect(page).toContain("default-src 'none'");
    expect(page).not.toMatch(/<(?:link|img|iframe|script)[^>]* (?:src|href)=/);
  });
});

function withServer(subject: string) {
  return aResult({
    verdict: { status: "known", cause: "a.b", confidence: 1, summary: "" },
    findings: [
      aFinding({
        signature: "a.b",
        subject,
        captures: {},
        advice: {
          cause: "",
          impact: "",
          known: [],
          references: [],
          remedy: [{ text: "Remove it.", commands: { any: "claude mcp remove {server}" } }],
        },
        evidence: [anEvidence()],
      }),
    ],
  });
}

interface Node {
  readonly nodeName: string;
  readonly attrs?: readonly { readonly name: string; readonly value: string }[];
  readonly childNodes?: readonly Node[];
}

/** Elements with the names of their attributes; links with where they lead. */
function elementsOf(node: unknown): readonly string[] {
  const { nodeName, attrs = [], childNodes = [] } = node as Node;
  const own = `${nodeName} ${attrs.map(({ name, value }) => (name === "href" && !value.startsWith("#") ? `${name}=${new URL(value).host}` : name)).join(" ")}`;
  return [...new Set([own, ...childNodes.flatMap(elementsOf)])];
}
