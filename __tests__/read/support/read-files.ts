import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { type LoadedDialects, loadDialects } from "../../../src/catalogue/dialects.ts";
import type { Dialect } from "../../../src/model/dialect.ts";
import type { Pattern } from "../../../src/model/pattern.ts";
import type { Reading } from "../../../src/model/reading.ts";
import type { RedactedText } from "../../../src/model/text.ts";
import { createReader, dialectPatterns } from "../../../src/read/index.ts";
import { scanNaively } from "./naive-scan.ts";

const folder = path.join(path.dirname(fileURLToPath(import.meta.url)), "../../../dialects");

/** The dialects that are shipped, straight from their YAML. */
export async function shippedDialects(): Promise<LoadedDialects> {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith(".yml"))
    .sort()
    .map((name) => ({
      file: name,
      text: readFileSync(path.join(folder, name), "utf8"),
      catalogue: "telltale",
    }));
  return loadDialects(files);
}

export interface GivenFiles {
  readonly files: Readonly<Record<string, string>>;
  readonly dialects: readonly Dialect[];
  /** Further patterns, as signatures would add them. */
  readonly patterns?: readonly Pattern[];
  readonly redact?: (text: string) => string;
  readonly reference?: number;
  readonly stopped?: readonly string[];
}

/** Files to a reading, with a scanner that tries every pattern on every line. */
export function readFiles(given: GivenFiles): Reading {
  const patterns = [...dialectPatterns(given.dialects), ...(given.patterns ?? [])];
  const reader = createReader({
    dialects: given.dialects,
    patternIds: patterns.map(({ id }) => id),
    redact: (text) => (given.redact?.(text) ?? text) as RedactedText,
    reference: given.reference ?? null,
  });
  for (const [file, text] of Object.entries(given.files)) {
    const entry = reader.open({
      bundle: "bundle.zip",
      path: file,
      kind: text === "" ? "empty" : "text",
      voice: "output",
      author: "reporter",
      head: text.slice(0, 4096),
      lineOf: (line) => line,
    });
    const lines = scanNaively(patterns, text, entry.context, (line) => entry.line(line));
    if (entry.wantsWhole) entry.whole(text);
    entry.end({
      bytes: text.length,
      lines,
      state: given.stopped?.includes(file) ? "stopped" : "complete",
      tail: text.slice(-1024),
    });
  }
  return reader.finish();
}
