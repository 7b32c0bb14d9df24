import { createHash } from "node:crypto";
import type { CatalogueFiles } from "../catalogue/catalogue.ts";
import type { RemoteReference } from "../catalogue/remote-reference.ts";
import type { ApiTrouble } from "../ports.ts";
import type { Api } from "./api.ts";
import { isObject, textOf } from "./json.ts";

/** A catalogue of thousands of files is no catalogue, and a signature of a quarter megabyte no signature. */
const maxFiles = 1_000;
const maxFileBytes = 256 * 1024;

/** Files by the hash under which git knows them: what has the same hash is the same for ever. */
export interface BlobCache {
  get(sha: string): string | null;
  put(sha: string, text: string): void;
}

/** Reads the YAML files of another repository at a ref: one request for the list, one for each file not yet known. */
export async function readRemoteCatalogue(
  reference: RemoteReference,
  { api, cache }: { readonly api: Api; readonly cache: BlobCache },
): Promise<CatalogueFiles | ApiTrouble> {
  const files = await listFiles(reference, api);
  if ("kind" in files) return files;
  if (files.length === 0) return nothingThere(reference);
  if (files.length > maxFiles) return tooMany(reference, files.length);
  const read: { file: string; text: string }[] = [];
  for (const { path, sha } of files) {
    const text = cache.get(sha) ?? (await readBlob(sha, reference, api));
    if (typeof text !== "string") return text;
    cache.put(sha, text);
    read.push({ file: `${reference.text}: ${path}`, text });
  }
  return { label: reference.text, files: read };
}

interface RemoteFile {
  readonly path: string;
  readonly sha: string;
}

async function listFiles(reference: RemoteReference, api: Api): Promise<readonly RemoteFile[] | ApiTrouble> {
  const { owner, repo, path, ref, text } = reference;
  const read = await api.read({
    route: "GET /repos/{owner}/{repo}/git/trees/{tree_sha}",
    parameters: { owner, repo, tree_sha: ref, recursive: "1" },
    doing: `read the signatures at ${text}`,
    permission: "contents: read",
    parse: parseTree,
  });
  if (read.kind !== "answered") return read;
  const below = path === "" ? "" : `${path}/`;
  return read.value.filter((file) => file.path === path || file.path.startsWith(below));
}

/** Only regular files; links and submodules could lead elsewhere. */
function parseTree(data: unknown): readonly RemoteFile[] | null {
  if (!isObject(data) || !Array.isArray(data.tree)) return null;
  return data.tree.flatMap((item) => {
    if (!isObject(item) || item.type !== "blob" || item.mode === "120000") return [];
    const [path, sha] = [textOf(item.path), textOf(item.sha)];
    const isSmall = typeof item.size !== "number" || item.size <= maxFileBytes;
    return isSmall && /\.ya?ml$/i.test(path) && /^[0-9a-f]{40,64}$/.test(sha) ? [{ path, sha }] : [];
  });
}

async function readBlob(
  sha: string,
  { owner, repo, text }: RemoteReference,
  api: Api,
): Promise<string | ApiTrouble> {
  const read = await api.read({
    route: "GET /repos/{owner}/{repo}/git/blobs/{file_sha}",
    parameters: { owner, repo, file_sha: sha },
    doing: `read the signatures at ${text}`,
    permission: "contents: read",
    parse: (data) =>
      isObject(data) && data.encoding === "base64" ? Buffer.from(textOf(data.content), "base64") : null,
  });
  return read.kind === "answered" ? read.value.toString("utf8") : read;
}

/** Git's own hash of a file, to see that a cached copy is what it says. */
export function blobSha(text: string): string {
  const bytes = Buffer.from(text, "utf8");
  return createHash("sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
}

const nothingThere = ({ text, path, ref }: RemoteReference): ApiTrouble => ({
  kind: "trouble",
  code: "not-found",
  message: `There are no .yml files at ${text}: see that ${path === "" ? "the repository" : path} exists at ${ref}.`,
});

const tooMany = ({ text }: RemoteReference, count: number): ApiTrouble => ({
  kind: "trouble",
  code: "invalid",
  message: `There are ${count} YAML files at ${text}, and at most ${maxFiles} are read: name the folder of the signatures.`,
});
