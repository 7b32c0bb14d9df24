import { describe, expect, it } from "@jest/globals";
import { cutIssueText, quotableLines, type Segment } from "../../../src/unpack/issue-text/cut-issue-text.ts";
import { processorMs } from "../../support/processor-time.ts";

/** The voice in which a fragment is said, or null where it stands nowhere. */
const voiceOf = (segments: readonly Segment[], fragment: string) =>
  segments.find((segment) => segment.lines.some(({ text }) => text.includes(fragment)))?.voice ?? null;

const refused = "connect ECONNREFUSED 127.0.0.1:8080";

describe("what a program printed is output", () => {
  it.each([
    { name: "a fence", body: `Log:\n\`\`\`\n${refused}\n\`\`\`` },
    { name: "a fence of tildes", body: `~~~text\n${refused}\n~~~` },
    { name: "a fence in a list", body: `1. start it\n   \`\`\`console\n   ${refused}\n   \`\`\`` },
    { name: "a fence in a quote", body: `> \`\`\`\n> ${refused}\n> \`\`\`\n\nand so on` },
    { name: "a fence that nobody closed", body: `Log:\n\`\`\`\nError: ${refused}\n    at x (a.js:1:2)` },
    {
      name: "a fence whose language is wrong",
      body: `\`\`\`js\nError: ${refused}\n    at x (a.js:1:2)\n\`\`\``,
    },
    { name: "a longer fence around a shorter one", body: `\`\`\`\`\n\`\`\`\n${refused}\n\`\`\`\`` },
    { name: "an indented log", body: `It says\n\n    some server\n    ${refused}` },
    { name: "a pre element", body: `<pre>\n${refused}\n</pre>` },
    {
      name: "details",
      body: `<details>\n<summary>Log</summary>\n\n\`\`\`\n${refused}\n\`\`\`\n\n</details>`,
    },
    {
      name: "an unfenced time",
      body: `When I start it:\n2025-08-04 10:40:14.694 [error] fetch failed, ${refused}`,
    },
    { name: "a level", body: `[error] ${refused}` },
    { name: "npm's prefix", body: `npm ERR! ${refused}` },
    { name: "an error object", body: `Error: ${refused}` },
    { name: "a prefix of concurrently", body: `[0] Error: ${refused}` },
    { name: "a prefix of compose", body: `web_1  | Error: ${refused}` },
    { name: "a quote in the body", body: `> Error: ${refused}` },
    { name: "a line of inline code", body: `\`it could not ${refused}\`` },
    {
      name: "the lines after a log's beginning",
      body: `Error: something\nsome more of it: ${refused}\n  code: 1`,
    },
    { name: "a terminal's panel", body: `\`\`\`\n╭────╮\n│ ${refused} │\n╰────╯\n\`\`\`` },
    { name: "a log whose breaks are Windows'", body: `\`\`\`\r\n${refused}\r\n\`\`\`\r\n` },
  ])("$name", ({ body }) => expect(voiceOf(cutIssueText(body), refused)).toBe("output"));
});

describe("a sentence that says it happened is a statement", () => {
  it.each([
    `I get \`${refused}\` since yesterday.`,
    `It should start, but we see ${refused}.`,
    `The server fails with "${refused}".`,
    `5. Client answers with ${refused}`,
    `Our workflows end with ${refused}.\n\nLook into what can be done.`,
    `启动时出现 ${refused}`,
    `Since upgrading to 2.0 the bridge is down: ${refused}`,
    `| run | result |\n|---|---|\n| 1 | Error: ${refused} |`,
  ])("%s", (body) => expect(voiceOf(cutIssueText(body), refused)).toBe("statement"));
});

