import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** Of each kind the path, or the text that is to stand there. */
export interface ResultFiles {
  readonly report: string;
  readonly result: string;
  readonly page: string;
  readonly bugReport: string;
}

/** A result is a few hundred kilobytes; what is larger is none. */
const maxResultBytes = 16 * 1024 * 1024;

const names: ResultFiles = {
  report: "report.md",
  result: "result.json",
  page: "report.html",
  bugReport: "bug-report.md",
};

/** Writes the redacted result and its reports under fixed names. */
export async function writeResultFiles(folder: string, texts: ResultFiles): Promise<ResultFiles> {
  await mkdir(folder, { recursive: true });
  const kinds = Object.keys(names) as (keyof ResultFiles)[];
  for (const kind of kinds) await writeFile(join(folder, names[kind]), texts[kind]);
  return Object.fromEntries(kinds.map((kind) => [kind, join(folder, names[kind])])) as unknown as ResultFiles;
}

/** The text of `result.json`, or why it cannot be read. */
export async function readResultFile(
  folder: string,
): Promise<{ readonly text: string } | { readonly message: string }> {
  const path = join(folder, "result.json");
  try {
    const text = await readFile(path, "utf8");
    return text.length <= maxResultBytes ? { text } : { message: `${path} is too large to be a result.` };
  } catch {
    const remedy = "run mode: analyze first, and hand its output-dir over to this job";
    return { message: `${path} cannot be read: ${remedy}.` };
  }
}
