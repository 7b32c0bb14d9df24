import { systemClock } from "../github/clock.ts";
import { collectInputs, findMissing } from "../local/inputs.ts";
import type { ShippedCatalogue } from "../local/shipped-catalogue.ts";
import { localLimits } from "../model/limits.ts";
import { parseLimits } from "../parse-limits.ts";
import { type Analysis, analyze } from "../pipeline.ts";
import type { Arguments } from "./arguments.ts";
import { collectSavedIssue } from "./collect-saved-issue.ts";
import type { Environment } from "./environment.ts";
import { type Failure, failure, isFailure } from "./failure.ts";
import { loadCatalogue } from "./load-catalogue.ts";
import { boundMemory } from "./memory.ts";
import { watched } from "./progress.ts";
import { askedWorkers } from "./workers.ts";

export interface OpenedCase extends Analysis {
  readonly shipped: ShippedCatalogue;
}

/** Analyses the inputs of a command line as one case. */
export async function openCase(
  inputs: readonly string[],
  args: Arguments,
  environment: Environment,
): Promise<OpenedCase | Failure> {
  const shipped = await loadCatalogue(args, environment);
  if (isFailure(shipped)) return shipped;
  const analysis = await analyzeInputs(inputs, args, { environment, shipped });
  return isFailure(analysis) ? analysis : { ...analysis, shipped };
}

/** The same with a catalogue that is loaded already. */
export async function analyzeInputs(
  inputs: readonly string[],
  args: Arguments,
  { environment, shipped }: { readonly environment: Environment; readonly shipped: ShippedCatalogue },
): Promise<Analysis | Failure> {
  const missing = findMissing(inputs);
  if (missing !== null) return failure(missing.message);
  await boundMemory(inputs);
  const changes = parseLimits(args.all("limit"));
  if ("kind" in changes) return failure(changes.message);
  const workers = askedWorkers(args, environment);
  if (isFailure(workers)) return workers;
  const limits = { ...localLimits, ...changes };
  const collected = collectInputs(inputs, (saved) =>
    collectSavedIssue(saved, { limits, fetch: args.has("fetch"), variables: environment.variables }),
  );
  return await analyze(watched(collected, environment.terminal), {
    catalogue: shipped.catalogue,
    patternCache: shipped.patternCache,
    limits,
    clock: systemClock,
    version: environment.version,
    signal: AbortSignal.timeout(limits.runTimeoutMs),
    workers,
    surroundings: showsSurroundings(args),
  });
}

/** The other formats show the lines of evidence alone. */
function showsSurroundings(args: Arguments): boolean {
  return args.has("output") || args.get("format") === "html" || args.get("format") === "json";
}
