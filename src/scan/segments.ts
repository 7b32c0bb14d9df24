/** A piece of an entry in a buffer of its own, which may be handed to another thread and comes back empty. */
export interface Piece {
  readonly buffer: ArrayBuffer;
  readonly length: number;
  /** It ends behind a line feed, or the entry ends with it; else the next piece goes on with the same line. */
  readonly endsLine: boolean;
}

export const pieceBytes = 1024 * 1024;
const lineFeed = 10;

export interface PieceBuffers {
  /** One of `pieceBytes`; waits until one is free, so that memory stays bounded whatever the giver's pace. */
  take(): Promise<ArrayBuffer>;
  give(buffer: ArrayBuffer): void;
}

/** Pieces of up to 1 MiB, cut behind a line feed where there is one. */
export async function* pieces(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  buffers: PieceBuffers,
): AsyncGenerator<Piece> {
  let open: Uint8Array<ArrayBuffer> | null = null;
  let filled = 0;
  try {
    for await (const chunk of chunks) {
      for (let from = 0; from < chunk.length; ) {
        open ??= new Uint8Array(await buffers.take());
        const part = chunk.subarray(from, from + pieceBytes - filled);
        open.set(part, filled);
        filled += part.length;
        from += part.length;
        if (filled < pieceBytes) continue;
        const end = open.lastIndexOf(lineFeed) + 1;
        const length = end === 0 ? filled : end;
        const full: Uint8Array<ArrayBuffer> = open;
        open = new Uint8Array(await buffers.take());
        open.set(full.subarray(length, filled));
        filled -= length;
        yield { buffer: full.buffer, length, endsLine: end > 0 };
      }
    }
    if (open === null) return;
    const { buffer } = open;
    open = null;
    yield { buffer, length: filled, endsLine: true };
  } finally {
    if (open !== null) buffers.give(open.buffer);
  }
}
