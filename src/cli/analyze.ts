import type { Arguments } from "./arguments.ts";
import type { Environment } from "./environment.ts";
import { type Failure, isFailure } from "./failure.ts";
import { openCase } from "./open-case.ts";
import { renderCase } from "./render-case.ts";
import { templatesOf, withProblems } from "./templates.ts";

/** `telltale analyze`: the report on standard output. */
export async function analyzeCommand(args: Arguments, environment: Environment): Promise<Failure | null> {
  if (args.has("issue"))
    return await (await import("./analyze-issue.ts")).analyzeIssueCommand(args, environment);
  const chosen = await templatesOf(args);
  if (isFailure(chosen)) return chosen;
  const { templates, problems } = chosen;
  const opened = await openCase(args.positionals, args, environment);
  if (isFailure(opened)) return opened;
  return await renderCase(withProblems(opened, problems), args, { ...environment, templates });
}
