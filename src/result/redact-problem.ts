import type { Problem } from "../model/result.ts";
import type { RedactedText } from "../model/text.ts";

/** A problem as it may be told: a message quotes the file that it is about, and a file can have any name. */
export function redactProblem(problem: Problem, redact: (text: string) => RedactedText): Problem {
  return { ...problem, file: redact(problem.file), message: redact(problem.message) };
}
