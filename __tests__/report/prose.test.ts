import { describe, expect, it } from "@jest/globals";
import { inert } from "../../src/report/prose.ts";

describe("prose", () => {
  it.each([
    {
      text: "The token has expired; start `claude` again.",
      markdown: "The token has expired; start `claude` again.",
    },
    { text: "It's 10.5 s (about 3/4), isn't it?", markdown: "It's 10.5 s (about 3/4), isn't it?" },
    { text: "ask @octocat", markdown: "ask `@octocat`" },
    { text: "fixes #1 today", markdown: "fixes `#1` today" },
    { text: "see https://evil.example now", markdown: "see `https://evil.example` now" },
    { text: "a **b** _c_ <d>", markdown: "a `**b**` `_c_` `<d>`" },
    { text: "snake_case stays", markdown: "snake_case stays" },
    { text: "- [ ] task", markdown: "`-` `[` `]` task" },
    { text: "1. first", markdown: "`1.` first" },
    { text: "since a5c3785ed8", markdown: "since `a5c3785ed8`" },
    { text: "GH-12 and CVE-2024-1234", markdown: "`GH-12` and `CVE-2024-1234`" },
    { text: "well :tada: done at 12:03:04", markdown: "well `:tada:` done at 12:03:04" },
    { text: "::error::x", markdown: "`::error::x`" },
    { text: "an odd ` backtick", markdown: "an odd `` ` `` backtick" },
    { text: "two `a``b` spans", markdown: "two ``` `a``b` ``` spans" },
  ])("writes $text as $markdown", ({ text, markdown }) => {
    expect(inert(text)).toBe(markdown);
  });
});
