import type { Example, Signature } from "../../model/signature.ts";
import type { EvaluateExample, LintProblem } from "./lint-signatures.ts";
import { mutationsOf } from "./mutations.ts";

const wanted = 2;

/** At least two examples that match and two near misses; each does what it says; and each clause makes a difference to one. */
export async function lintExamples(
  signature: Signature,
  catalogue: readonly Signature[],
  evaluate: EvaluateExample | null,
): Promise<LintProblem[]> {
  const { match, nearMiss } = signature.examples;
  const problem = (severity: LintProblem["severity"], message: string): LintProblem => ({
    signature: signature.id,
    severity,
    message,
  });
  const problems = [
    ...(match.length < wanted
      ? [problem("error", `${match.length} examples match; ${wanted} are needed`)]
      : []),
    ...(nearMiss.length < wanted
      ? [problem("error", `${nearMiss.length} near misses; ${wanted} are needed`)]
      : []),
  ];
  if (evaluate === null) return problems;
  const run = evaluate;

  const others = catalogue.filter((one) => one.id !== signature.id);
  const needsOthers = Object.values(signature.matchers).some(({ kind }) => kind === "finding");
  const examples: readonly Example[] = [...match, ...nearMiss];
  const hits = await foundIn(signature);
  match.forEach((example, index) => {
    if (hits[index] === false)
      problems.push(problem("error", `example ${index + 1} does not match: ${sayExample(example)}`));
  });
  nearMiss.forEach((example, index) => {
    if (hits[match.length + index] === true) {
      problems.push(problem("error", `near miss ${index + 1} matches: ${sayExample(example)}`));
    }
  });
  if (problems.length > 0) return problems;

  for (const mutation of mutationsOf(signature)) {
    if (!(await makesDifference(mutation.signature))) {
      problems.push(problem("warning", `dead clause: ${mutation.clause}; no example changes without it`));
    }
  }
  for (const [index, example] of match.entries()) {
    if (await missesInJson(example)) {
      const message = `example ${index + 1} is missed in a JSON log, where its quotes are written \\": write \\\\?" in the pattern`;
      problems.push(problem("warning", message));
    }
  }
  return problems;

  /** Whether it would be found there if only its quotes were written as they are. */
  async function missesInJson(example: Example): Promise<boolean> {
    if (!("text" in example) || !example.text.includes('"') || example.text.includes("\n")) return false;
    const logged = (message: string): Example => ({ text: `{"level":"error","message":"${message}"}` });
    const escaped = JSON.stringify(example.text).slice(1, -1);
    return (await isFound(signature, logged(example.text))) && !(await isFound(signature, logged(escaped)));
  }

  async function isFound(variant: Signature, example: Example): Promise<boolean> {
    const { findings } = await run(example, needsOthers ? [variant, ...others] : [variant]);
    return findings.some((finding) => finding.signature === variant.id);
  }

  async function foundIn(variant: Signature): Promise<boolean[]> {
    const found: boolean[] = [];
    for (const example of examples) found.push(await isFound(variant, example));
    return found;
  }

  /** The last examples were written for the finest clauses, so the search begins with them. */
  async function makesDifference(variant: Signature): Promise<boolean> {
    for (const [index, example] of [...examples.entries()].reverse()) {
      if ((await isFound(variant, example)) !== hits[index]) return true;
    }
    return false;
  }
}

function sayExample(example: Example): string {
  const text = "text" in example ? example.text : Object.keys(example.files).join(", ");
  const [line = ""] = text.trim().split("\n");
  return line.length > 80 ? `${line.slice(0, 79)}…` : line;
}
