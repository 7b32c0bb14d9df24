import { collectInputs, findMissing } from "../local/inputs.ts";
import { readShipped } from "../local/shipped-catalogue.ts";
import type { Collected } from "../model/collected.ts";
import { type Limits, localLimits } from "../model/limits.ts";
import { parseLimits } from "../parse-limits.ts";
import { pathInSource } from "../path-in-source.ts";
import { createRedactor, type Redactor } from "../redact/index.ts";
import { commandSafe, renderJson } from "../report/index.ts";
import { createBudget, type Inspection, inspect } from "../unpack/index.ts";
import type { Arguments } from "./arguments.ts";
import { collectSavedIssue } from "./collect-saved-issue.ts";
import { type Environment, shippedFile } from "./environment.ts";
import { type Failure, failure } from "./failure.ts";
import { bytesInWords, counted } from "./words.ts";

/** `telltale inspect`: what would be read of the inputs, and what would be refused. Nothing is classified. */
export async function inspectCommand(args: Arguments, environment: Environment): Promise<Failure | null> {
  const missing = findMissing(args.positionals);
  if (missing !== null) return failure(missing.message);
  const changes = parseLimits(args.all("limit"));
  if ("kind" in changes) return failure(changes.message);
  const limits = { ...localLimits, ...changes };
  const { detectors } = readShipped(shippedFile(environment)).catalogue;
  const { variables } = environment;
  const sources = await inspectAll(args.positionals, {
    limits,
    variables,
    redactor: createRedactor(detectors),
  });
  const text =
    args.get("format") === "json"
      ? renderJson({ schema: "telltale.inspection/v1", sources })
      : commandSafe(sources.map(sourceText).join("\n"));
  environment.terminal.out(text);
  return null;
}

async function inspectAll(
  inputs: readonly string[],
  {
    limits,
    variables,
    redactor,
  }: {
    readonly limits: Limits;
    readonly variables: Environment["variables"];
    readonly redactor: Redactor;
  },
): Promise<readonly Inspection[]> {
  const budget = createBudget(limits);
  const sources = new Map<string, Inspection>();
  for await (const item of collectInputs(inputs, (saved) =>
    collectSavedIssue(saved, { limits, fetch: false, variables }),
  )) {
    const found =
      item.kind === "refused" ? refusedInspection(item) : inFolder(item, await inspect(item.bundle, budget));
    sources.set(item.source, merged(sources.get(item.source), found));
  }
  return [...sources.values()].map((source) => redactNames(source, redactor));
}

/** A folder is one source with many bundles. */
function inFolder(item: Extract<Collected, { kind: "bundle" }>, found: Inspection): Inspection {
  if (item.bundle.name === item.source) return found;
  const below = (path: string): string => pathInSource(item, path);
  return {
    ...found,
    name: item.source,
    format: "folder",
    entries: found.entries.map((entry) => ({ ...entry, path: below(entry.path) })),
    refusals: found.refusals.map((refusal) => ({ ...refusal, name: below(refusal.name) })),
  };
}

function refusedInspection({ source, refusal }: Extract<Collected, { kind: "refused" }>): Inspection {
  return { name: source, bytes: 0, format: "unread", entries: [], refusals: [refusal] };
}

function merged(before: Inspection | undefined, more: Inspection): Inspection {
  if (before === undefined) return more;
  return {
    ...before,
    bytes: before.bytes + more.bytes,
    format: before.format === "unread" ? more.format : before.format,
    entries: [...before.entries, ...more.entries],
    refusals: [...before.refusals, ...more.refusals],
  };
}

/** In place: of an archive of 100,000 entries, the memory holds one list of them and not two. */
function redactNames(source: Inspection, { redact }: Redactor): Inspection {
  source.name = redact(source.name);
  for (const entry of source.entries) entry.path = redact(entry.path);
  for (const refusal of source.refusals) {
    refusal.name = redact(refusal.name);
    refusal.detail = redact(refusal.detail);
  }
  return source;
}

function sourceText({ name, bytes, format, entries, refusals }: Inspection): string {
  const width = Math.max(0, ...entries.map(({ path }) => path.length));
  return [
    `${name}  ${format}, ${bytesInWords(bytes)}, ${counted(entries.length, "entry", "entries")}`,
    ...entries.map(
      ({ path, kind, bytes: size, sha256 }) =>
        `  ${path.padEnd(width)}  ${kind.padEnd(6)}  ${bytesInWords(size).padStart(9)}  ${sha256.slice(0, 16)}`,
    ),
    ...refusals.map((refusal) => `  refused: ${refusal.name}: ${refusal.code}: ${refusal.detail}`),
    "",
  ].join("\n");
}
