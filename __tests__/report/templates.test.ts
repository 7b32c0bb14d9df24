import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import { loadTemplates, renderComment, type TemplateFile, templateNames } from "../../src/report/index.ts";
import { describeWithShared, root } from "../support/shared.ts";
import { aFinding, anEvidence, aResult } from "./build-result.ts";
import { hostileTexts, loadCheck } from "./hostile.ts";
import { seedCase } from "./seed-case.ts";

const marker = { key: "default", run: { id: 17, attempt: 1 } };

async function rendered(files: readonly TemplateFile[], result = seedCase()) {
  const { templates, problems } = await loadTemplates(files);
  const rendering = renderComment(result, { marker, templates });
  return { markdown: rendering.markdown, problems: [...problems, ...rendering.problems] };
}

const own = (text: string): TemplateFile[] => [{ path: "partials/headline.hbs", text }];

describe("a project's own templates", () => {
  it("replace the shipped ones one by one", async () => {
    const { markdown, problems } = await rendered(own("## Hello {{cause.subject}}\n"));
    expect(markdown).toContain("## Hello `context7`");
    expect(markdown).toContain("What to do now");
    expect(problems).toEqual([]);
  });

  it.each([
    { what: "a broken block", text: "one\n{{#if cause}}\ntwo", line: 3 },
    { what: "a block closed by another", text: "\n{{#if cause}}x{{/each}}", line: 2 },
    { what: "a field that is not there", text: "one\n\n{{headlien}}", line: 3 },
    { what: "a partial that is not there", text: "one\n{{> nowhere}}", line: 2 },
    { what: "a helper that is not there", text: "{{shout headline}}", line: 1 },
    { what: "the log helper", text: "\n{{log headline}}", line: 2 },
  ])("are told $what with file and line, and the shipped one is used", async ({ text, line }) => {
    const { markdown, problems } = await rendered(own(text));
    expect(problems).toMatchObject([{ file: "partials/headline.hbs", line }]);
    expect(markdown).toContain("### OAuth dynamic client registration failed");
  });

  it("are told when a file has no template's name", async () => {
    const { problems } = await loadTemplates([{ path: "reprot.md.hbs", text: "" }]);
    expect(problems[0]?.message).toContain("report.md.hbs");
  });

  it.each([
    { what: "calls itself", files: own("{{> headline}}") },
    { what: "loops over loops", files: own(nested(9)) },
    { what: "doubles and doubles", files: doubling(40) },
  ])("cannot stall a run: one that $what is stopped", async ({ files }) => {
    const { markdown, problems } = await rendered(files);
    expect(problems).toHaveLength(1);
    expect(markdown).toContain("What to do now");
  });

  it.each([
    "{{cause.__proto__}}",
    "{{constructor}}",
    "{{cause.subject.constructor}}",
    "{{#with cause.subject}}{{toString}}{{/with}}",
    "{{lookup cause.subject 'toJSON'}}",
  ])("reach no prototype by %s", async (text) => {
    const { markdown } = await rendered(own(text));
    expect(markdown).not.toMatch(/\[object|function|native code/);
  });

  it("can be written as docs/templates.md shows", async () => {
    const docs = readFileSync(join(root, "docs/templates.md"), "utf8");
    const text = /```handlebars\n([\s\S]*?)\n```/.exec(docs)?.[1] ?? "";
    const { markdown, problems } = await rendered([{ path: "report.md.hbs", text }]);
    expect(problems).toEqual([]);
    expect(markdown).toContain("- Start Claude Code again; a new session connects.");
    expect(markdown).toContain("  ```sh\n  claude --debug\n  ```");
  });

  it("are all named in docs/templates.md", () => {
    const docs = readFileSync(join(root, "docs/templates.md"), "utf8");
    const partials = templateNames
      .filter((name) => name.startsWith("partials/"))
      .map((name) => name.slice(9));
    expect(partials.filter((name) => !docs.includes(`\`${name}\``))).toEqual([]);
  });

  it("are shipped as they stand in templates/", async () => {
    const { reportModules } = await import("../../scripts/embed-report-assets.mjs" as string);
    for (const [path, text] of Object.entries(reportModules())) {
      expect({ path, text: readFileSync(join(root, path), "utf8") }).toEqual({ path, text });
    }
  });
});

/** Places where a value would be raw text, end what the template began, or begin something new. */
const careless = [
  "{{cause.subject}}",
  "{{{cause.subject}}}",
  "{{&cause.subject}}",
  "`{{cause.subject}}`",
  "`server {{cause.subject}} is gone`",
  "` {{cause.subject}} `",
  "``{{{cause.subject}}} x``",
  "an open ` and {{cause.subject}} here",
  "\\\\{{cause.subject}}",
  "{{cause.subject}}{{cause.subject}}",
  "**{{cause.subject}}**",
  "# {{cause.subject}}",
  "- {{cause.subject}}",
  "> {{cause.subject}}",
  "| a | b |\n| --- | --- |\n| {{cause.subject}} | x |",
  "a |\n--- |\n{{cause.subject}}",
  "<details>\n<summary>{{cause.subject}}</summary>\n\nx\n\n</details>",
  "<details>\n{{{cause.subject}}}\n\n</details>",
  "- <details><summary>{{cause.subject}}</summary>\n\n  x\n\n  </details>",
  "text <b>{{cause.subject}}</b>",
  "<b>{{cause.subject}}</b>",
  "```\n{{cause.subject}}\n```",
  "~~~\n{{{cause.subject}}}\n~~~",
  "```\n{{#each evidence}}{{#each files}}{{#each lines}}{{text}}{{/each}}{{/each}}{{/each}}\n```",
  "{{#each evidence}}{{#each files}}{{#each lines}}x {{text}} y{{/each}}{{/each}}{{/each}}",
  "| a |\n| --- |\n{{#each evidence}}{{#each files}}{{#each lines}}| {{text}} |\n{{/each}}{{/each}}{{/each}}",
  "    {{cause.subject}}",
  "{{#each cause.captures}}{{name}}={{value}}{{/each}}",
  "{{cause.title}} {{cause.cause}}",
  "`{{cause.title}}`",
  "<summary>{{cause.title}}</summary>",
];

describeWithShared("text from outside in a careless template", () => {
  it.each(careless)("stays inert in %j", async (template) => {
    const check = await loadCheck("micromark");
    const { templates } = await loadTemplates([
      { path: "report.md.hbs", text: `start\n\n${template}\n\nend\n` },
    ]);
    const active = hostileTexts().flatMap(({ name, text }) => {
      const result = aResult({
        verdict: { status: "known", cause: "a.b", confidence: 1, summary: text },
        findings: [
          aFinding({
            signature: "a.b",
            title: text,
            subject: text,
            captures: { [text]: text },
            evidence: [anEvidence({ text: `one\n${text}\n${text}` })],
          }),
        ],
      });
      const { markdown, problems } = renderComment(result, { marker, templates });
      expect(problems).toEqual([]);
      return check(markdown).map((found) => ({ name, ...found, markdown }));
    });
    expect(active.slice(0, 3)).toEqual([]);
  });
});

function nested(depth: number): string {
  return `${"{{#each @root.words}}".repeat(depth)}x${"{{/each}}".repeat(depth)}`;
}

function doubling(depth: number): TemplateFile[] {
  const partials = Array.from({ length: depth }, (_, index) => ({
    path: `partials/p${index}.hbs`,
    text: index === depth - 1 ? "x" : `{{> p${index + 1}}}{{> p${index + 1}}}`,
  }));
  return [...own("{{> p0}}"), ...partials];
}
