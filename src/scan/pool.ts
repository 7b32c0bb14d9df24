import { Buffers } from "./buffers.ts";
import type { PatternCache } from "./cache.ts";
import { Lane } from "./lane.ts";
import type { MergedLines, ScanResult } from "./merged-lines.ts";
import type { Lines } from "./open-segment.ts";
import { Outbox } from "./outbox.ts";
import { OwnLane } from "./own-lane.ts";
import { unpackLines } from "./packed-lines.ts";
import type { PatternSet } from "./pattern-set.ts";
import type { ScanOptions } from "./scan-entry.ts";
import type { ScannedSegment } from "./scan-segment.ts";
import type { WorkerOrder } from "./worker.ts";

export interface PoolOptions {
  readonly set: PatternSet;
  readonly cache?: PatternCache;
  /** Beside this one, which helps where they have enough to do. */
  readonly threads: number;
  /** A script that calls `runScanWorker` where `isScanWorker` says so; the bundle itself will do. */
  readonly script: string | URL;
}

export interface ScanPool {
  /** True once all threads have their patterns set up. */
  readonly isReady: boolean;
  /** Starts the threads, which else happens at the first parcel. */
  start(): void;
  /**
   * As `scanEntry`, with segments of the entry on all threads: the same lines in the same order.
   * Several entries may be under way, of which one at a time gives chunks.
   */
  scan(job: Job): ScanUnderWay;
  close(): Promise<void>;
}

export interface Job {
  readonly chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
  readonly options: ScanOptions;
  /** Where the lines go; there once it is this entry's turn. It may hold a beginning of the entry already. */
  readonly merged: Promise<MergedLines>;
}

/** An entry on its way. */
export interface ScanUnderWay {
  /** The chunks were taken: the next entry may begin. */
  readonly taken: Promise<void>;
  /** All lines have been delivered. */
  readonly done: Promise<ScanResult>;
}

/** For each thread: one that it looks at, two that are ready, one that is being filled. */
const buffersPerThread = 4;
/** Segments of an entry that were looked at and wait for their turn, for each thread; more would be memory. */
const maxUnmerged = 4;

export function createScanPool({ set, cache, threads, script }: PoolOptions): ScanPool {
  const order: WorkerOrder = { kind: "telltale-scan", patterns: set.patterns, cache: cache ?? null };
  const buffers = new Buffers(threads * buffersPerThread + 1);
  const onIdle = () => outbox.flush();
  const lanes = Array.from({ length: threads }, () => new Lane({ script, order, buffers, onIdle }));
  const outbox = new Outbox(lanes, new OwnLane(set, buffers), buffers);
  return {
    get isReady() {
      return lanes.every((lane) => lane.isReady);
    },
    start: () => {
      for (const lane of lanes) lane.start();
    },
    scan: (job) => {
      const segments = new Segments(job.merged, (threads + 1) * maxUnmerged);
      const taken = feed(outbox, { ...job, segments });
      return { taken, done: finish(taken, segments, job) };
    },
    close: async () => {
      await Promise.all(lanes.map((lane) => lane.close()));
    },
  };
}

async function feed(
  outbox: Outbox,
  { chunks, options: { signal, ...options }, segments }: Job & { readonly segments: Segments },
): Promise<void> {
  const entry = {
    options: { ...options, isSegment: true },
    add: (segment: Promise<ScannedSegment<Lines>>) => segments.add(segment),
  };
  try {
    for await (const chunk of chunks) {
      if (signal?.aborted || segments.hasFailed) return;
      await outbox.write(chunk, entry);
    }
    await outbox.end(entry);
  } finally {
    outbox.close(entry);
  }
}

async function finish(
  taken: Promise<void>,
  segments: Segments,
  { options, merged }: Job,
): Promise<ScanResult> {
  await taken;
  await segments.merged;
  return (await merged).result(options.signal?.aborted === true ? "stopped" : "whole");
}

/** Segments of one entry may be done in any order; they are merged in that of the entry. */
class Segments {
  readonly #target: Promise<MergedLines>;
  readonly #most: number;
  readonly #open: Promise<void>[] = [];
  #failed = false;
  merged: Promise<void> = Promise.resolve();

  constructor(target: Promise<MergedLines>, most: number) {
    this.#target = target;
    this.#most = most;
  }

  get hasFailed(): boolean {
    return this.#failed;
  }

  /** Resolves when there is room for another one. */
  async add(reply: Promise<ScannedSegment<Lines>>): Promise<void> {
    this.merged = this.#mergeAfter(this.merged, reply);
    // What went wrong is said where the entry ends.
    this.merged.catch(() => null);
    this.#open.push(this.merged);
    if (this.#open.length > this.#most) await this.#open.shift();
  }

  async #mergeAfter(before: Promise<void>, reply: Promise<ScannedSegment<Lines>>): Promise<void> {
    const [target, segment] = [await this.#target, await reply];
    await before;
    if (segment.kind === "failed") {
      this.#failed = true;
      target.fail(segment.reason);
    } else if (!target.hasFailed) {
      const { lines } = segment;
      for (const line of typeof lines === "string" ? unpackLines(lines) : lines) target.line(line);
      target.endSegment(segment.totals);
    }
  }
}
