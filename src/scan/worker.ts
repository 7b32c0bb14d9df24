import { isMainThread, type MessagePort, parentPort, workerData } from "node:worker_threads";
import type { Pattern, ScannedLine } from "../model/pattern.ts";
import type { PatternCache } from "./cache.ts";
import { packLines } from "./packed-lines.ts";
import { compilePatterns, type PatternSet } from "./pattern-set.ts";
import { type ScanOptions, type ScanTotals, scanEntry } from "./scan-entry.ts";
import type { Piece } from "./segments.ts";

/** What a worker is started with. */
export interface WorkerOrder {
  readonly kind: "telltale-scan";
  readonly patterns: readonly Pattern[];
  readonly cache: PatternCache | null;
}

/** A piece of a segment: the pieces up to one that ends a line belong together. The buffer is handed over. */
export interface PieceOrder {
  readonly segment: number;
  readonly piece: Piece;
  readonly options: Omit<ScanOptions, "signal">;
}

export type WorkerReply =
  | { readonly kind: "ready" }
  | { readonly kind: "taken"; readonly buffer: ArrayBuffer }
  | SegmentReply;

export type SegmentReply =
  | {
      readonly kind: "scanned";
      readonly segment: number;
      /** As `unpackLines` reads them. */
      readonly lines: string;
      readonly totals: ScanTotals;
    }
  | { readonly kind: "failed"; readonly segment: number; readonly reason: string };

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
  void serve(set, inbox, port);
}

async function serve(set: PatternSet, inbox: Inbox, port: MessagePort): Promise<never> {
  for (;;) port.postMessage(await scanSegment(set, inbox));
}

async function scanSegment(set: PatternSet, inbox: Inbox): Promise<SegmentReply> {
  const first = await inbox.next();
  const { segment, options } = first;
  const lines: ScannedLine[] = [];
  try {
    const totals = await scanEntry(set, inbox.pieces(first), options, (line) => lines.push(line));
    return { kind: "scanned", segment, lines: packLines(lines), totals };
  } catch (error) {
    return { kind: "failed", segment, reason: error instanceof Error ? error.message : String(error) };
  }
}

/** Orders in the order in which they came. */
class Inbox {
  readonly #port: MessagePort;
  readonly #orders: PieceOrder[] = [];
  #wake: (() => void) | null = null;

  constructor(port: MessagePort) {
    this.#port = port;
    port.on("message", (order: PieceOrder) => {
      this.#orders.push(order);
      this.#wake?.();
    });
  }

  async next(): Promise<PieceOrder> {
    for (;;) {
      const order = this.#orders.shift();
      if (order !== undefined) return order;
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
  }

  /**
   * The pieces of one segment; each buffer goes back as soon as the scan asks for more. Where the scan gives up,
   * the rest of the segment is thrown away, so that the next order begins the next one.
   */
  async *pieces(first: PieceOrder): AsyncGenerator<Uint8Array> {
    let order = first;
    try {
      yield bytesOf(order);
      while (!order.piece.endsLine) {
        order = await this.#nextPiece(order);
        yield bytesOf(order);
      }
    } finally {
      while (!order.piece.endsLine) order = await this.#nextPiece(order);
      this.#giveBack(order);
    }
  }

  #nextPiece(done: PieceOrder): Promise<PieceOrder> {
    this.#giveBack(done);
    return this.next();
  }

  #giveBack({ piece: { buffer } }: PieceOrder): void {
    this.#port.postMessage({ kind: "taken", buffer } satisfies WorkerReply, [buffer]);
  }
}

function bytesOf({ piece: { buffer, length } }: PieceOrder): Uint8Array {
  return new Uint8Array(buffer, 0, length);
}
