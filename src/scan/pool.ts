import { Worker } from "node:worker_threads";
import type { Pattern } from "../model/pattern.ts";
import type { PatternCache } from "./cache.ts";
import { MergedLines } from "./merged-lines.ts";
import type { OnLine, ScanOptions, ScanTotals } from "./scan-entry.ts";
import { type Segment, segments } from "./segments.ts";
import type { SegmentOrder, SegmentReply, WorkerOrder } from "./worker.ts";

/** Below this, starting a thread costs more than it gives (measured: a second worker pays from 256 MiB on). */
export const worthWorkersBytes = 256 * 1024 * 1024;

export interface PoolOptions {
  readonly patterns: readonly Pattern[];
  readonly cache?: PatternCache;
  readonly workers: number;
  /** A script that calls `runScanWorker` where `isScanWorker` says so; the bundle itself will do. */
  readonly script: string | URL;
}

export interface ScanPool {
  /**
   * As `scanEntry`, with segments of the entry on all cores: the same lines in the same order.
   * Several entries may be under way: the next one may begin as soon as the chunks of this one were taken.
   */
  scan(
    chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
    options: ScanOptions,
    onLine: OnLine,
  ): Promise<PoolResult>;
  close(): Promise<void>;
}

/** `failed`: a worker could not go on; what was found up to there was delivered, the entry is to be refused. */
export type PoolResult = ScanTotals | { readonly state: "failed"; readonly reason: string };

/** So many segments wait for each worker: one that it looks at, one that is ready. */
const segmentsPerWorker = 2;

export function createScanPool({ patterns, cache, workers, script }: PoolOptions): ScanPool {
  const order: WorkerOrder = { kind: "telltale-scan", patterns, cache: cache ?? null };
  const lanes = Array.from({ length: Math.max(1, workers) }, () => new Lane(script, order));
  return {
    scan: (chunks, options, onLine) => scanWith(lanes, { chunks, options, onLine }),
    close: async () => {
      await Promise.all(lanes.map((lane) => lane.close()));
    },
  };
}

interface Job {
  readonly chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
  readonly options: ScanOptions;
  readonly onLine: OnLine;
}

async function scanWith(lanes: readonly Lane[], { chunks, options, onLine }: Job): Promise<PoolResult> {
  const { signal, ...sent } = options;
  const merged = new MergedLines(options, onLine);
  const waiting: Promise<SegmentReply>[] = [];
  const takeOne = async () => merged.add(await (waiting.shift() as Promise<SegmentReply>));
  for await (const segment of segments(chunks)) {
    if (signal?.aborted || merged.isOver) break;
    waiting.push(leastBusy(lanes).send(segment, { ...sent, isSegment: true }));
    if (waiting.length >= lanes.length * segmentsPerWorker) await takeOne();
  }
  while (waiting.length > 0 && !merged.isOver) await takeOne();
  await Promise.all(waiting);
  return merged.result(signal?.aborted === true ? "stopped" : "whole");
}

function leastBusy(lanes: readonly Lane[]): Lane {
  return lanes.reduce((best, lane) => (lane.busy < best.busy ? lane : best));
}

/** One thread and the orders that it was given; a thread that died is replaced at the next order. */
class Lane {
  readonly #script: string | URL;
  readonly #order: WorkerOrder;
  readonly #open = new Map<number, (reply: SegmentReply) => void>();
  #worker: Worker | null = null;
  #orders = 0;

  constructor(script: string | URL, order: WorkerOrder) {
    this.#script = script;
    this.#order = order;
  }

  get busy(): number {
    return this.#open.size;
  }

  send({ chunks }: Segment, options: SegmentOrder["options"]): Promise<SegmentReply> {
    const id = ++this.#orders;
    this.#worker ??= this.#start();
    const worker = this.#worker;
    return new Promise((resolve) => {
      this.#open.set(id, resolve);
      worker.ref();
      worker.postMessage(
        { id, chunks, options } satisfies SegmentOrder,
        chunks.map((chunk) => chunk.buffer as ArrayBuffer),
      );
    });
  }

  async close(): Promise<void> {
    await this.#worker?.terminate();
  }

  #start(): Worker {
    const worker = new Worker(this.#script, { workerData: this.#order });
    worker.on("message", (reply: SegmentReply) => this.#settle(reply));
    worker.on("error", (error) => this.#failAll(worker, error.message));
    worker.on("exit", () => this.#failAll(worker, "the thread ended"));
    worker.unref();
    return worker;
  }

  #settle(reply: SegmentReply): void {
    this.#open.get(reply.id)?.(reply);
    this.#open.delete(reply.id);
    if (this.#open.size === 0) this.#worker?.unref();
  }

  #failAll(worker: Worker, reason: string): void {
    if (this.#worker !== worker) return;
    this.#worker = null;
    for (const id of [...this.#open.keys()]) this.#settle({ kind: "failed", id, reason });
  }
}
