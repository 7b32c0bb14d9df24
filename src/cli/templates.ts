import { join } from "node:path";
import { readTemplateFiles } from "../local/template-files.ts";
import type { Problem } from "../model/result.ts";
import type { Analysis } from "../pipeline.ts";
import type { Templates } from "../report/index.ts";
import { redactProblem } from "../result/redact-problem.ts";
import type { Arguments } from "./arguments.ts";
import { type Failure, failure } from "./failure.ts";

export interface ChosenTemplates {
  /** Loaded when they are asked for: a report as text or as data has no use for them. */
  readonly templates: () => Promise<Templates>;
  readonly problems: readonly Problem[];
}

/** The user's templates over ours; what is wrong with one of them stands in the report, and ours is used. */
export async function templatesOf(args: Arguments): Promise<ChosenTemplates | Failure> {
  const folder = args.get("templates");
  if (folder === undefined) {
    return { templates: async () => (await import("../report/index.ts")).shippedTemplates, problems: [] };
  }
  const { files, unreadable } = readTemplateFiles(folder);
  const [broken] = unreadable;
  if (broken !== undefined) {
    const place = JSON.stringify(join(folder, broken.path));
    return failure(`cannot read --templates ${place} (${broken.reason}): give a folder of .hbs files`);
  }
  if (files.length === 0) return failure(`no .hbs file below --templates ${JSON.stringify(folder)}`);
  const { loadTemplates } = await import("../report/index.ts");
  const { templates, problems } = await loadTemplates(files);
  return { templates: async () => templates, problems };
}

export function withProblems(analysis: Analysis, problems: readonly Problem[]): Analysis {
  const { result, redactor } = analysis;
  const told = problems.map((problem) => redactProblem(problem, redactor.redact));
  return { ...analysis, result: { ...result, problems: [...result.problems, ...told] } };
}