describe("what is only spoken of is a mention", () => {
  it.each([
    { name: "a wish", body: `It would be nice to print a hint on ${refused}.` },
    { name: "a duty", body: `The client should retry after ${refused}.` },
    { name: "a possibility", body: `This can happen after ${refused}, for one.` },
    { name: "a condition", body: `If the port is closed there is ${refused}.` },
    { name: "what a change does", body: `Fixes ${refused} at start-up.` },
    { name: "what a pull request does", body: `This PR handles ${refused}.` },
    { name: "a page", body: `The docs say that ${refused} is about the port.` },
    { name: "a denial", body: `With 2.1 I no longer get ${refused}.` },
    { name: "a question of meaning", body: `What does ${refused} mean?` },
    { name: "a heading", body: `## ${refused}\n\nsee the picture` },
    {
      name: "a summary",
      body: `<details><summary>${refused}</summary></details>`.replace("<details>", "<details>\n"),
    },
    { name: "a hidden comment", body: `<!-- paste it like this:\n${refused}\n-->` },
    { name: "a hidden comment that nobody closed", body: `<!-- like this:\n\n${refused}` },
    { name: "a row of a manual", body: `| code | meaning |\n|---|---|\n| ${refused} | nothing listens |` },
    { name: "what is expected", body: `### Expected behavior\n\`\`\`\nError: ${refused}\n\`\`\`` },
    { name: "what is proposed", body: `We could print something like:\n\`\`\`\nError: ${refused}\n\`\`\`` },
    { name: "source code", body: `\`\`\`js\nif (text === "${refused}") {\n  retry();\n}\n\`\`\`` },
    { name: "a patch", body: `\`\`\`diff\n- throw "${refused}"\n+ retry()\n\`\`\`` },
    { name: "a task", body: `- [ ] no ${refused} any more` },
    {
      name: "our own report",
      body: `<!-- telltale:v1 key=a run=1.1 data=e30 -->\n\`\`\`\nError: ${refused}\n\`\`\``,
    },
  ])("$name", ({ body }) => expect(voiceOf(cutIssueText(body), refused)).toBe("mention"));

  it("a feature request that shows the error it wants to be caught", () => {
    const body = `\`\`\`\nError: ${refused}\n\`\`\`\n\nThis can come up; we should catch it and add some words.`;
    const title = "Catch refused connections";
    expect(voiceOf(cutIssueText(body, { title }), refused)).toBe("mention");
    expect(voiceOf(cutIssueText(body, { title: "Crash at start" }), refused)).toBe("output");
    expect(voiceOf(cutIssueText(`I get this:\n${body}`, { title }), refused)).toBe("output");
  });

  it("a quote of what was written before, but not a quote of something new", () => {
    const earlier = new Set(quotableLines(`It prints\n\nError: ${refused}`));
    expect(voiceOf(cutIssueText(`> Error: ${refused}\n\nMine too?`, { earlier }), refused)).toBe("mention");
    expect(voiceOf(cutIssueText("> Error: read ECONNRESET", { earlier }), "ECONNRESET")).toBe("output");
  });
});

describe("lines", () => {
  it("keep the number of the line that they stand on", () => {
    const body = "Hello.\n\n> ```\n> first\n> second\n> ```\n\n- Error: third";
    const lines = cutIssueText(body).flatMap((segment) => segment.lines);
    expect(lines.map(({ text, sourceLine }) => `${sourceLine} ${text}`)).toEqual([
      "1 Hello.",
      "4 first",
      "5 second",
      "8 - Error: third",
    ]);
  });

  it("are joined again where a terminal of 80 columns broke them", () => {
    const printed =
      "2025-01-01 10:00:00 [error] MCP server did not answer and so the connection was closed by us";
    const body = `\`\`\`\n${printed.slice(0, 80)}\n${printed.slice(80)}\n\`\`\``;
    expect(cutIssueText(body).flatMap((segment) => segment.lines)).toEqual([
      { text: printed, sourceLine: 2 },
    ]);
  });

  it("are cut again where all breaks were lost", () => {
    const body =
      "npm ERR! code E404 npm ERR! 404 Not Found - GET https://registry.example.com/x npm ERR! 404 It is not in this registry.";
    expect(
      cutIssueText(body)
        .flatMap((segment) => segment.lines)
        .map(({ text }) => text),
    ).toEqual([
      "npm ERR! code E404",
      "npm ERR! 404 Not Found - GET https://registry.example.com/x",
      "npm ERR! 404 It is not in this registry.",
    ]);
  });

  it("of one sentence differ from the next one's in voice", () => {
    const segments = cutIssueText("I get EADDRINUSE. The server should take another port than EBUSY.");
    expect(segments.map(({ voice }) => voice)).toEqual(["statement", "mention"]);
  });

  it.each([
    ["fences", "```\n~~~\n"],
    ["quotes", "> > > > "],
    ["comments", "<!-- "],
    ["backticks", "`a` `"],
    ["spaces", "   \t"],
    ["a wrapped line", `${"x".repeat(80)}\n`],
    ["times", "2025-01-01 10:00:00 "],
    ["pipes", "| │ "],
  ])("of hostile %s are cut in linear time", async (_name, piece) => {
    const text = piece.repeat(Math.ceil(400_000 / piece.length));
    expect(await processorMs(() => cutIssueText(text))).toBeLessThan(4_000);
  });
});
