import { join } from "node:path";
import { type CatalogueRequest, loadCatalogue } from "../local/load-catalogue.ts";
import { attachmentLimits, localLimits } from "../model/limits.ts";
import type { Problem, Result } from "../model/result.ts";
import { analyze } from "../pipeline.ts";
import type { Clock } from "../ports.ts";
import {
  blockedComment,
  type Finished,
  finish,
  type Gate,
  loadTemplates,
  markerLine,
  marksFor,
  parseMarker,
  readRecord,
  recordOf,
  renderComment,
  renderJson,
  renderSummary,
  type Templates,
} from "../report/index.ts";
import { version } from "../version.ts";
import { readTemplates } from "./own-templates.ts";
import type { Settings } from "./settings.ts";
import type { Analysed, CanonicalCore, Core } from "./world.ts";

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
    async analyze(collected, { profile }) {
      const shipped = await loadCatalogue({
        ...settings,
        shippedFile: join(home, "catalogue.json"),
        labelOf: (path) => labelOf(path, settings),
        readRemote,
      });
      if ("kind" in shipped) return { message: shipped.message };
      const limits = { ...(profile === "local" ? localLimits : attachmentLimits), ...settings.limits };
      const { result, redactor } = await analyze(collected, {
        ...shipped,
        limits,
        clock,
        version,
        signal: AbortSignal.timeout(limits.runTimeoutMs),
      });
      return await analysed(result, { settings, warn, gate: (text) => redactor.gate(text) });
    },
    async restore(text) {
      const parsed = await parseResult(text);
      if ("message" in parsed) return parsed;
      // What the other job wrote was redacted there; its secrets are not known here.
      return await analysed(parsed, { settings, warn, gate: () => ({ kind: "clean" }) });
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

interface Leaving {
  readonly settings: Settings;
  readonly warn: (message: string) => void;
  readonly gate: Gate;
}

async function analysed(given: Result, { settings, warn, gate }: Leaving): Promise<Analysed> {
  const { templates, problems } = await ownTemplates(settings);
  const result = { ...given, problems: [...given.problems, ...problems] };
  const { key } = settings.comment;
  const blocked = blockedComment({ key, run: { id: 0, attempt: 1 } }, result.verdict.status);
  const leave = (what: string, render: (result: Result) => string, instead: () => string): string => {
    const finished = finish({ result, render, gate, blocked: instead });
    if (finished.kind !== "clean") warn(leakMessage(what, finished));
    return finished.text;
  };
  return {
    result,
    json: leave("result", renderJson, () => renderJson(withoutEvidence(result))),
    summary: leave(
      "summary",
      (text) => renderSummary(text, { templates }).markdown,
      () => blocked,
    ),
    comment: ({ run, maxBytes }) => {
      const options = { marker: { key, run }, templates, ...(maxBytes === undefined ? {} : { maxBytes }) };
      const instead = () => blockedComment(options.marker, result.verdict.status);
      return leave("comment", (text) => renderComment(text, options).markdown, instead);
    },
  };
}

async function ownTemplates({ templates, workspace }: Settings): Promise<{
  readonly templates: Templates;
  readonly problems: readonly Problem[];
}> {
  const files = templates === null ? [] : readTemplates(templates);
  const loaded = await loadTemplates(files);
  if (templates === null || files.length > 0) return loaded;
  const file = templates.replace(`${workspace}/`, "");
  const message = "there are no templates (.hbs) in this folder: does the job check the repository out?";
  return { ...loaded, problems: [{ file, line: null, column: null, message }] };
}

/** The log names the kind and the place, never the value. */
function leakMessage(what: string, { kind, kinds }: Exclude<Finished, { kind: "clean" }>): string {
  const masked = `had got into the ${what} and was masked`;
  const dropped = `stood in the ${what} even after masking, which was therefore left out`;
  return `A secret (${kinds.join(", ")}) ${kind === "masked" ? masked : dropped}.`;
}

function withoutEvidence(result: Result): Result {
  const nothing = { nearMisses: [], suspects: [], sessions: [], resources: [], assumptions: [] };
  const none = { findings: [], facts: [], timeline: [], unknown: [], asks: [], sources: [], problems: [] };
  return { ...result, ...nothing, ...none, verdict: { ...result.verdict, summary: "" } };
}

/** A result file is text from another job until its schema has been checked. */
async function parseResult(text: string): Promise<Result | { readonly message: string }> {
  const { resultSchema } = await import("../schema/result.ts");
  const parsed = resultSchema.safeParse(parseJson(text));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const path = (issue?.path ?? [])
    .join(".")
    .replace(/[^\w.-]/g, "?")
    .slice(0, 100);
  const place = path === "" ? "its top level" : path;
  return {
    message: `result.json does not fit the schema telltale.result/v1 (at ${place}): both jobs must use the same version of Telltale, and nothing may change the file between them.`,
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Reports name a file as the workflow does. */
function labelOf(path: string, { workspace }: Settings): string {
  return path.startsWith(`${workspace}/`) ? path.slice(workspace.length + 1) : path;
}
