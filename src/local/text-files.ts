import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { reasonOf, type Walked, walk } from "./walk.ts";

/** A file below a folder; `path` is relative to it, with `/`. */
export interface TextFile {
  readonly kind: "text";
  readonly path: string;
  readonly text: string;
}

/** What may be, or hold, a file that was asked for; its path is empty for the folder itself. */
export type Unreadable = Extract<Walked, { kind: "unreadable" }>;

/** The files below a folder whose path fits, sorted by name, and what of them cannot be read. */
export function* textFiles(folder: string, fits: RegExp): Generator<TextFile | Unreadable> {
  for (const item of walk(folder)) {
    const { kind, path } = item;
    if (kind === "unreadable") yield item;
    else if (kind === "file" && fits.test(path)) yield read(item);
    // Links are not followed (see `walk`), so what they lead to would be missing without a word.
    else if (kind === "special" && (fits.test(path) || leadsToFolder(join(folder, path))))
      yield { kind: "unreadable", path, reason: item.what };
  }
}

function read({ path, absolute }: Extract<Walked, { kind: "file" }>): TextFile | Unreadable {
  try {
    return { kind: "text", path, text: readFileSync(absolute, "utf8") };
  } catch (error) {
    return { kind: "unreadable", path, reason: reasonOf(error) };
  }
}

function leadsToFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}
