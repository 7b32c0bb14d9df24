import { existsSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { type Label, readLabels } from "../../catalogue/evaluation/labels.ts";
import { walk } from "../../local/walk.ts";
import { type Failure, failure } from "../failure.ts";

/** A labelled case: its label, and the file or folder that it is about. */
export interface LabelledCase {
  readonly label: Label;
  readonly path: string;
}

export interface LabelledCases {
  readonly cases: readonly LabelledCase[];
  /** Labels that could not be read, and labels without a file. */
  readonly left: readonly string[];
}

/** Reads `DIR/labels.json` and finds for each name the file, archive or folder of that name anywhere below DIR. */
export function readCases(folder: string): LabelledCases | Failure {
  const file = join(folder, "labels.json");
  if (!existsSync(file)) {
    return failure(
      `${JSON.stringify(folder)} holds no labels.json: it maps each case's name to what it must yield (docs/evaluate.md)`,
    );
  }
  const json = parsed(readFileSync(file, "utf8"));
  if (json === null) return failure(`${JSON.stringify(file)} is not JSON`);
  const { labels, unreadable } = readLabels(json);
  const paths = pathsByName(folder);
  const cases = labels.flatMap((label) => {
    const path = paths.get(label.name);
    return path === undefined ? [] : [{ label, path }];
  });
  const missing = labels
    .filter(({ name }) => !paths.has(name))
    .map(({ name }) => `${name}: no file of this name`);
  return {
    cases,
    left: [...unreadable.map((name) => `${name}: not a label that is understood`), ...missing],
  };
}

/** Files by their names without endings (`a.tar.gz` is `a`), and the folders that hold files. */
function pathsByName(folder: string): ReadonlyMap<string, string> {
  const paths = new Map<string, string>();
  for (const item of walk(folder)) {
    if (item.kind !== "file") continue;
    const name = basename(item.path).replace(/\.(?:tar\.gz|[A-Za-z0-9]+)$/, "");
    if (item.path !== "labels.json" && !paths.has(name)) paths.set(name, item.absolute);
    for (let above = dirname(item.path); above !== "."; above = dirname(above)) {
      if (!paths.has(basename(above))) paths.set(basename(above), join(folder, above));
    }
  }
  return paths;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
