import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import type { Result } from "../../src/model/result.ts";
import { loadTemplates, renderComment } from "../../src/report/index.ts";
import { anEvidence } from "./build-result.ts";
import { seedCase } from "./seed-case.ts";

const marker = { key: "default", run: { id: 17, attempt: 1 } };

/** Every table at its longest, with lines that need the longest quotes. */
function longCase(text: string): Result {
  const seed = seedCase();
  const many = <Item>(items: readonly Item[]): Item[] =>
    Array.from({ length: 400 }, (_, index) => items[index % items.length] as Item);
  return {
    ...seed,
    findings: many(seed.findings).map((finding, index) => ({
      ...finding,
      signature: index === 0 ? finding.signature : `${finding.signature}-${index}`,
      title: `${finding.title} ${text}`,
      evidence: many([anEvidence({ text: `${text}\n${text}` })]).map((each, line) => ({
        ...each,
        line: line + index,
      })),
    })),
    sessions: many(seed.sessions),
    timeline: many(seed.timeline),
    facts: many(seed.facts),
    unknown: many([{ template: text, count: 3, evidence: [anEvidence({ text })] }]),
    redactions: Object.fromEntries(many(["a"]).map((kind, index) => [`${kind}${index}`, 1])),
  };
}

describe("a report that is too long", () => {
  it("fits by leaving out whole blocks, and says which", () => {
    const { markdown } = renderComment(longCase("😀`".repeat(100)), { marker });
    expect(Buffer.byteLength(markdown)).toBeLessThanOrEqual(60_000);
    expect(markdown).toContain("Left out so that this comment fits: Connections over time");
    expect(markdown).toContain("What to do now");
  });

  it("stays whole Markdown at every length", () => {
    const texts = fc.array(fc.constantFrom("`", "```", "~~~", "<details>", "\n", "a", "😀", "|"), {
      maxLength: 60,
    });
    fc.assert(
      fc.property(texts, fc.integer({ min: 9_000, max: 60_000 }), (parts, maxBytes) => {
        const { markdown } = renderComment(longCase(parts.join("")), { marker, maxBytes });
        expect(Buffer.byteLength(markdown)).toBeLessThanOrEqual(maxBytes);
        expect(openFence(markdown)).toBeNull();
        expect(markdown.match(/^<details/gm)?.length ?? 0).toBe(
          markdown.match(/^<\/details>/gm)?.length ?? 0,
        );
      }),
      { numRuns: 20 },
    );
  });

  it("is the shipped one when a project's own template does not fit at all", async () => {
    const { templates } = await loadTemplates([{ path: "report.md.hbs", text: "x".repeat(70_000) }]);
    const { markdown, problems } = renderComment(seedCase(), { marker, templates });
    expect(problems).toMatchObject([{ file: "report.md.hbs" }]);
    expect(markdown).toContain("What to do now");
  });
});

function openFence(markdown: string): string | null {
  let mark: string | null = null;
  for (const line of markdown.split("\n")) {
    const found = /^\s*(`{3,})([^`]*)$/.exec(line);
    if (found === null) continue;
    if (mark === null) mark = found[1] ?? null;
    else if ((found[1]?.length ?? 0) >= mark.length && found[2] === "") mark = null;
  }
  return mark;
}
