import type { Limits } from "../model/limits.ts";
import type { Refusal, RefusalCode } from "../model/refusal.ts";
import type { ArtifactReader, ArtifactReference, Bundle, Repository } from "../ports.ts";
import type { Api } from "./api.ts";
import { isArtifactStorage, saveArtifact } from "./artifact-storage.ts";
import { idOf, isObject, listOf } from "./json.ts";
import { readPages } from "./pages.ts";

export interface ArtifactOptions {
  readonly api: Api;
  readonly repository: Repository;
  readonly apiUrl: string;
  /** Sends nothing of ours but the address: the storage refuses a token, and must not have one. */
  readonly fetch: typeof globalThis.fetch;
  /** A folder of the run's own (RUNNER_TEMP); what is downloaded lies in a new folder in it. */
  readonly folder: string;
}

/** GitHub's own artifacts by REST, which works on GitHub Enterprise Server too. */
export function createArtifactReader(options: ArtifactOptions): ArtifactReader {
  const { api, repository } = options;
  return {
    async find({ runId, pattern }) {
      const found = await readPages(api, {
        route: "GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts",
        parameters: { owner: repository.owner, repo: repository.name, run_id: runId },
        doing: `list the artifacts of run ${runId}`,
        permission: "actions: read",
        parse: (data) => (isObject(data) ? listOf(data.artifacts, parseArtifact) : null),
      });
      if ("kind" in found) return found;
      return found.filter(({ name }) => fits(name, pattern));
    },
    download: (artifact, limits) => download(options, artifact, limits),
  };
}

function parseArtifact(data: unknown): ArtifactReference | null {
  if (!isObject(data)) return null;
  const id = idOf(data.id);
  if (id === null || typeof data.name !== "string") return null;
  return { id, name: data.name, bytes: idOf(data.size_in_bytes) ?? 0, expired: data.expired === true };
}

/** `*` for any run of characters, `?` for one; compared in full. */
function fits(name: string, pattern: string): boolean {
  const escaped = pattern.replace(/[.+^${}()|[\]\\]/g, "\\$&");
  // Neighbouring stars are one: `***` would try every split of the name.
  const source = escaped.replace(/\*+/g, "[^]*").replace(/\?/g, "[^]");
  return new RegExp(`^${source}$`, "u").test(name);
}

async function download(
  options: ArtifactOptions,
  artifact: ArtifactReference,
  limits: Limits,
): Promise<Bundle | Refusal> {
  const { name, bytes } = artifact;
  const refuse = (code: RefusalCode, detail: string): Refusal => ({ code, name, detail });
  if (artifact.expired) return refuse("expired", "GitHub has deleted this artifact; run the workflow again");
  if (bytes > limits.maxFileBytes) {
    return refuse("too-large", `${bytes} bytes, and ${limits.maxFileBytes} are allowed`);
  }
  const located = await locate(options, artifact);
  if (located.kind === "trouble") {
    const code = located.code === "gone" ? "expired" : located.code === "not-found" ? "not-found" : "network";
    return refuse(code, located.message);
  }
  if (!isArtifactStorage(located.value, options.apiUrl)) {
    return refuse(
      "host-not-allowed",
      "GitHub's answer leads to a host that is not one of its artifact stores",
    );
  }
  return await saveArtifact({
    artifact,
    url: located.value,
    limits,
    fetch: options.fetch,
    folder: options.folder,
  });
}

/** The signed address of the bytes. It is good for one minute, so it is asked for at the last moment. */
function locate({ api, repository }: ArtifactOptions, artifact: ArtifactReference) {
  return api.locate({
    route: "GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}",
    parameters: {
      owner: repository.owner,
      repo: repository.name,
      artifact_id: artifact.id,
      archive_format: "zip",
    },
    doing: `download artifact ${artifact.id}`,
    permission: "actions: read",
  });
}
