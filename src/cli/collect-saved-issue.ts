import { collectIssue } from "../collect/index.ts";
import { createAttachmentDownloader } from "../github/download.ts";
import type { SavedIssue } from "../local/saved-issue.ts";
import type { Collected } from "../model/collected.ts";
import type { Limits } from "../model/limits.ts";
import type { Repository } from "../ports.ts";
import { parseMarker } from "../report/marker.ts";
import type { Environment } from "./environment.ts";

/** How GitHub's tools name the account whose comments the Action writes. */
const ownLogins = new Set(["github-actions", "github-actions[bot]", "app/github-actions"]);

/**
 * The parts of an issue saved by `gh`. Its attachments are fetched only when that was asked for, and only from the
 * server that the environment names: the file itself may come from anybody, so its own address decides nothing.
 */
export function collectSavedIssue(
  { issue, comments, url }: SavedIssue,
  {
    limits,
    fetch,
    variables,
  }: { readonly limits: Limits; readonly fetch: boolean; readonly variables: Environment["variables"] },
): AsyncIterable<Collected> {
  const serverUrl = (variables.GITHUB_SERVER_URL ?? "https://github.com").replace(/\/+$/, "");
  const isOurs = ({ author, body }: { readonly author: string; readonly body: string }): boolean =>
    ownLogins.has(author) && parseMarker(body) !== null;
  return collectIssue({
    issue,
    comments,
    ours: new Set(comments.filter(isOurs).map(({ id }) => id)),
    place: { serverUrl, repository: repositoryOf(url) },
    limits,
    downloader: fetch
      ? createAttachmentDownloader({ fetch: globalThis.fetch, serverUrl, token: null })
      : null,
  });
}

function repositoryOf(url: string): Repository {
  const [, owner = "", name = ""] =
    /^https?:\/\/[^/\s]+\/([^/\s]+)\/([^/\s]+)\/(?:issues|pull)\/\d+/.exec(url) ?? [];
  return { owner, name };
}
