import { readFileSync } from "node:fs";
import type { TemplateFile } from "../report/index.ts";
import { reasonOf, type Walked, walk } from "./walk.ts";

export interface TemplatesFound {
  readonly files: readonly TemplateFile[];
  /** What may hold templates and cannot be read; its path is relative to the folder, and empty for the folder itself. */
  readonly unreadable: readonly Unreadable[];
}

type Unreadable = Extract<Walked, { kind: "unreadable" }>;

/**
 * The Handlebars files below a project's folder of templates. Whether one that cannot be read stops everything is
 * the caller's to say: whoever typed the folder's name wants to know at once, a run of the Action wants its report.
 */
export function readTemplateFiles(folder: string): TemplatesFound {
  const found = [...walk(folder)].map(read).filter((item) => item !== null);
  return {
    files: found.filter((item) => "text" in item),
    unreadable: found.filter((item) => "reason" in item),
  };
}

function read(item: Walked): TemplateFile | Unreadable | null {
  if (item.kind === "unreadable") return item;
  if (item.kind !== "file" || !item.path.endsWith(".hbs")) return null;
  try {
    return { path: item.path, text: readFileSync(item.absolute, "utf8") };
  } catch (error) {
    return { kind: "unreadable", path: item.path, reason: reasonOf(error) };
  }
}
