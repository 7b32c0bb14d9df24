import type { Pattern } from "../model/pattern.ts";
import { Buffers } from "./buffers.ts";
import type { PatternCache } from "./cache.ts";
import { Lane } from "./lane.ts";
import type { MergedLines, ScanResult } from "./merged-lines.ts";
import { unpackLines } from "./packed-lines.ts";
import type { ScanOptions } from "./scan-entry.ts";
import { pieces } from "./segments.ts";
import type { SegmentReply, WorkerOrder } from "./worker.ts";

export interface PoolOptions {
  readonly patterns: readonly Pattern[];
  readonly cache?: PatternCache;
  readonly workers: number;
  /** A script that calls `runScanWorker` where `isScanWorker` says so; the bundle itself will do. */
  readonly script: string | URL;
}

export interface ScanPool {
  /** True once all threads have their patterns set up. */
  readonly isReady: boolean;
  /** Starts the threads, which else happens at the first piece. */
  start(): void;
  /**
   * As `scanEntry`, with segments of the entry on all threads: the same lines in the same order.
   * Several entries may be under way.
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

/** Buffers for each worker: one that it looks at, one that is ready, one that is being filled. */
const buffersPerWorker = 3;
/** Segments that were looked at and wait for their turn; more would be memory. */
const maxUnmerged = 4;

export function createScanPool({ patterns, cache, workers, script }: PoolOptions): ScanPool {
  const order: WorkerOrder = { kind: "telltale-scan", patterns, cache: cache ?? null };
  const count = Math.max(1, workers);
  const buffers = new Buffers(count * buffersPerWorker);
  const lanes = Array.from({ length: count }, () => new Lane({ script, order, buffers }));
  return {
    get isReady() {
      return lanes.every((lane) => lane.isReady);
    },
    start: () => {
      for (const lane of lanes) lane.start();
    },
    scan: (job) => {
      const segments = new Segments(job.merged, count * maxUnmerged);
      const taken = feed(lanes, buffers, { ...job, segments });
      return { taken, done: finish(taken, segments, job) };
    },
    close: async () => {
      await Promise.all(lanes.map((lane) => lane.close()));
    },
  };
}

async function feed(
  lanes: readonly Lane[],
  buffers: Buffers,
  { chunks, options, segments }: Job & { readonly segments: Segments },
): Promise<void> {
  const { signal, ...rest } = options;
  const sent = { ...rest, isSegment: true };
  let lane: Lane | null = null;
  let first: Promise<SegmentReply> | null = null;
  try {
    for await (const piece of pieces(chunks, buffers)) {
      if (signal?.aborted || segments.hasFailed) {
        buffers.give(piece.buffer);
        break;
      }
      lane ??= leastBusy(lanes);
      const reply = lane.send(piece, sent);
      // A thread that dies between two pieces fails the first one's segment; the second would begin a new one.
      first ??= reply;
      if (!piece.endsLine) continue;
      await segments.add(first);
      lane = null;
      first = null;
    }
  } finally {
    lane?.finish(sent);
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
  async add(reply: Promise<SegmentReply>): Promise<void> {
    this.merged = this.#mergeAfter(this.merged, reply);
    // What went wrong is said where the entry ends.
    this.merged.catch(() => null);
    this.#open.push(this.merged);
    if (this.#open.length > this.#most) await this.#open.shift();
  }

  async #mergeAfter(before: Promise<void>, reply: Promise<SegmentReply>): Promise<void> {
    const [target, segment] = [await this.#target, await reply];
    await before;
    if (segment.kind === "failed") {
      this.#failed = true;
      target.fail(segment.reason);
    } else if (!target.hasFailed) {
      for (const line of unpackLines(segment.lines)) target.line(line);
      target.endSegment(segment.totals);
    }
  }
}

function leastBusy(lanes: readonly Lane[]): Lane {
  return lanes.reduce((best, lane) => (lane.busy < best.busy ? lane : best));
}
