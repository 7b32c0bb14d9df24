import { readFileSync } from "node:fs";
import { type Comparison, compareOutcomes } from "../../catalogue/evaluation/compare-outcomes.ts";
import { evaluateCases } from "../../catalogue/evaluation/evaluate-cases.ts";
import { type Outcome, outcomeOf } from "../../catalogue/evaluation/outcome.ts";
import { renderJson } from "../../report/index.ts";
import type { Arguments } from "../arguments.ts";
import type { Environment } from "../environment.ts";
import { type Failure, failure, isFailure } from "../failure.ts";
import { loadCatalogue } from "../load-catalogue.ts";
import { analyzeInputs } from "../open-case.ts";
import { type LabelledCase, readCases } from "./read-cases.ts";
import { evaluationText } from "./text.ts";

/** `telltale evaluate DIR`: how the catalogue does on labelled cases, and what changed against former results. */
export async function evaluateCommand(args: Arguments, environment: Environment): Promise<Failure | null> {
  const read = readCases(args.positionals[0] ?? ".");
  if (isFailure(read)) return read;
  const before = args.has("against") ? readOutcomes(args.get("against") ?? "") : null;
  if (before !== null && isFailure(before)) return before;
  const outcomes = await outcomesOf(read.cases, args, environment);
  if (isFailure(outcomes)) return outcomes;
  const evaluation = evaluateCases(
    read.cases.map(({ label }) => label),
    outcomes,
  );
  const comparison: Comparison | null = before === null ? null : compareOutcomes(before, outcomes);
  const { terminal } = environment;
  for (const left of read.left) terminal.note(`left out: ${left}\n`);
  terminal.out(
    args.get("format") === "json"
      ? renderJson({ schema: "telltale.evaluation/v1", ...evaluation, comparison, outcomes })
      : evaluationText(evaluation, comparison),
  );
  return null;
}

async function outcomesOf(
  cases: readonly LabelledCase[],
  args: Arguments,
  environment: Environment,
): Promise<Outcome[] | Failure> {
  const shipped = await loadCatalogue(args, environment);
  if (isFailure(shipped)) return shipped;
  const outcomes: Outcome[] = [];
  for (const { label, path } of cases) {
    const analysis = await analyzeInputs([path], args, { environment, shipped });
    if (isFailure(analysis)) return analysis;
    outcomes.push(outcomeOf(label.name, analysis.result));
  }
  return outcomes;
}

/** What a former `evaluate --format json` printed. */
function readOutcomes(file: string): readonly Outcome[] | Failure {
  try {
    const json: unknown = JSON.parse(readFileSync(file, "utf8"));
    if (typeof json === "object" && json !== null && "outcomes" in json && Array.isArray(json.outcomes)) {
      return json.outcomes as Outcome[];
    }
  } catch {
    // Told below: whether it is missing or no JSON, the remedy is the same.
  }
  return failure(
    `${JSON.stringify(file)} holds no former results: make them with \`telltale evaluate DIR --format json > FILE\``,
  );
}
