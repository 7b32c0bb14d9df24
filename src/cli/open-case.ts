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
import { watched } from "./progress.ts";

export interface OpenedCase extends Analysis {
  readonly shipped: ShippedCatalogue;
}

/** Analyses the inputs of a command line as one case. */
export async function openCase(
  inputs: readonly string[],
  args: Arguments,
  environment: Environment,
): Promise<OpenedCase | Failure> {
  const missing = findMissing(inputs);
  if (missing !== null) return failure(missing.message);
  const limits = parseLimits(args.all("limit"));
  if ("kind" in limits) return failure(limits.message);
  const shipped = await loadCatalogue(args, environment);
  if (isFailure(shipped)) return shipped;
  const all = { ...localLimits, ...limits };
  const collected = collectInputs(inputs, (saved) =>
    collectSavedIssue(saved, { limits: all, fetch: args.has("fetch"), variables: environment.variables }),
  );
  const analysis = await analyze(watched(collected, environment.terminal), {
    catalogue: shipped.catalogue,
    patternCache: shipped.patternCache,
    limits: all,
    clock: systemClock,
    version: environment.version,
    signal: AbortSignal.timeout(all.runTimeoutMs),
  });
  return { ...analysis, shipped };
}
