import { Worker } from "node:worker_threads";
import type { Pattern } from "../model/pattern.ts";
import type { PatternCache } from "./cache.ts";
import { MergedLines } from "./merged-lines.ts";
import type { OnLine, ScanOptions, ScanTotals } from "./scan-entry.ts";
import { type Piece, type PieceBuffers, pieceBytes, pieces } from "./segments.ts";
import type { PieceOrder, SegmentReply, WorkerOrder, WorkerReply } from "./worker.ts";

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

/** Buffers for each worker: one that it looks at, one that is ready, one that is being filled. */
const buffersPerWorker = 3;

export function createScanPool({ patterns, cache, workers, script }: PoolOptions): ScanPool {
  const order: WorkerOrder = { kind: "telltale-scan", patterns, cache: cache ?? null };
  const buffers = new Buffers(Math.max(1, workers) * buffersPerWorker);
  const lanes = Array.from({ length: Math.max(1, workers) }, () => new Lane({ script, order, buffers }));
  return {
    scan: (chunks, options, onLine) => scanWith(lanes, buffers, { chunks, options, onLine }),
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

async function scanWith(
  lanes: readonly Lane[],
  buffers: Buffers,
  { chunks, options, onLine }: Job,
): Promise<PoolResult> {
  const { signal, ...sent } = options;
  const merged = new MergedLines(options, onLine);
  let merging: Promise<void> = Promise.resolve();
  let lane: Lane | null = null;
  let first: Promise<SegmentReply> | null = null;
  try {
    for await (const piece of pieces(chunks, buffers)) {
      if (signal?.aborted || merged.isOver) {
        buffers.give(piece.buffer);
        break;
      }
      lane ??= leastBusy(lanes);
      const reply = lane.send(piece, { ...sent, isSegment: true });
      // A thread that dies between two pieces fails the first one's segment; the second would begin a new one.
      first ??= reply;
      if (!piece.endsLine) continue;
      merging = mergeAfter(merging, first, merged);
      lane = null;
      first = null;
    }
  } finally {
    lane?.finish({ ...sent, isSegment: true });
    await merging;
  }
  return merged.result(signal?.aborted === true ? "stopped" : "whole");
}

/** Segments may be done in any order; they are merged in that of the entry. */
async function mergeAfter(
  before: Promise<void>,
  reply: Promise<SegmentReply>,
  merged: MergedLines,
): Promise<void> {
  await before;
  merged.add(await reply);
}

function leastBusy(lanes: readonly Lane[]): Lane {
  return lanes.reduce((best, lane) => (lane.busy < best.busy ? lane : best));
}

/** A fixed number of buffers goes round between the threads, so memory does not wait for the garbage collector. */
class Buffers implements PieceBuffers {
  readonly #free: ArrayBuffer[] = [];
  readonly #waiting: ((buffer: ArrayBuffer) => void)[] = [];
  #left: number;

  constructor(count: number) {
    this.#left = count;
  }

  async take(): Promise<ArrayBuffer> {
    const free = this.#free.pop();
    if (free !== undefined) return free;
    if (this.#left > 0) {
      this.#left--;
      return new ArrayBuffer(pieceBytes);
    }
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  give(buffer: ArrayBuffer): void {
    const next = this.#waiting.shift();
    if (next === undefined) this.#free.push(buffer);
    else next(buffer);
  }
}

interface LaneParts {
  readonly script: string | URL;
  readonly order: WorkerOrder;
  readonly buffers: Buffers;
}

interface OpenSegment {
  readonly reply: Promise<SegmentReply>;
  readonly settle: (reply: SegmentReply) => void;
}

/** One thread and the segments that it was given; a thread that died is replaced at the next order. */
class Lane {
  readonly #parts: LaneParts;
  readonly #open = new Map<number, OpenSegment>();
  #worker: Worker | null = null;
  #segments = 0;
  /** The segment of which more pieces will come. */
  #unfinished: number | null = null;
  /** Buffers that are in the thread's hands. */
  #lent = 0;

  constructor(parts: LaneParts) {
    this.#parts = parts;
  }

  get busy(): number {
    return this.#open.size;
  }

  /** The reply to the segment that the piece belongs to. */
  send(piece: Piece, options: PieceOrder["options"]): Promise<SegmentReply> {
    const segment = this.#unfinished ?? ++this.#segments;
    this.#unfinished = piece.endsLine ? null : segment;
    const open = this.#open.get(segment) ?? newSegment();
    this.#open.set(segment, open);
    this.#worker ??= this.#start();
    this.#worker.ref();
    this.#lent++;
    this.#worker.postMessage({ segment, piece, options } satisfies PieceOrder, [piece.buffer]);
    return open.reply;
  }

  /** Ends a segment that was left in the middle: nobody waits for it, but the thread does. */
  finish(options: PieceOrder["options"]): void {
    if (this.#unfinished === null || this.#worker === null) return;
    void this.send({ buffer: new ArrayBuffer(0), length: 0, endsLine: true }, options);
  }

  async close(): Promise<void> {
    await this.#worker?.terminate();
  }

  #start(): Worker {
    const worker = new Worker(this.#parts.script, { workerData: this.#parts.order });
    worker.on("message", (reply: WorkerReply) => {
      if (reply.kind === "taken") this.#giveBack(reply.buffer);
      else this.#settle(reply);
    });
    worker.on("error", (error) => this.#failAll(worker, error.message));
    worker.on("exit", () => this.#failAll(worker, "the thread ended"));
    worker.unref();
    return worker;
  }

  #giveBack(buffer: ArrayBuffer): void {
    this.#lent--;
    if (buffer.byteLength > 0) this.#parts.buffers.give(buffer);
  }

  #settle(reply: SegmentReply): void {
    this.#open.get(reply.segment)?.settle(reply);
    this.#open.delete(reply.segment);
    if (this.#open.size === 0) this.#worker?.unref();
  }

  #failAll(worker: Worker, reason: string): void {
    if (this.#worker !== worker) return;
    this.#worker = null;
    this.#unfinished = null;
    while (this.#lent > 0) this.#giveBack(new ArrayBuffer(pieceBytes));
    for (const segment of [...this.#open.keys()]) this.#settle({ kind: "failed", segment, reason });
  }
}

function newSegment(): OpenSegment {
  let settle: (reply: SegmentReply) => void = () => {};
  const reply = new Promise<SegmentReply>((resolve) => {
    settle = resolve;
  });
  return { reply, settle };
}
