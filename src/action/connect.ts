import { join } from "node:path";
import type { CatalogueFiles } from "../catalogue/catalogue.ts";
import type { RemoteReference } from "../catalogue/remote-reference.ts";
import { accountKindOf } from "../github/account-kind.ts";
import { apiDefaults, createApi } from "../github/api.ts";
import { createArtifactReader } from "../github/artifacts.ts";
import { createCaseReader } from "../github/cases.ts";
import { createCommentStore } from "../github/comments.ts";
import { createAttachmentDownloader } from "../github/download.ts";
import { createIssueReader } from "../github/issues.ts";
import { createLabelStore } from "../github/labels.ts";
import type { OctokitRequest } from "../github/octokit.ts";
import { createPermissionReader } from "../github/permissions.ts";
import { folderCache } from "../local/blob-cache.ts";
import type { ApiTrouble, Clock } from "../ports.ts";
import type { Settings } from "./settings.ts";
import type { GitHub } from "./world.ts";

const silent = (): void => undefined;

/**
 * GitHub over the toolkit's Octokit. The toolkit reads the event's file when it is loaded and fails on a broken one,
 * so it is loaded here, after the event was looked at.
 */
export async function connect(settings: Settings, clock: Clock): Promise<GitHub> {
  const { github, temp } = settings;
  const { repository, serverUrl, apiUrl } = github;
  const { api, fetch } = await connectApi(settings, clock);
  return {
    issues: createIssueReader(api, repository),
    comments: createCommentStore(api, repository, accountKindOf(github.token)),
    labels: createLabelStore(api, repository),
    permissions: createPermissionReader(api, repository),
    cases: createCaseReader(api, repository),
    artifacts: createArtifactReader({ api, repository, apiUrl, fetch, folder: temp }),
    attachments: createAttachmentDownloader({ fetch, serverUrl, token: github.attachmentsToken, clock }),
  };
}

/** A catalogue of another repository, with the same token. Its files are kept where the runner keeps tools. */
export async function readRemote(
  reference: RemoteReference,
  settings: Settings,
  clock: Clock,
): Promise<CatalogueFiles | ApiTrouble> {
  const [{ api }, { readRemoteCatalogue }] = await Promise.all([
    connectApi(settings, clock),
    import("../github/catalogues.ts"),
  ]);
  return await readRemoteCatalogue(reference, { api, cache: folderCache(join(settings.cache, "telltale")) });
}

async function connectApi({ github }: Settings, clock: Clock) {
  const { getOctokit } = await import("@actions/github");
  // The toolkit's own fetch goes through a proxy where the runner has one.
  const { defaults } = await import("@actions/github/lib/utils");
  const fetch = defaults.request?.fetch as unknown as typeof globalThis.fetch;
  const { apiUrl, repositoryId } = github;
  // Octokit's warnings quote addresses; ours say what to do.
  const log = { debug: silent, info: silent, warn: silent, error: silent };
  // A dispatch that reads nothing but paths asks GitHub nothing, and may come without a token.
  const octokit = getOctokit(github.token || "none", { baseUrl: apiUrl, log });
  const request = octokit.request as unknown as OctokitRequest;
  return { api: createApi({ ...apiDefaults, request, clock, apiUrl, repositoryId }), fetch };
}
