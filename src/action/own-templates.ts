import { readFileSync } from "node:fs";
import { walk } from "../local/walk.ts";
import type { TemplateFile } from "../report/index.ts";

/** The files of a project's templates folder; empty where the folder cannot be read. */
export function readTemplates(folder: string): readonly TemplateFile[] {
  return [...walk(folder)].flatMap((item) =>
    item.kind === "file" && item.path.endsWith(".hbs")
      ? [{ path: item.path, text: readFileSync(item.absolute, "utf8") }]
      : [],
  );
}
