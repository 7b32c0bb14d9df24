import { collectSavedIssue } from "../../src/cli/collect-saved-issue.ts";
import { systemClock } from "../../src/github/clock.ts";
import { compileShipped } from "../../src/local/compile-shipped.ts";
import { collectInputs } from "../../src/local/inputs.ts";
import type { ShippedCatalogue } from "../../src/local/shipped-catalogue.ts";
import { localLimits } from "../../src/model/limits.ts";
import type { Result } from "../../src/model/result.ts";
import { analyze } from "../../src/pipeline.ts";
import { root } from "./paths.ts";

let compiled: Promise<ShippedCatalogue> | undefined;

/** The shipped catalogue, compiled once for each file of tests. */
export function shippedCatalogue(): Promise<ShippedCatalogue> {
  compiled ??= compileShipped(root);
  return compiled;
}

/** One input the whole way, as the command line takes it. */
export async function analyzeInput(path: string): Promise<Result> {
  const { catalogue, patternCache } = await shippedCatalogue();
  const collected = collectInputs([path], (saved) =>
    collectSavedIssue(saved, { limits: localLimits, fetch: false, variables: {} }),
  );
  const { result } = await analyze(collected, {
    catalogue,
    patternCache,
    limits: localLimits,
    clock: systemClock,
    version: "0.0.0",
  });
  return result;
}
