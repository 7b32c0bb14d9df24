import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import { bytesBundle } from "../src/model/bytes-bundle.ts";
import type { Collected } from "../src/model/collected.ts";
import { localLimits } from "../src/model/limits.ts";
import type { Result } from "../src/model/result.ts";
import { type AnalyzeOptions, analyze } from "../src/pipeline.ts";
import { shippedCatalogue } from "./support/analyze-input.ts";
import { aZip, type ZipEntry } from "./support/archives/zip.ts";
import { root } from "./support/paths.ts";

const script = join(root, "src/scan/worker-entry.ts");
const clock = { now: () => Date.UTC(2026, 0, 1), sleep: async () => {} };
const author = { role: "operator", login: null } as const;

/** A client's log with a failure and a secret now and then. */
function aLog(lines: number, server: string): string {
  const time = (index: number) => new Date(Date.UTC(2026, 0, 1) + index * 37).toISOString();
  const record = (index: number) => {
    if (index % 3_001 === 5) return `[ERROR] ${server}: connect ECONNREFUSED 127.0.0.1:8080`;
    if (index % 7_001 === 6) return `[DEBUG] Authorization: Bearer Zq7Xw2Lk9Vt4Rb8Nc3Hs6J${index}`;
    return `[DEBUG] ${server}: ${"quiet ".repeat(index % 11)}${index}`;
  };
  return Array.from({ length: lines }, (_, index) => `${time(index)} ${record(index)}\n`).join("");
}

/** Large, small, empty and broken entries, and an archive in the archive. */
function anArchive(): Buffer {
  const entries: ZipEntry[] = [
    { name: "long.log", data: aLog(150_000, "long") },
    { name: "empty.log", data: "" },
    { name: "small.log", data: aLog(300, "small") },
    { name: "wrong-sum.log", data: aLog(20_000, "wrong"), crc: 1 },
    { name: "session.zip", data: readFileSync(join(root, "examples", "context7-session.zip")) },
    { name: "picture.png", data: Buffer.from("\x89PNG\r\n\x1a\n".repeat(20_000), "latin1") },
    ...Array.from({ length: 20 }, (_, index) => ({
      name: `part-${index}.log`,
      data: aLog(40 + 4_000 * (index % 3), `part-${index}`),
    })),
  ];
  return aZip(entries);
}

/** The archive twice; `between` is called before the second time. */
async function resultOf(
  bytes: Uint8Array,
  more: Partial<AnalyzeOptions>,
  between: () => void = () => {},
): Promise<Result> {
  async function* collected(): AsyncGenerator<Collected> {
    const bundle = bytesBundle({ name: "logs.zip", origin: "path", author, bytes });
    yield { kind: "bundle", source: "logs.zip", bundle };
    between();
    yield { kind: "bundle", source: "logs.zip", bundle: { ...bundle, name: "again.zip" } };
  }
  const { catalogue, patternCache } = await shippedCatalogue();
  const options = { catalogue, patternCache, limits: localLimits, clock, version: "0.0.0", ...more };
  return (await analyze(collected(), options)).result;
}

describe("an analysis with threads", () => {
  const archive = anArchive();

  it("comes to the same result as without, refusals and their order included", async () => {
    const alone = await resultOf(archive, {});
    expect(alone.findings.length).toBeGreaterThan(0);
    expect(alone.sources[0]?.refusals.map(({ code }) => code)).toContain("checksum");
    expect(await resultOf(archive, { workers: { count: 2, script, worthBytes: 1 } })).toEqual(alone);
  });

  it("names every entry that the run's time was over for, and keeps what was found before", async () => {
    const controller = new AbortController();
    const { sources, findings } = await resultOf(
      archive,
      { signal: controller.signal, workers: { count: 2, script, worthBytes: 1 } },
      () => controller.abort(),
    );
    const late = sources.flatMap(({ refusals }) => refusals.filter(({ code }) => code === "time-budget"));
    expect(late.map(({ name }) => name)).toEqual(
      expect.arrayContaining(["long.log", "part-0.log", "part-19.log"]),
    );
    expect(findings.length).toBeGreaterThan(0);
  });
});
