import { readFileSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import type { YamlSource } from "../catalogue/parse-yaml.ts";
import { reasonOf, walk } from "./walk.ts";

/** The YAML files at a path (a file, or all below a folder), each with the label that messages show. */
export function readYamlFiles(path: string, label = path): readonly YamlSource[] | UnreadablePath {
  try {
    if (statSync(path).isFile()) return [{ file: label, text: readFileSync(path, "utf8") }];
  } catch (error) {
    return { kind: "unreadable-path", path: label, reason: reasonOf(error) };
  }
  return [...walk(path)]
    .filter((item) => item.kind === "file" && /\.ya?ml$/i.test(basename(item.path)))
    .map((item) => ({ file: `${label}/${item.path}`, text: readFileSync(join(path, item.path), "utf8") }));
}

export interface UnreadablePath {
  readonly kind: "unreadable-path";
  readonly path: string;
  readonly reason: string;
}
