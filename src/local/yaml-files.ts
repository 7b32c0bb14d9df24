import { readFileSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import type { YamlSource } from "../catalogue/parse-yaml.ts";
import { reasonOf, walk } from "./walk.ts";

/**
 * The YAML files at a path (a file, or all below a folder), each with the label that messages show. All or nothing:
 * the one that cannot be read may be the redactor that a secret needs.
 */
export function readYamlFiles(path: string, label = path): readonly YamlSource[] | UnreadablePath {
  let at = label;
  try {
    if (statSync(path).isFile()) return [{ file: label, text: readFileSync(path, "utf8") }];
    const sources: YamlSource[] = [];
    for (const item of walk(path)) {
      at = `${label}/${item.path}`;
      if (item.kind === "unreadable") return { kind: "unreadable-path", path: at, reason: item.reason };
      if (item.kind === "special" && mayHoldYaml(path, item.path))
        return { kind: "unreadable-path", path: at, reason: item.what };
      if (item.kind !== "file" || !isYaml(item.path)) continue;
      sources.push({ file: at, text: readFileSync(item.absolute, "utf8") });
    }
    return sources;
  } catch (error) {
    return { kind: "unreadable-path", path: at, reason: reasonOf(error) };
  }
}

const isYaml = (path: string): boolean => /\.ya?ml$/i.test(basename(path));

/** Links are not followed (see `walk`), so what they lead to would be missing without a word. */
function mayHoldYaml(folder: string, path: string): boolean {
  return isYaml(path) || statSync(join(folder, path), { throwIfNoEntry: false })?.isDirectory() === true;
}

export interface UnreadablePath {
  readonly kind: "unreadable-path";
  readonly path: string;
  readonly reason: string;
}
