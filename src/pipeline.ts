import { classify, withCurrentStates } from "./classify/index.ts";
import type { Classification } from "./model/classification.ts";
import type { Collected } from "./model/collected.ts";
import type { Reading } from "./model/reading.ts";
import type { Result } from "./model/result.ts";
import { pathInSource } from "./path-in-source.ts";
import type { Tracker } from "./ports.ts";
import { prepare, type Run, type RunOptions } from "./prepare-run.ts";
import { notWhole, readEntry } from "./read-entry.ts";
import type { Redactor } from "./redact/index.ts";
import { assembleResult } from "./result/assemble.ts";
import { unpack } from "./unpack/index.ts";

export interface AnalyzeOptions extends RunOptions {
  readonly version: string;
  /** Asked for the known issues of the cause alone. */
  readonly tracker?: Tracker;
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
    else await readEntry(unpacked.entry, { source, path: pathInSource(item, unpacked.entry.path) }, run);
    await turns.room();
  }
}
