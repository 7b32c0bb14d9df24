import type { Author } from "../model/bundle.ts";
import type { Collected } from "../model/collected.ts";
import type { Limits } from "../model/limits.ts";
import type { Refusal, RefusalCode } from "../model/refusal.ts";
import type { ApiTrouble, ArtifactReader } from "../ports.ts";

export interface ArtifactsToCollect {
  readonly reader: ArtifactReader;
  readonly runId: number;
  /** Of the names: `*` and `?`. */
  readonly pattern: string;
  readonly limits: Limits;
}

const operator: Author = { role: "operator", login: null };

/** The artifacts of a workflow run, packed or not. A name may stand for several; each is read. */
export async function* collectArtifacts(asked: ArtifactsToCollect): AsyncGenerator<Collected> {
  const { reader, runId, pattern, limits } = asked;
  const found = await reader.find({ runId, pattern });
  const run = `run ${runId}`;
  if ("kind" in found) {
    yield refused({ code: codeOf(found), name: run, detail: found.message });
    return;
  }
  if (found.length === 0)
    yield refused({ code: "not-found", name: run, detail: `no artifact of it fits the name ${pattern}` });
  for (const artifact of found) {
    if (artifact.expired) {
      yield refused({ code: "expired", name: artifact.name, detail: `it has expired; run ${runId} anew` });
      continue;
    }
    const got = await reader.download(artifact, limits);
    if ("code" in got) yield refused(got);
    else yield { kind: "bundle", source: got.name, bundle: got };
  }
}

function codeOf(trouble: ApiTrouble): RefusalCode {
  switch (trouble.code) {
    case "not-found":
    case "moved":
      return "not-found";
    case "gone":
      return "expired";
    case "unauthorized":
    case "forbidden":
    case "missing-permission":
    case "locked":
      return "not-readable-with-token";
    case "rate-limited":
    case "invalid":
    case "too-long":
    case "unavailable":
      return "network";
    default:
      return trouble.code satisfies never;
  }
}

function refused(refusal: Refusal): Collected {
  return { kind: "refused", source: refusal.name, origin: "artifact", author: operator, refusal };
}
