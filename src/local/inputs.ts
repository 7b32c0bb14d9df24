import { readFileSync, type Stats, statSync } from "node:fs";
import { basename } from "node:path";
import type { Author } from "../model/bundle.ts";
import { bytesBundle } from "../model/bytes-bundle.ts";
import type { Collected } from "../model/collected.ts";
import type { RefusalCode } from "../model/refusal.ts";
import { safeLabel } from "../unpack/entry-path.ts";
import { fileBundle } from "./file-bundle.ts";
import { parseSavedIssue, type SavedIssue } from "./saved-issue.ts";
import { reasonOf, walk } from "./walk.ts";

/** A saved issue is text that a person wrote; GitHub's own limit of a body is 262,144 bytes, threads are longer. */
const maxSavedIssueBytes = 64 * 1024 * 1024;

const operator: Author = { role: "operator", login: null };

/** How the parts of a saved issue are collected; given by the caller, since it is another stage's work. */
export type CollectSavedIssue = (saved: SavedIssue) => AsyncIterable<Collected>;

/** An input that is not there at all: the command cannot do its work. */
export interface MissingInput {
  readonly kind: "missing";
  readonly message: string;
}

/** Says at once which inputs are not there, before anything is read. */
export function findMissing(inputs: readonly string[]): MissingInput | null {
  for (const input of inputs) {
    if (input === "-") continue;
    const found = statOf(input);
    if (typeof found === "string") {
      const message = `cannot read ${JSON.stringify(input)} (${found}): give the path of a file, a folder or an archive, or - for standard input`;
      return { kind: "missing", message };
    }
  }
  return null;
}

/** Everything that the inputs hold, as one case, in the order given. */
export async function* collectInputs(
  inputs: readonly string[],
  collectSavedIssue: CollectSavedIssue,
): AsyncGenerator<Collected> {
  for (const input of inputs) {
    if (input === "-") yield* collectStandardInput(collectSavedIssue);
    else yield* collectPath(input, collectSavedIssue);
  }
}

async function* collectStandardInput(collectSavedIssue: CollectSavedIssue): AsyncGenerator<Collected> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array);
  const bytes = Buffer.concat(chunks);
  const saved = bytes.length <= maxSavedIssueBytes ? parseSavedIssue(bytes.toString("utf8")) : null;
  if (saved !== null) yield* collectSavedIssue(saved);
  else
    yield {
      kind: "bundle",
      source: "standard input",
      bundle: bytesBundle({ name: "standard input", origin: "path", author: operator, bytes }),
    };
}

async function* collectPath(path: string, collectSavedIssue: CollectSavedIssue): AsyncGenerator<Collected> {
  const found = statOf(path);
  const name = safeLabel(basename(path) || path);
  if (typeof found === "string") yield refused(name, { code: "unreadable", detail: found });
  else if (found.isDirectory()) yield* collectFolder(path, name);
  else if (found.isFile()) yield* collectFile(path, name, found.size, collectSavedIssue);
  else yield* collectPipe(path, name);
}

async function* collectFile(
  path: string,
  name: string,
  size: number,
  collectSavedIssue: CollectSavedIssue,
): AsyncGenerator<Collected> {
  const saved = savedIssueAt(path, size);
  if (saved !== null) yield* collectSavedIssue(saved);
  else yield* opened(name, { path, name, size });
}

/** A file that cannot be read is refused like any other, where its bytes are asked for. */
function savedIssueAt(path: string, size: number): SavedIssue | null {
  if (!/\.json$/i.test(path) || size > maxSavedIssueBytes) return null;
  try {
    return parseSavedIssue(readFileSync(path, "utf8"));
  } catch {
    return null;
  }
}

/** Files keep the names that an archive gave them, which somebody may have chosen for the screen that shows them. */
async function* collectFolder(folder: string, source: string): AsyncGenerator<Collected> {
  for (const item of walk(folder)) {
    const name = safeLabel(item.path);
    if (item.kind === "file") yield* opened(source, { path: item.absolute, name, size: item.bytes });
    else if (item.kind === "special")
      yield refused(source, {
        code: "special-file",
        name,
        detail: `${item.what}; only regular files are read`,
      });
    else yield refused(source, { code: "unreadable", name, detail: item.reason });
  }
}

/** A named pipe, as `<(command)` gives it, or a device: read to its end, as standard input is. */
async function* collectPipe(path: string, name: string): AsyncGenerator<Collected> {
  const bytes = bytesAt(path);
  if (typeof bytes === "string") yield refused(name, { code: "unreadable", detail: bytes });
  else
    yield {
      kind: "bundle",
      source: name,
      bundle: bytesBundle({ name, origin: "path", author: operator, bytes }),
    };
}

/** The file stays open while its bundle is in use, that is until the next one is asked for. */
async function* opened(
  source: string,
  file: { readonly path: string; readonly name: string; readonly size: number },
): AsyncGenerator<Collected> {
  const bundle = fileBundle({ ...file, author: operator });
  try {
    yield { kind: "bundle", source, bundle };
  } finally {
    bundle.close();
  }
}

function refused(
  source: string,
  refusal: { readonly code: RefusalCode; readonly name?: string; readonly detail: string },
): Collected {
  return {
    kind: "refused",
    source,
    origin: "path",
    author: operator,
    refusal: { name: source, ...refusal },
  };
}

function statOf(path: string): Stats | string {
  try {
    return statSync(path);
  } catch (error) {
    return reasonOf(error);
  }
}

function bytesAt(path: string): Uint8Array | string {
  try {
    return readFileSync(path);
  } catch (error) {
    return reasonOf(error);
  }
}
