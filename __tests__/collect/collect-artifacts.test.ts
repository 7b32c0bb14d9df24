import { describe, expect, it } from "@jest/globals";
import { collectArtifacts } from "../../src/collect/collect-artifacts.ts";
import { bytesBundle } from "../../src/model/bytes-bundle.ts";
import { localLimits } from "../../src/model/limits.ts";
import type { ApiTrouble, ArtifactReader, ArtifactReference } from "../../src/ports.ts";
import { listOf } from "../support/list-of.ts";

function aReader(found: readonly ArtifactReference[] | ApiTrouble): ArtifactReader {
  return {
    find: async () => found,
    download: async ({ name }) =>
      name === "broken"
        ? { code: "network", name, detail: "the connection broke" }
        : bytesBundle({
            name,
            origin: "artifact",
            author: { role: "operator", login: null },
            bytes: Buffer.from("x"),
          }),
  };
}

async function outline(found: readonly ArtifactReference[] | ApiTrouble): Promise<readonly string[]> {
  const asked = { reader: aReader(found), runId: 5, pattern: "logs-*", limits: localLimits };
  const all = await listOf(collectArtifacts(asked));
  return all.map((one) =>
    one.kind === "bundle" ? one.bundle.name : `${one.refusal.code} ${one.refusal.name}`,
  );
}

const artifact = (name: string, expired = false): ArtifactReference => ({ id: 1, name, bytes: 1, expired });

describe("collectArtifacts", () => {
  it("reads every artifact that fits and says which have expired or failed", async () => {
    const found = [artifact("logs-1"), artifact("old", true), artifact("broken"), artifact("logs-1")];
    expect(await outline(found)).toEqual(["logs-1", "expired old", "network broken", "logs-1"]);
  });

  it("says that no artifact fits", async () => {
    expect(await outline([])).toEqual(["not-found run 5"]);
  });

  it.each([
    { code: "missing-permission", refusal: "not-readable-with-token run 5" },
    { code: "not-found", refusal: "not-found run 5" },
    { code: "gone", refusal: "expired run 5" },
    { code: "unavailable", refusal: "network run 5" },
  ] as const)("turns the API's $code into a refusal", async ({ code, refusal }) => {
    expect(await outline({ kind: "trouble", code, message: "no" })).toEqual([refusal]);
  });
});
