import { describe, expect, it } from "@jest/globals";
import type { Result } from "../../src/model/result.ts";
import { htmlPage } from "../../src/report/html/page.ts";
import { renderComment, renderText } from "../../src/report/index.ts";
import { aResult, aSource } from "./build-result.ts";

const comment = (result: Result): string =>
  renderComment(result, { marker: { key: "default", run: { id: 1, attempt: 1 } } }).markdown;
const text = (result: Result): string => renderText(result, { colours: false });

const many = <Row>(make: (number: number) => Row): Row[] =>
  Array.from({ length: 10_000 }, (_, number) => make(number));

const problems = many((number) => ({ file: `own/${number}.yml`, line: 1, column: 1, message: "no" }));
const assumptions = many((number) => ({ about: `${number}.log`, text: "Times are UTC." }));
const sources = many((number) => aSource({ name: `${number}.log` }));
const refusals = many((number) => ({ code: "too-large" as const, name: `${number}.log`, detail: "" }));

describe("a long table says how much of it is left out", () => {
  const everywhere = { comment, text, page: htmlPage };
  const withoutText = { comment, page: htmlPage };
  it.each([
    { what: "problems", given: { problems }, kind: "problems", renderings: everywhere },
    {
      what: "what was not read",
      given: { sources: [aSource({ refusals })] },
      kind: "files that were not read",
      renderings: everywhere,
    },
    { what: "what was read", given: { sources }, kind: "files", renderings: withoutText },
    { what: "assumptions", given: { assumptions }, kind: "assumptions", renderings: withoutText },
  ])("$what", ({ given, kind, renderings }) => {
    const result = aResult({ sources: [aSource()], ...given });
    for (const [name, render] of Object.entries(renderings)) {
      expect({ name, left: /… and \d+ more [a-z ]+\./.exec(render(result))?.[0] }).toEqual({
        name,
        left: `… and 9970 more ${kind}.`,
      });
    }
  });

  it("and a table that is shown whole says nothing", () => {
    const result = aResult({ problems: problems.slice(0, 30), sources: [aSource()] });
    for (const render of Object.values(everywhere)) expect(render(result)).not.toContain("more problem");
  });
});
