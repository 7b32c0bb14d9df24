import { type Dirent, readdirSync, statSync } from "node:fs";
import { join } from "node:path";

/** One file below a folder, or something there that is no file. `path` is relative to the folder, with `/`. */
export type Walked =
  | { readonly kind: "file"; readonly path: string; readonly absolute: string; readonly bytes: number }
  | { readonly kind: "special"; readonly path: string; readonly what: string }
  | { readonly kind: "unreadable"; readonly path: string; readonly reason: string };

/** Everything below a folder, sorted by name. Links are not followed: what they point to may lie elsewhere. */
export function* walk(folder: string, below = ""): Generator<Walked> {
  for (const item of itemsOf(folder, below)) {
    if ("kind" in item) yield item;
    else yield* walkItem(folder, below, item);
  }
}

function itemsOf(folder: string, below: string): readonly (Dirent | Walked)[] {
  try {
    const items = readdirSync(join(folder, below), { withFileTypes: true });
    return items.sort((left, right) => (left.name < right.name ? -1 : 1));
  } catch (error) {
    return [{ kind: "unreadable", path: below, reason: reasonOf(error) }];
  }
}

function* walkItem(folder: string, below: string, item: Dirent): Generator<Walked> {
  const path = below === "" ? item.name : `${below}/${item.name}`;
  if (item.isDirectory()) yield* walk(folder, path);
  else if (item.isFile()) yield fileAt(folder, path);
  else yield { kind: "special", path, what: whatIs(item) };
}

function fileAt(folder: string, path: string): Walked {
  const absolute = join(folder, path);
  try {
    return { kind: "file", path, absolute, bytes: statSync(absolute).size };
  } catch (error) {
    return { kind: "unreadable", path, reason: reasonOf(error) };
  }
}

function whatIs(item: Dirent): string {
  if (item.isSymbolicLink()) return "a symbolic link";
  if (item.isFIFO()) return "a named pipe";
  if (item.isSocket()) return "a socket";
  return "a device";
}

/** The system's own word for it (`EACCES`), never the message: that holds the path again. */
export const reasonOf = (error: unknown): string =>
  typeof error === "object" && error !== null && "code" in error
    ? String(error.code)
    : "it could not be read";
