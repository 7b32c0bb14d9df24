import { collectArtifacts, collectIssue } from "../collect/index.ts";
import { collectInputs } from "../local/inputs.ts";
import type { Collected } from "../model/collected.ts";
import { attachmentLimits, localLimits } from "../model/limits.ts";
import type { Request } from "../trigger/request.ts";
import type { ReadIssue } from "./read-issue.ts";
import type { Settings } from "./settings.ts";
import type { GitHub } from "./world.ts";

/** Everything that a request names, one bundle after the other: the issue, artifacts, paths. */
export async function* collectEvidence(given: {
  readonly request: Request;
  readonly read: ReadIssue | null;
  readonly settings: Settings;
  readonly github: GitHub;
}): AsyncGenerator<Collected> {
  const { request, read, settings, github } = given;
  const { serverUrl, repository } = settings.github;
  const fromIssue = {
    place: { serverUrl, repository },
    limits: { ...attachmentLimits, ...settings.limits },
    downloader: github.attachments,
  };
  if (read !== null) yield* collectIssue({ ...read, ...fromIssue });
  const limits = { ...localLimits, ...settings.limits };
  if (request.artifacts !== null) {
    yield* collectArtifacts({ reader: github.artifacts, ...request.artifacts, limits });
  }
  // An issue that was saved as a file is read as it is: its links may be somebody else's by now.
  const saved = { ...fromIssue, ours: new Set<number>(), downloader: null };
  yield* collectInputs(request.paths, ({ issue, comments }) => collectIssue({ ...saved, issue, comments }));
}
