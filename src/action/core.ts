import { isAbsolute, join, relative, sep } from "node:path";
import { type CatalogueRequest, loadCatalogue } from "../local/load-catalogue.ts";
import { readShipped } from "../local/shipped-catalogue.ts";
import { workersOf } from "../local/workers.ts";
import { attachmentLimits, localLimits } from "../model/limits.ts";
import { analyze } from "../pipeline.ts";
import type { Clock } from "../ports.ts";
import { createRedactor } from "../redact/index.ts";
import { markerLine, marksFor, parseMarker, readRecord, recordOf } from "../report/index.ts";
import { version } from "../version.ts";
import { analysed } from "./analysed.ts";
import { parseResult, redactedAgain } from "./restore.ts";
import type { Settings } from "./settings.ts";
import type { CanonicalCore, Core } from "./world.ts";

export interface CoreOptions {
  readonly settings: Settings;
  /** The folder that holds `catalogue.json`: `dist`. */
  readonly home: string;
  readonly clock: Clock;
  readonly warn: (message: string) => void;
  readonly readRemote: CatalogueRequest["readRemote"];
}

/** The core with the settings' catalogue and templates: the one place where the Action meets it. */
export function createCore({ settings, home, clock, warn, readRemote }: CoreOptions): Core {
  return {
    marks: marksFor(settings.comment.key),
    isMarked: (body) => parseMarker(body) !== null,
    canonical: canonicalCore(settings),
    async analyze(collected, { profile, tracker }) {
      const shipped = await loadCatalogue({
        ...settings,
        shippedFile: join(home, "catalogue.json"),
        labelOf: (path) => labelOf(path, settings),
        readRemote,
      });
      if ("kind" in shipped) return { message: shipped.message };
      const limits = { ...(profile === "local" ? localLimits : attachmentLimits), ...settings.limits };
      const analysis = await analyze(collected, {
        ...shipped,
        limits,
        clock,
        version,
        tracker,
        signal: AbortSignal.timeout(limits.runTimeoutMs),
        workers: workersOf(home),
      });
      return await analysed(analysis, { settings, warn });
    },
    async restore(text) {
      const result = await parseResult(text);
      if ("message" in result) return result;
      const { detectors } = readShipped(join(home, "catalogue.json")).catalogue;
      return await analysed(redactedAgain(result, createRedactor(detectors)), { settings, warn });
    },
  };
}

/** The adding comment has a key of its own, beside which a report can stand in the same issue. */
function canonicalCore({ comment }: Settings): CanonicalCore {
  const key = `${comment.key.slice(0, 54)}.canonical`;
  return {
    marks: marksFor(key),
    recordOf,
    comment: (text, run) => `${markerLine({ key, run, data: "" })}\n\n${text}`,
    async recordIn(body) {
      const marker = parseMarker(body);
      return marker === null || marker.key !== comment.key ? null : await readRecord(marker.data);
    },
  };
}

/** Reports name a file as the workflow does, with slashes on every system. */
function labelOf(path: string, { workspace }: Settings): string {
  const below = relative(workspace, path);
  return below.startsWith("..") || isAbsolute(below) ? path : below.split(sep).join("/");
}
