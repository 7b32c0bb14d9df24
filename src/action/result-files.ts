import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

export interface ResultFiles {
  readonly report: string;
  readonly result: string;
}

/** A result is a few hundred kilobytes; what is larger is none. */
const maxResultBytes = 16 * 1024 * 1024;

/** Writes the redacted result and its report under fixed names. */
export async function writeResultFiles(
  folder: string,
  texts: { readonly report: string; readonly result: string },
): Promise<ResultFiles> {
  await mkdir(folder, { recursive: true });
  const files = { report: join(folder, "report.md"), result: join(folder, "result.json") };
  await writeFile(files.report, texts.report);
  await writeFile(files.result, texts.result);
  return files;
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
