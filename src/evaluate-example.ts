import { systemClock } from "./github/clock.ts";
import type { Author } from "./model/bundle.ts";
import { bytesBundle } from "./model/bytes-bundle.ts";
import type { Catalogue } from "./model/catalogue.ts";
import type { Collected } from "./model/collected.ts";
import { localLimits } from "./model/limits.ts";
import type { Result } from "./model/result.ts";
import type { Example, Signature } from "./model/signature.ts";
import { type Analysis, analyze } from "./pipeline.ts";
import type { PatternCache } from "./scan/index.ts";

const author: Author = { role: "reporter", login: null };

/** The catalogue of which the dialects and redactors are used. */
export interface ShippedParts {
  readonly catalogue: Catalogue;
  readonly patternCache?: PatternCache;
}

/** Runs a signature's example the whole way, as a user's files would go, with only the given signatures. */
export async function evaluateExample(
  example: Example,
  signatures: readonly Signature[],
  shipped: ShippedParts,
): Promise<Result> {
  return (await readExample(example, signatures, shipped)).result;
}

/** The same, with what was read on the way. */
export async function readExample(
  example: Example,
  signatures: readonly Signature[],
  { catalogue, patternCache }: ShippedParts,
): Promise<Analysis> {
  return await analyze(bundlesOf(example), {
    // The catalogue itself where all of it is asked for: what is made out of it is kept with it.
    catalogue: signatures === catalogue.signatures ? catalogue : { ...catalogue, signatures, problems: [] },
    ...(patternCache === undefined ? {} : { patternCache }),
    limits: localLimits,
    clock: systemClock,
    version: "0",
  });
}

/** A text stands for a log that was attached; files keep their paths, by which their dialects are recognised. */
async function* bundlesOf(example: Example): AsyncGenerator<Collected> {
  const files = "text" in example ? { "example.log": example.text } : example.files;
  for (const [name, text] of Object.entries(files)) {
    const bundle = bytesBundle({ name, origin: "path", author, bytes: Buffer.from(text, "utf8") });
    yield { kind: "bundle", source: "example", bundle };
  }
}
