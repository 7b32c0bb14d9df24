import type { Answer } from "./octokit.ts";

/**
 * Where a redirect may be followed with the token: the same origin, and the same thing in a repository that was
 * only renamed. An issue that was transferred leads to another repository's number, and is left alone.
 */
export function redirectTarget(answer: Answer, repositoryId: number | null): string | null {
  const location = answer.headers.location;
  if (typeof location !== "string") return null;
  const from = parseUrl(answer.url);
  const to = parseUrl(location, answer.url);
  if (from === null || to === null) return null;
  if (to.origin !== from.origin || to.username !== "" || to.password !== "") return null;
  const before = splitPath(from.pathname);
  const after = splitPath(to.pathname);
  if (before === null || after === null || before.thing !== after.thing) return null;
  if (after.repository !== null && repositoryId !== null && after.repository !== repositoryId) return null;
  return to.href;
}

/** `/repos/o/r/issues/7` and `/repositories/5/issues/7` name the same thing, `/issues/7`. */
function splitPath(path: string): { readonly repository: number | null; readonly thing: string } | null {
  const [, id, byId] = /\/repositories\/(\d+)(\/.*)$/.exec(path) ?? [];
  if (byId !== undefined) return { repository: Number(id), thing: byId };
  const [, byName] = /\/repos\/[^/]+\/[^/]+(\/.*)$/.exec(path) ?? [];
  return byName === undefined ? null : { repository: null, thing: byName };
}

const parseUrl = (text: string, base?: string): URL | null =>
  URL.canParse(text, base) ? new URL(text, base) : null;
