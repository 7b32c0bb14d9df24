import { classify } from "./classify/index.ts";
import { type EntryText, entryText } from "./entry-text.ts";
import type { Entry } from "./model/bundle.ts";
import type { Catalogue } from "./model/catalogue.ts";
import type { Classification } from "./model/classification.ts";
import type { Collected } from "./model/collected.ts";
import type { Limits } from "./model/limits.ts";
import type { ScannedLine } from "./model/pattern.ts";
import type { Reading } from "./model/reading.ts";
import type { Refusal } from "./model/refusal.ts";
import type { Problem, Result } from "./model/result.ts";
import type { Clock } from "./ports.ts";
import { createReader, type EntryReader, type Reader } from "./read/index.ts";
import { createRedactor, type ObservedPlace, type Redactor, secretLines } from "./redact/index.ts";
import { assembleResult } from "./result/assemble.ts";
import { SourceLedger } from "./result/source-ledger.ts";
import { createScanner, type PatternCache, type Scanner, type Workers } from "./scan/index.ts";
import { searchPlan } from "./search-plan.ts";
import { type Budget, createBudget, unpack } from "./unpack/index.ts";

export interface AnalyzeOptions {
  readonly catalogue: Catalogue;
  /** What was worked out about the shipped patterns when the catalogue was built. */
  readonly patternCache?: PatternCache;
  readonly limits: Limits;
  readonly clock: Clock;
  readonly version: string;
  /** The run's time budget; what was found before it ended is reported. */
  readonly signal?: AbortSignal;
  /** Threads for bundles of some hundred megabytes. */
  readonly workers?: Workers;
}

/** A finished analysis. The redactor stays with it: whatever is rendered passes its gate. */
export interface Analysis {
  readonly result: Result;
  readonly reading: Reading;
  readonly redactor: Redactor;
}

/**
 * The whole way from what was collected to the result: unpack, scan, read, classify. One pass over the bytes, with
 * one pattern set; what is kept grows with what was found.
 */
export async function analyze(
  collected: AsyncIterable<Collected>,
  options: AnalyzeOptions,
): Promise<Analysis> {
  const startedAt = options.clock.now();
  const run = prepare(options);
  try {
    for await (const item of collected) await readCollected(item, run);
  } finally {
    await run.scanner.close();
  }
  const reading = run.reader.finish();
  const classification: Classification = classify(reading, options.catalogue.signatures, {
    refusals: run.ledger.refusals,
  });
  const result = assembleResult({
    reading,
    classification,
    catalogue: options.catalogue,
    redactor: run.redactor,
    ledger: run.ledger,
    problems: run.problems,
    version: options.version,
    ms: options.clock.now() - startedAt,
  });
  return { result, reading, redactor: run.redactor };
}

interface Run {
  readonly scanner: Scanner;
  /** Index of the first pattern that looks for secrets; all behind it do. */
  readonly firstSecret: number;
  readonly reader: Reader;
  readonly redactor: Redactor;
  readonly ledger: SourceLedger;
  readonly budget: Budget;
  readonly problems: Problem[];
  readonly signal: AbortSignal | undefined;
}

function prepare(options: AnalyzeOptions): Run {
  const { catalogue, patternCache, limits, clock, signal } = options;
  const { patterns, patternIds, firstSecret, accepts, ownTexts } = searchPlan(catalogue, patternCache);
  const redactor = createRedactor({ ...catalogue.detectors, ownTexts });
  return {
    scanner: createScanner(patterns.set, { workers: options.workers ?? null, cache: patternCache ?? null }),
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

async function readCollected(item: Collected, run: Run): Promise<void> {
  if (item.kind === "refused") {
    run.ledger.refuse(item, item.refusal);
    return;
  }
  const { bundle, source } = item;
  run.ledger.open({ source, origin: bundle.origin, author: bundle.author, bytes: bundle.size });
  for await (const unpacked of unpack(bundle, run.budget)) {
    if (unpacked.kind === "refused") run.ledger.refuse({ source }, unpacked.refusal);
    else if (run.signal?.aborted) run.ledger.refuse({ source }, notWhole(unpacked.entry, "stopped"));
    else await readEntry(unpacked.entry, { source, path: pathIn(item, unpacked.entry) }, run);
  }
}

/** Where one source holds many bundles (a folder), the bundle's own path stands before its entries'. */
function pathIn({ source, bundle }: Extract<Collected, { kind: "bundle" }>, { path }: Entry): string {
  return bundle.name === source || path === bundle.name ? path : `${bundle.name}/${path}`;
}

async function readEntry(
  entry: Entry,
  place: { readonly source: string; readonly path: string },
  run: Run,
): Promise<void> {
  const text = await entryText(entry);
  const opened = run.reader.open({
    bundle: place.source,
    path: place.path,
    kind: entry.kind,
    voice: entry.voice,
    author: entry.author.role,
    head: text.head,
    lineOf: entry.lineOf,
  });
  // An archive may hold 100,000 empty entries: each is listed, and none needs a scanner.
  const totals =
    entry.kind === "empty"
      ? endEmpty(opened)
      : await scanText(text, opened, observed(entry, place.source), run);
  run.ledger.count(place.source, totals);
  if (totals.state !== "whole") run.ledger.refuse({ source: place.source }, notWhole(entry, totals.state));
}

async function scanText(text: EntryText, opened: EntryReader, place: ObservedPlace, run: Run) {
  if (opened.wantsWhole) text.hold();
  const mayHoldSecret = secretLines(run.firstSecret);
  const onLine = (line: ScannedLine): void => {
    if (mayHoldSecret(line)) run.redactor.observe(line, place);
    opened.line(line);
  };
  const options = scanOptions(opened, run);
  const scanned = await run.scanner.scan(text.size, { chunks: text.chunks(), options, onLine });
  const totals = scanned.state === "failed" ? { ...nothingRead, state: scanned.state } : scanned;
  const held = text.held();
  if (held !== null) opened.whole(held);
  opened.end({
    bytes: totals.bytes,
    lines: totals.lines,
    state: totals.state === "whole" ? "complete" : "stopped",
    tail: text.tail(),
  });
  for (const slow of totals.slow) run.problems.push(slowPattern(slow));
  return totals;
}

function endEmpty(opened: EntryReader) {
  opened.end({ ...nothingRead, state: "complete", tail: null });
  return { ...nothingRead, state: "whole" } as const;
}

const nothingRead = { bytes: 0, lines: 0, slow: [] };

function scanOptions({ context }: EntryReader, { signal }: Run) {
  return signal === undefined ? context : { ...context, signal };
}

function observed({ bundle }: Entry, source: string): ObservedPlace {
  return { bundle: source, isPublic: bundle.origin === "attachment" || bundle.origin === "inline" };
}

function slowPattern({
  id,
  line,
  ms,
}: {
  readonly id: string;
  readonly line: number;
  readonly ms: number;
}): Problem {
  const message = `took ${Math.round(ms)} ms on line ${line} and was set aside for the rest of that entry`;
  return { file: id, line: null, column: null, message };
}

function notWhole({ path }: Entry, state: "stopped" | "failed"): Refusal {
  return state === "failed"
    ? {
        code: "crashed",
        name: path,
        detail: "a thread failed while it was read; what was found before counts",
      }
    : {
        code: "time-budget",
        name: path,
        detail: "the run's time was over before it was read to its end; what was found before counts",
      };
}
