import type { TemplateFile } from "../report/index.ts";
import { textFiles, type Unreadable } from "./text-files.ts";

export interface TemplatesFound {
  readonly files: readonly TemplateFile[];
  /** What may hold templates and cannot be read. */
  readonly unreadable: readonly Unreadable[];
}

/**
 * The Handlebars files below a project's folder of templates. Whether one that cannot be read stops everything is
 * the caller's to say: whoever typed the folder's name wants to know at once, a run of the Action wants its report.
 */
export function readTemplateFiles(folder: string): TemplatesFound {
  const found = [...textFiles(folder, /\.hbs$/)];
  return {
    files: found.flatMap((each) => (each.kind === "text" ? [{ path: each.path, text: each.text }] : [])),
    unreadable: found.filter((each) => each.kind === "unreadable"),
  };
}
