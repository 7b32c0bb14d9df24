import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { TemplateFile } from "../report/index.ts";
import { reasonOf, walk } from "./walk.ts";
import type { UnreadablePath } from "./yaml-files.ts";

/** The Handlebars files below a user's folder of templates. */
export function readTemplateFiles(folder: string): readonly TemplateFile[] | UnreadablePath {
  try {
    const items = [...walk(folder)];
    const broken = items.find((item) => item.kind === "unreadable");
    if (broken !== undefined) return { kind: "unreadable-path", path: folder, reason: broken.reason };
    return items
      .filter((item) => item.kind === "file" && item.path.endsWith(".hbs"))
      .map(({ path }) => ({ path, text: readFileSync(join(folder, path), "utf8") }));
  } catch (error) {
    return { kind: "unreadable-path", path: folder, reason: reasonOf(error) };
  }
}
