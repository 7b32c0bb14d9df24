import { isMainThread, type MessagePort, parentPort, workerData } from "node:worker_threads";
import type { Pattern } from "../model/pattern.ts";
import type { PatternCache } from "./cache.ts";
import { packLines } from "./packed-lines.ts";
import type { Parcel, Part } from "./parcel.ts";
import { compilePatterns, type PatternSet } from "./pattern-set.ts";
import { type ScannedSegment, scanSegment } from "./scan-segment.ts";

/** What a worker is started with. */
export interface WorkerOrder {
  readonly kind: "telltale-scan";
  readonly patterns: readonly Pattern[];
  readonly cache: PatternCache | null;
}

export type WorkerReply = { readonly kind: "ready" } | ParcelReply;

/** A parcel comes back, with what the segments held that ended in it, in its order. */
export interface ParcelReply {
  readonly kind: "looked-at";
  readonly buffer: ArrayBuffer;
  /** The lines are as `unpackLines` reads them. */
  readonly segments: readonly ScannedSegment<string>[];
}

/** Whether this thread was started to scan: asked by an entry before it does anything else. */
export function isScanWorker(): boolean {
  return !isMainThread && (workerData as WorkerOrder | null)?.kind === "telltale-scan";
}

/** Looks at segments, one after the other, until the pool ends the thread. */
export function runScanWorker(): void {
  const { patterns, cache } = workerData as WorkerOrder;
  const port = parentPort as MessagePort;
  const { set } = compilePatterns(patterns, cache ?? undefined);
  const inbox = new Inbox(port);
  port.postMessage({ kind: "ready" } satisfies WorkerReply);
  void serve(set, inbox);
}

async function serve(set: PatternSet, inbox: Inbox): Promise<never> {
  for (;;) {
    const { options } = await inbox.nextPart();
    const scanned = await scanSegment(set, inbox.text(), options);
    await inbox.answer(scanned.kind === "failed" ? scanned : { ...scanned, lines: packLines(scanned.lines) });
  }
}

interface Received {
  readonly buffer: ArrayBuffer;
  readonly segments: ScannedSegment<string>[];
  partsLeft: number;
}

/** Parts of parcels, in the order in which they came; a parcel goes back with its last part. */
class Inbox {
  readonly #port: MessagePort;
  readonly #waiting: { readonly part: Part; readonly parcel: Received }[] = [];
  #current: { readonly part: Part; readonly parcel: Received } | null = null;
  #wake: (() => void) | null = null;

  constructor(port: MessagePort) {
    this.#port = port;
    port.on("message", ({ buffer, parts }: Parcel) => {
      const parcel = { buffer, segments: [], partsLeft: parts.length };
      this.#waiting.push(...parts.map((part) => ({ part, parcel })));
      this.#wake?.();
    });
  }

  /** The part before it is done with. */
  async nextPart(): Promise<Part> {
    this.#release();
    for (;;) {
      this.#current = this.#waiting.shift() ?? null;
      if (this.#current !== null) return this.#current.part;
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
  }

  /** Of the segment that the current part begins. */
  async *text(): AsyncGenerator<Uint8Array> {
    yield this.#bytes();
    while (this.#goesOn) {
      await this.nextPart();
      yield this.#bytes();
    }
  }

  /** Where the scan gave up, the rest of the segment is thrown away, so that the next part begins the next one. */
  async answer(scanned: ScannedSegment<string>): Promise<void> {
    while (this.#goesOn) await this.nextPart();
    this.#current?.parcel.segments.push(scanned);
    this.#release();
  }

  get #goesOn(): boolean {
    return this.#current?.part.endsSegment === false;
  }

  #bytes(): Uint8Array {
    if (this.#current === null) return new Uint8Array();
    const { part, parcel } = this.#current;
    return new Uint8Array(parcel.buffer, part.from, part.length);
  }

  #release(): void {
    const parcel = this.#current?.parcel;
    this.#current = null;
    if (parcel === undefined || --parcel.partsLeft > 0) return;
    const { buffer, segments } = parcel;
    this.#port.postMessage({ kind: "looked-at", buffer, segments } satisfies ParcelReply, [buffer]);
  }
}
