import { classify, withCurrentStates } from "./classify/index.ts";
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
import type { Clock, Tracker } from "./ports.ts";
import { createReader, type EntryReader, type Reader, type RecognisedEntry } from "./read/index.ts";
import { createRedactor, type ObservedPlace, type Redactor, secretLines } from "./redact/index.ts";
import { assembleResult } from "./result/assemble.ts";
import { SourceLedger } from "./result/source-ledger.ts";
import {
  createScanner,
  type PatternCache,
  type Scanner,
  type ScanResult,
  type ScanUnderWay,
  threadsOf,
  type Workers,
} from "./scan/index.ts";
import { searchPlan } from "./search-plan.ts";
import { Turns } from "./turns.ts";
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
  /** Asked for the known issues of the cause alone. */
  readonly tracker?: Tracker;
  /** Threads for bundles of some hundred megabytes. */
  readonly workers?: Workers;
  /** Whether the result tells what stands beside its evidence, as the page and JSON do; so unless told otherwise. */
  readonly surroundings?: boolean;
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
    await run.turns.all();
  } finally {
    await run.scanner.close();
  }
  const reading = run.reader.finish();
  const classification = await conclude(reading, run, options);
  const result = assembleResult({
    reading,
    around: options.surroundings === false ? null : (place) => run.reader.around(place),
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

async function conclude(reading: Reading, { ledger }: Run, options: AnalyzeOptions): Promise<Classification> {
  const { catalogue, tracker } = options;
  const { signatures } = catalogue;
  const concluded = classify(reading, signatures, { refusals: ledger.refusals });
  return tracker === undefined ? concluded : withCurrentStates(concluded, { reading, signatures, tracker });
}

interface Run {
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

function prepare(options: AnalyzeOptions): Run {
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

async function readCollected(item: Collected, run: Run): Promise<void> {
  const { ledger, turns } = run;
  if (item.kind === "refused") {
    turns.add(() => ledger.refuse(item, item.refusal));
    return;
  }
  const { bundle, source } = item;
  turns.add(() => ledger.open({ source, origin: bundle.origin, author: bundle.author, bytes: bundle.size }));
  for await (const unpacked of unpack(bundle, run.budget)) {
    if (unpacked.kind === "refused") turns.add(() => ledger.refuse({ source }, unpacked.refusal));
    else if (run.signal?.aborted)
      turns.add(() => ledger.refuse({ source }, notWhole(unpacked.entry, "stopped")));
    else await readEntry(unpacked.entry, { source, path: pathIn(item, unpacked.entry) }, run);
    await turns.room();
  }
}

/** Where one source holds many bundles (a folder), the bundle's own path stands before its entries'. */
function pathIn({ source, bundle }: Extract<Collected, { kind: "bundle" }>, { path }: Entry): string {
  return bundle.name === source || path === bundle.name ? path : `${bundle.name}/${path}`;
}

/** Begins with the entry, and comes back when its bytes were taken: what was found in it waits for its turn. */
async function readEntry(
  entry: Entry,
  place: { readonly source: string; readonly path: string },
  run: Run,
): Promise<void> {
  const text = await entryText(entry);
  const recognised = run.reader.recognise({
    bundle: place.source,
    path: place.path,
    kind: entry.kind,
    voice: entry.voice,
    author: entry.author.role,
    head: text.head,
    lineOf: entry.lineOf,
  });
  if (recognised.wantsWhole) text.hold();
  const opened = run.turns.take(() => openEntry(recognised, observed(entry, place.source), run));
  const scanned =
    entry.kind === "empty"
      ? nothingToScan
      : run.scanner.scan({
          chunks: text.chunks(),
          size: text.size,
          options: scanOptions(recognised, run),
          turn: opened.then(({ onLine }) => onLine),
        });
  run.turns.add(async () => {
    const { reader } = await opened;
    endEntry(reader, { entry, source: place.source, text, result: await scanned.done }, run);
  });
  await scanned.taken;
}

/** The entry's turn has come: what was learned from those before it counts from here on. */
function openEntry(recognised: RecognisedEntry, place: ObservedPlace, { firstSecret, redactor }: Run) {
  const reader = recognised.open();
  const mayHoldSecret = secretLines(firstSecret);
  const onLine = (line: ScannedLine): void => {
    if (mayHoldSecret(line)) redactor.observe(line, place);
    reader.line(line);
  };
  return { reader, onLine };
}

interface Scanned {
  readonly entry: Entry;
  readonly source: string;
  readonly text: EntryText;
  readonly result: ScanResult;
}

function endEntry(reader: EntryReader, { entry, source, text, result }: Scanned, run: Run): void {
  const totals = result.state === "failed" ? { ...nothingRead, state: result.state } : result;
  const held = text.held();
  if (held !== null) reader.whole(held);
  reader.end({
    bytes: totals.bytes,
    lines: totals.lines,
    state: totals.state === "whole" ? "complete" : "stopped",
    tail: entry.kind === "empty" ? null : text.tail(),
  });
  for (const slow of totals.slow) run.problems.push(slowPattern(slow));
  run.ledger.count(source, totals);
  if (totals.state !== "whole") run.ledger.refuse({ source }, notWhole(entry, totals.state));
}

const nothingRead = { bytes: 0, lines: 0, slow: [] };

/** An archive may hold 100,000 empty entries: each is listed, and none needs a scanner. */
const nothingToScan: ScanUnderWay = {
  taken: Promise.resolve(),
  done: Promise.resolve({ ...nothingRead, state: "whole" }),
};

function scanOptions({ context }: RecognisedEntry, { signal }: Run) {
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
