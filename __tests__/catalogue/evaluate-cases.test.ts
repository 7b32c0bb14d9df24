import { describe, expect, it } from "@jest/globals";
import { compareOutcomes } from "../../src/catalogue/evaluation/compare-outcomes.ts";
import { evaluateCases } from "../../src/catalogue/evaluation/evaluate-cases.ts";
import { readLabels } from "../../src/catalogue/evaluation/labels.ts";
import type { Outcome } from "../../src/catalogue/evaluation/outcome.ts";

function anOutcome(parts: Partial<Outcome> & { readonly found?: readonly string[] }): Outcome {
  const { found = parts.cause === undefined || parts.cause === null ? [] : [parts.cause], ...given } = parts;
  return {
    case: "one",
    status: given.cause === undefined || given.cause === null ? "unknown" : "known",
    cause: null,
    confidence: 0.9,
    findings: found.map((signature) => ({ signature, severity: "error", role: "cause" })),
    lifetimes: [],
    ...given,
  };
}

const bundle = { healthy: false, cause: ["net.a", "net.b"], allowed: ["net.noise"], server: "docs" };

describe("labels", () => {
  it("are read in both shapes, and what is neither is named", () => {
    const { labels, unreadable } = readLabels({
      one: { ...bundle, allOf: [["net.a"], ["net.c"]], lifetimeSeconds: [56, 64] },
      two: { faults: ["net.a", "net.c"], negative: false, primaryAlso: ["net.b"], alsoAccept: ["net.d"] },
      three: { faults: [], negative: true },
      four: { nothing: true },
    });
    expect(unreadable).toEqual(["four"]);
    expect(labels).toEqual([
      {
        name: "one",
        clean: false,
        causes: ["net.a", "net.b"],
        wanted: [["net.a"], ["net.c"]],
        allowed: ["net.a", "net.b", "net.noise"],
        lifetime: { subjects: ["docs"], from: 56, to: 64 },
      },
      {
        name: "two",
        clean: false,
        causes: ["net.a", "net.b"],
        wanted: [["net.a"], ["net.c"]],
        allowed: ["net.a", "net.c", "net.d", "net.b"],
        lifetime: null,
      },
      { name: "three", clean: true, causes: [], wanted: [], allowed: [], lifetime: null },
    ]);
  });
});

describe("an evaluation", () => {
  const { labels } = readLabels({ one: bundle, two: { faults: [], negative: true } });
  const evaluate = (...outcomes: Outcome[]) => evaluateCases(labels, outcomes);

  it.each([
    { name: "a right cause", outcome: { cause: "net.b" }, mistakes: [] },
    {
      name: "noise beside a right cause",
      outcome: { cause: "net.a", found: ["net.a", "net.noise"] },
      mistakes: [],
    },
    { name: "no cause", outcome: {}, mistakes: ["wrong-cause", "missing-finding"] },
    {
      name: "a wrong cause",
      outcome: { cause: "net.x" },
      mistakes: ["false-claim", "wrong-cause", "missing-finding"],
    },
  ])("judges $name", ({ outcome, mistakes }) => {
    expect(evaluate(anOutcome(outcome)).mistakes.map(({ kind }) => kind)).toEqual(mistakes);
  });

  it("counts a claim on a clean case, but no observation", () => {
    const claim = evaluate(anOutcome({ case: "two", cause: "net.x" }));
    expect(claim.clean).toEqual({ right: 0, of: 1 });
    expect(claim.mistakes[0]?.kind).toBe("claim-on-clean-case");
    const note = anOutcome({
      case: "two",
      findings: [{ signature: "npm.note", severity: "info", role: "contributing" }],
    });
    expect(evaluate(note).clean).toEqual({ right: 1, of: 1 });
  });

  it("gives each signature its precision and recall", () => {
    const { signatures } = evaluateCases(
      readLabels({
        one: { faults: ["net.a"] },
        two: { faults: ["net.a"] },
        three: { faults: [], negative: true },
      }).labels,
      [
        anOutcome({ cause: "net.a" }),
        anOutcome({ case: "two" }),
        anOutcome({ case: "three", cause: "net.a" }),
      ],
    );
    expect(signatures).toEqual([
      { signature: "net.a", right: 1, found: 2, wanted: 2, precision: 0.5, recall: 0.5 },
    ]);
  });

  it("finds a lifetime of the right server only", () => {
    const timed = readLabels({ one: { ...bundle, lifetimeSeconds: [56, 64] } }).labels;
    const lived = (subject: string) => anOutcome({ cause: "net.a", lifetimes: [{ subject, seconds: 60 }] });
    expect(evaluateCases(timed, [lived("docs")]).lifetimes).toEqual({ right: 1, of: 1 });
    expect(evaluateCases(timed, [lived("mail")]).lifetimes).toEqual({ right: 0, of: 1 });
  });

  it("says how many verdicts of each confidence were right", () => {
    const { calibration } = evaluate(
      anOutcome({ cause: "net.a", confidence: 0.95 }),
      anOutcome({ case: "two", cause: "net.x", confidence: 0.9 }),
    );
    expect(calibration).toEqual([{ from: 0.9, to: 1, verdicts: 2, right: 1, said: 0.925 }]);
  });
});

describe("a comparison", () => {
  it("names verdicts that changed and rules that stopped matching", () => {
    const before = [
      anOutcome({ cause: "net.a", found: ["net.a", "net.c"] }),
      anOutcome({ case: "gone", cause: "net.a" }),
    ];
    const after = [anOutcome({ cause: "net.b" })];
    expect(compareOutcomes(before, after)).toEqual({
      changed: [{ case: "one", before: "known net.a", after: "known net.b" }],
      stopped: [
        { signature: "net.a", cases: ["one"] },
        { signature: "net.c", cases: ["one"] },
      ],
      started: [{ signature: "net.b", cases: ["one"] }],
    });
  });
});
