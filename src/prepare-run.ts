import type { Catalogue } from "./model/catalogue.ts";
import type { Limits } from "./model/limits.ts";
import type { Problem } from "./model/result.ts";
import type { Clock } from "./ports.ts";
import { createReader, type Reader } from "./read/index.ts";
import { createRedactor, type Redactor } from "./redact/index.ts";
import { SourceLedger } from "./result/source-ledger.ts";
import { createScanner, type PatternCache, type Scanner, threadsOf, type Workers } from "./scan/index.ts";
import { searchPlan } from "./search-plan.ts";
import { Turns } from "./turns.ts";
import { type Budget, createBudget } from "./unpack/index.ts";

/** What a run is made with. */
export interface RunOptions {
  readonly catalogue: Catalogue;
  /** What was worked out about the shipped patterns when the catalogue was built. */
  readonly patternCache?: PatternCache;
  readonly limits: Limits;
  readonly clock: Clock;
  /** The run's time budget; what was found before it ended is reported. */
  readonly signal?: AbortSignal;
  /** Threads for bundles of some hundred megabytes. */
  readonly workers?: Workers;
}

/** What the stages of one case share, from its first bundle to its last. */
export interface Run {
  readonly scanner: Scanner;
  /** Index of the first pattern that looks for secrets; all behind it do. */
  readonly firstSecret: number;
  readonly reader: Reader;
  readonly redactor: Redactor;
  readonly ledger: SourceLedger;
  /** What is written into the reader, the redactor and the ledger is written in the order of the entries. */
  readonly turns: Turns;
  readonly budget: Budget;
  readonly problems: Problem[];
  readonly signal: AbortSignal | undefined;
}

export function prepare(options: RunOptions): Run {
  const { catalogue, patternCache, limits, clock, signal } = options;
  const { patterns, patternIds, firstSecret, accepts, ownTexts } = searchPlan(catalogue, patternCache);
  const redactor = createRedactor({ ...catalogue.detectors, ownTexts });
  return {
    scanner: createScanner(
      patterns.set,
      threadsOf(patterns.set, { workers: options.workers ?? null, cache: patternCache ?? null }),
    ),
    firstSecret,
    redactor,
    reader: createReader({
      dialects: catalogue.dialects,
      patternIds,
      accepts,
      redact: (text) => redactor.redact(text),
      reference: clock.now(),
    }),
    ledger: new SourceLedger((text) => redactor.redact(text)),
    turns: new Turns(),
    budget: createBudget(limits),
    problems: patterns.refused.map(({ id, reason }) => ({
      file: id,
      line: null,
      column: null,
      message: reason,
    })),
    signal,
  };
}
