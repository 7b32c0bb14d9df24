import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type BlobCache, blobSha } from "../github/catalogues.ts";

/** Keeps files by their git hash in a folder. A cache that cannot be used costs requests, never a run. */
export function folderCache(folder: string): BlobCache {
  return {
    get(sha) {
      try {
        const text = readFileSync(join(folder, sha), "utf8");
        return blobSha(text) === sha ? text : null;
      } catch {
        return null;
      }
    },
    put(sha, text) {
      // A repository with SHA-256 names, or bytes that are no UTF-8: not kept, since it could not be checked.
      if (blobSha(text) !== sha) return;
      try {
        mkdirSync(folder, { recursive: true });
        const draft = join(folder, `${sha}.${process.pid}`);
        writeFileSync(draft, text);
        renameSync(draft, join(folder, sha));
      } catch {
        // Read-only, or full: the next run asks again.
      }
    },
  };
}
