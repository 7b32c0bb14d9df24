import { Worker } from "node:worker_threads";
import type { Buffers } from "./buffers.ts";
import type { OpenSegment } from "./open-segment.ts";
import { type OpenParcel, parcelBytes } from "./parcel.ts";
import type { ParcelReply, WorkerOrder, WorkerReply } from "./worker.ts";

interface LaneParts {
  readonly script: string | URL;
  readonly order: WorkerOrder;
  readonly buffers: Buffers;
  /** The thread has nothing to do. */
  readonly onIdle: () => void;
}

/** Lines are short-lived: a small space for young objects is collected more often, and costs each thread less. */
const resourceLimits = { maxYoungGenerationSizeMb: 8 };

/** One thread and the parcels that it was given; a thread that died is replaced at the next one. */
export class Lane {
  readonly #parts: LaneParts;
  /** In the order in which they come back. */
  #open: OpenParcel[] = [];
  #worker: Worker | null = null;
  /** The segment that the thread has begun with, and of which it was sent no more. */
  #unfinished: OpenSegment | null = null;
  #isReady = false;

  constructor(parts: LaneParts) {
    this.#parts = parts;
  }

  get busy(): number {
    return this.#open.length;
  }

  /** The thread has its patterns set up. */
  get isReady(): boolean {
    return this.#isReady;
  }

  start(): void {
    this.#worker ??= this.#newWorker();
  }

  send(open: OpenParcel): void {
    this.#open.push(open);
    this.#unfinished = open.unfinished;
    this.#worker ??= this.#newWorker();
    this.#worker.ref();
    const { parcel } = open;
    this.#worker.postMessage(parcel, [parcel.buffer]);
  }

  async close(): Promise<void> {
    await this.#worker?.terminate();
  }

  #newWorker(): Worker {
    const { script, order } = this.#parts;
    const worker = new Worker(script, { workerData: order, resourceLimits });
    worker.on("message", (reply: WorkerReply) => {
      if (this.#worker !== worker) return;
      if (reply.kind === "ready") this.#isReady = true;
      else this.#settle(reply);
    });
    worker.on("error", (error) => this.#failAll(worker, error.message));
    worker.on("exit", () => this.#failAll(worker, "the thread ended"));
    worker.unref();
    return worker;
  }

  #settle({ buffer, segments }: ParcelReply): void {
    const ended = this.#open.shift()?.ended ?? [];
    for (const [index, scanned] of segments.entries()) ended[index]?.settle(scanned);
    this.#parts.buffers.give(buffer);
    if (this.#open.length > 0) return;
    this.#worker?.unref();
    this.#parts.onIdle();
  }

  /** Also a segment whose beginning was lost fails: the next thread would take the rest for a whole one. */
  #failAll(worker: Worker, reason: string): void {
    if (this.#worker !== worker) return;
    this.#worker = null;
    this.#isReady = false;
    this.#unfinished?.settle({ kind: "failed", reason });
    this.#unfinished = null;
    const lost = this.#open;
    this.#open = [];
    for (const open of lost) {
      open.fail(reason);
      this.#parts.buffers.give(new ArrayBuffer(parcelBytes));
    }
    this.#parts.onIdle();
  }
}
