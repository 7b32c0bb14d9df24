import { Worker } from "node:worker_threads";
import type { Buffers } from "./buffers.ts";
import { type Piece, pieceBytes } from "./segments.ts";
import type { PieceOrder, SegmentReply, WorkerOrder, WorkerReply } from "./worker.ts";

interface LaneParts {
  readonly script: string | URL;
  readonly order: WorkerOrder;
  readonly buffers: Buffers;
}

interface OpenSegment {
  readonly reply: Promise<SegmentReply>;
  readonly settle: (reply: SegmentReply) => void;
}

/** Lines are short-lived: a small space for young objects is collected more often, and costs each thread less. */
const resourceLimits = { maxYoungGenerationSizeMb: 8 };

/** One thread and the segments that it was given; a thread that died is replaced at the next order. */
export class Lane {
  readonly #parts: LaneParts;
  readonly #open = new Map<number, OpenSegment>();
  #worker: Worker | null = null;
  #segments = 0;
  /** The segment of which more pieces will come. */
  #unfinished: number | null = null;
  /** Buffers that are in the thread's hands. */
  #lent = 0;
  #isReady = false;

  constructor(parts: LaneParts) {
    this.#parts = parts;
  }

  get busy(): number {
    return this.#open.size;
  }

  /** The thread has its patterns set up. */
  get isReady(): boolean {
    return this.#isReady;
  }

  start(): void {
    this.#worker ??= this.#newWorker();
  }

  /** The reply to the segment that the piece belongs to. */
  send(piece: Piece, options: PieceOrder["options"]): Promise<SegmentReply> {
    const segment = this.#unfinished ?? ++this.#segments;
    this.#unfinished = piece.endsLine ? null : segment;
    const open = this.#open.get(segment) ?? newSegment();
    this.#open.set(segment, open);
    this.#worker ??= this.#newWorker();
    const worker = this.#worker;
    worker.ref();
    this.#lent++;
    worker.postMessage({ segment, piece, options } satisfies PieceOrder, [piece.buffer]);
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

  #newWorker(): Worker {
    const { script, order } = this.#parts;
    const worker = new Worker(script, { workerData: order, resourceLimits });
    worker.on("message", (reply: WorkerReply) => {
      if (reply.kind === "ready") this.#isReady = true;
      else if (reply.kind === "taken") this.#giveBack(reply.buffer);
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
    this.#isReady = false;
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
