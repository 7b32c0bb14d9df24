import { writeFileSync } from "node:fs";
import type { Arguments } from "./arguments.ts";
import { commentOf } from "./comment.ts";
import type { Environment } from "./environment.ts";
import { type Failure, failure, isFailure } from "./failure.ts";
import { openCase } from "./open-case.ts";
import { passed } from "./passed.ts";
import { templatesOf, withProblems } from "./templates.ts";

/** `telltale preview`: the comment as GitHub would show it, as a page. */
export async function previewCommand(args: Arguments, environment: Environment): Promise<Failure | null> {
  const templates = await templatesOf(args);
  if (isFailure(templates)) return templates;
  const opened = await openCase(args.positionals, args, environment);
  if (isFailure(opened)) return opened;
  const { terminal } = environment;
  const comment = commentOf(withProblems(opened, templates.problems), {
    templates: await templates.templates(),
  });
  const { renderPreview } = await import("../report/preview.ts");
  const page = await renderPreview(passed(comment, terminal));
  const file = args.get("output");
  for (const { file: where, line, message } of templates.problems)
    terminal.note(`${where}:${line ?? 1}: ${opened.redactor.redact(message)}\n`);
  if (file === undefined) {
    terminal.out(page);
    return null;
  }
  try {
    writeFileSync(file, page);
    return null;
  } catch (error) {
    const reason = error instanceof Error ? error.message : "unknown";
    return failure(`cannot write the page to ${JSON.stringify(file)}: ${reason}`);
  }
}
