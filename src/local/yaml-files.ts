import { readFileSync, statSync } from "node:fs";
import type { YamlSource } from "../catalogue/parse-yaml.ts";
import { textFiles, type Unreadable } from "./text-files.ts";
import { reasonOf } from "./walk.ts";

/**
 * The YAML files at a path (a file, or all below a folder), each with the label that messages show. All or nothing:
 * the one that cannot be read may be the redactor that a secret needs.
 */
export function readYamlFiles(path: string, label = path): readonly YamlSource[] | Unreadable {
  try {
    if (statSync(path).isFile()) return [{ file: label, text: readFileSync(path, "utf8") }];
  } catch (error) {
    return { kind: "unreadable", path: label, reason: reasonOf(error) };
  }
  const sources: YamlSource[] = [];
  for (const found of textFiles(path, /\.ya?ml$/i)) {
    const file = found.path === "" ? label : `${label}/${found.path}`;
    if (found.kind === "unreadable") return { ...found, path: file };
    sources.push({ file, text: found.text });
  }
  return sources;
}
