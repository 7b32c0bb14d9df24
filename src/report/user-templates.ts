import type { Problem } from "../model/result.ts";
import { type Compiled, compileOptions, failureOf, type Handlebars } from "./engine.ts";
import { type OwnTemplate, shippedTemplates, type Templates, templateNames } from "./templates.ts";

/** One file of a user's templates folder. */
export interface TemplateFile {
  /** Relative to the folder, with forward slashes: `report.md.hbs`, `partials/headline.hbs`. */
  readonly path: string;
  readonly text: string;
}

const maxTemplateLength = 256 * 1024;

/**
 * A user's templates in the place of the shipped ones, one by one. A file that cannot be compiled costs only itself:
 * the shipped one stays, and the problem says where it is. Loads the whole of Handlebars.
 */
export async function loadTemplates(
  files: readonly TemplateFile[],
): Promise<{ templates: Templates; problems: readonly Problem[] }> {
  if (files.length === 0) return { templates: shippedTemplates, problems: [] };
  const { default: handlebars } = await import("handlebars/dist/handlebars.js");
  const own = new Map<string, OwnTemplate>();
  const problems: Problem[] = [];
  for (const file of files) {
    const name = nameOf(file.path);
    const problem = name === null ? notATemplate(file) : tryOut(file, handlebars);
    if (problem !== null) problems.push(problem);
    else if (name !== null) own.set(name, ownTemplate(file));
  }
  return { templates: { handlebars, own }, problems };
}

/** New partials may have any name; the reports themselves are the shipped ones. */
function nameOf(path: string): string | null {
  const name = /^((?:partials\/)?[\w-]+(?:\/[\w-]+)*)(?:\.md)?\.hbs$/.exec(path)?.[1] ?? null;
  return name !== null && (name.startsWith("partials/") || templateNames.includes(name)) ? name : null;
}

function notATemplate({ path }: TemplateFile): Problem {
  const reports = templateNames.filter((name) => !name.includes("/")).map((name) => `${name}.md.hbs`);
  return problem(path, {
    message: `not the name of a template: known are ${reports.join(", ")} and partials/NAME.hbs`,
  });
}

/** Handlebars parses at the first use, so that is done here, where the file's name is known. */
function tryOut({ path, text }: TemplateFile, handlebars: FullHandlebars): Problem | null {
  if (text.length > maxTemplateLength) return problem(path, { message: "longer than 256 KiB" });
  try {
    handlebars.precompile(text, compileOptions);
    return null;
  } catch (error) {
    const { line, column, message } = failureOf(error, path);
    return problem(path, { line, column, message });
  }
}

function ownTemplate({ path, text }: TemplateFile): OwnTemplate {
  return {
    file: path,
    source: text,
    compile: (engine: Handlebars): Compiled => engine.compile(text, compileOptions),
  };
}

function problem(file: string, given: Partial<Problem>): Problem {
  return { file, line: null, column: null, message: "", ...given };
}

type FullHandlebars = typeof import("handlebars/dist/handlebars.js")["default"];
