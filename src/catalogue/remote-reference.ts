/** A catalogue in another repository, as `signatures: OWNER/REPO/PATH@REF` names it. */
export interface RemoteReference {
  readonly owner: string;
  readonly repo: string;
  /** Empty for the whole repository. */
  readonly path: string;
  /** A branch, a tag or a commit. A commit or a tag never changes under a report. */
  readonly ref: string;
  /** As it was written; the catalogue's label in reports. */
  readonly text: string;
}

/** Null for what is a path of this workspace. */
export function parseRemoteReference(text: string): RemoteReference | null {
  const [, owner, repo, path = "", ref] =
    /^([A-Za-z0-9][\w-]{0,38})\/([\w.-]{1,100})((?:\/[\w. -]+)*)@([\w][\w./-]{0,200})$/.exec(text) ?? [];
  if (owner === undefined || repo === undefined || ref === undefined) return null;
  if (path.split("/").includes("..") || ref.includes("..")) return null;
  return { owner, repo, path: path.slice(1), ref, text };
}
