import { Handover } from "./handover.ts";
import { MergedLines, type ScanResult } from "./merged-lines.ts";
import type { PatternSet } from "./pattern-set.ts";
import type { ScanPool, ScanUnderWay } from "./pool.ts";
import { type OnLine, type ScanOptions, scanEntry } from "./scan-entry.ts";
import type { Threads } from "./threads.ts";

export interface ScanWork {
  readonly chunks: AsyncIterable<Uint8Array>;
  readonly options: ScanOptions;
  /** Bytes that are known to be there: of the bundle around the entry. */
  readonly size: number;
  /** Where the lines go; there once all entries before this one are done. */
  readonly turn: Promise<OnLine>;
}

export interface Scanner {
  /** As `scanEntry`. Entries that follow may be looked at before the lines of this one are delivered. */
  scan(work: ScanWork): ScanUnderWay;
  close(): Promise<void>;
}

/**
 * Scans on this thread. Where much has come or is sure to come, threads are started beside it, which take over in
 * the middle of an entry as soon as they are up.
 */
export function createScanner(set: PatternSet, threads: Threads | null): Scanner {
  return {
    scan: (work) => underWay(scanWith(set, threads, work)),
    close: async () => await threads?.close(),
  };
}

function scanWith(set: PatternSet, threads: Threads | null, work: ScanWork): Promise<ScanUnderWay> {
  if (threads === null) return alone(set, work);
  return threads.ready === null ? handedOver(set, threads, work) : inPool(threads.ready, work);
}

async function alone(set: PatternSet, { chunks, options, turn }: ScanWork): Promise<ScanUnderWay> {
  return finished(await scanEntry(set, chunks, options, await turn));
}

/** Looks at the entry here until the threads are up, and leaves the rest of it to them. */
async function handedOver(set: PatternSet, threads: Threads, work: ScanWork): Promise<ScanUnderWay> {
  const merged = new MergedLines(work.options, await work.turn);
  const chunks = new Handover(work.chunks, (bytes) => {
    threads.saw(bytes, work.size);
    return threads.ready;
  });
  const options = { ...work.options, isSegment: true };
  const totals = await scanEntry(set, chunks.here(), options, (line) => merged.line(line));
  merged.endSegment(totals);
  const rest = totals.state === "whole" ? chunks.rest() : null;
  if (rest !== null)
    return rest.taker.scan({ ...work, chunks: rest.chunks, merged: Promise.resolve(merged) });
  await chunks.close();
  return finished(merged.result(totals.state));
}

function inPool(pool: ScanPool, { chunks, options, turn }: ScanWork): Promise<ScanUnderWay> {
  const merged = turn.then((onLine) => new MergedLines(options, onLine));
  return Promise.resolve(pool.scan({ chunks, options, merged }));
}

function finished(result: ScanResult): ScanUnderWay {
  return { taken: Promise.resolve(), done: Promise.resolve(result) };
}

function underWay(begun: Promise<ScanUnderWay>): ScanUnderWay {
  return { taken: begun.then(({ taken }) => taken), done: begun.then(({ done }) => done) };
}
