import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { cleanLine, cleanLines } from "../../src/report/clean.ts";
import { codeSpan, fence } from "../../src/report/quote.ts";
import { processorMs } from "../support/processor-time.ts";

describe("codeSpan", () => {
  it.each([
    { text: "context7", span: "`context7`" },
    { text: "a `b` c", span: "``a `b` c``" },
    { text: "`x`", span: "`` `x` ``" },
    { text: "``` ` ```", span: "```` ``` ` ``` ````" },
    { text: "one\ntwo\r\nthree", span: "`one two three`" },
    { text: "", span: "`(empty)`" },
    { text: "<!-- telltale:v1 -->", span: "`<! -- telltale:v1 -- >`" },
    { text: "a\u202eb", span: "`a\ufffdb`" },
    { text: "\u001b[31mred\u001b[0m", span: "`red`" },
    { text: "x ##[error]y", span: "`x ## [error]y`" },
  ])("writes $text as $span", ({ text, span }) => {
    expect(codeSpan(text)).toBe(span);
  });

  it("is cut at 200 characters, never inside of one", () => {
    const span = codeSpan("😀".repeat(300));
    expect([...span]).toHaveLength(202);
    expect(span).not.toMatch(/\p{Cs}/u);
  });

  it("has no run inside that is as long as its own", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const [, run = "", inside = ""] = /^(`+)([\s\S]*?)\1$/.exec(codeSpan(text)) ?? [];
        expect(runsOf(inside)).not.toContain(run.length);
      }),
    );
  });
});

describe("fence", () => {
  it("is longer than any run inside", () => {
    expect(fence("```\n@octocat\n```")).toBe("````text\n```\n@octocat\n```\n````");
  });

  it("says how many lines it leaves out", () => {
    expect(fence("a\nb\nc", { info: "text", lines: 2, width: 80 })).toBe(
      "```text\na\nb\n… 1 more lines\n```",
    );
  });

  it("has one opening and one closing line, whatever stands inside", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const lines = fence(text).split("\n");
        const mark = lines.at(-1) ?? "";
        expect(lines[0]).toBe(`${mark}text`);
        expect(lines.slice(1, -1).some((line) => line.trim().startsWith(mark))).toBe(false);
      }),
    );
  });
});

describe("cleanLine", () => {
  it("leaves nothing that is invisible or that a terminal obeys", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(cleanLine(text)).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Default_Ignorable_Code_Point}]/u);
      }),
    );
  });

  it("changes nothing when it is done again", () => {
    fc.assert(
      fc.property(fc.oneof(anyText, fc.string({ unit: "binary" })), (text) => {
        const once = cleanLine(text);
        expect(cleanLine(once)).toBe(once);
      }),
    );
  });

  it("takes a time that grows with the text alone", async () => {
    const evil = [
      "\u001b]".repeat(50_000),
      "a\u0300".repeat(50_000),
      "<!-".repeat(50_000),
      "`".repeat(100_000),
    ];
    const ms = await processorMs(() => evil.map((text) => cleanLines(text, { lines: 5, width: 100 })));
    expect(ms).toBeLessThan(2_000);
  });
});

/** Made of what Markdown reads, so that short texts meet it often. */
const anyText = fc
  .array(
    fc.constantFrom(
      "`",
      "``",
      "~~~",
      "\n",
      "\r",
      " ",
      "\t",
      "<!--",
      "-->",
      "|",
      "\\",
      "a",
      "@octocat",
      "#1",
      "##[",
    ),
    {
      maxLength: 30,
    },
  )
  .map((parts) => parts.join(""));

function runsOf(text: string): readonly number[] {
  return [...text.matchAll(/`+/g)].map((run) => run[0].length);
}
