/** Whole lines of an entry, in buffers of their own that may be handed to another thread. */
export interface Segment {
  readonly chunks: readonly Uint8Array[];
}

const segmentBytes = 4 * 1024 * 1024;
const lineFeed = 10;

/**
 * Segments of about 4 MiB that end behind a line feed; only a segment of one endless line may grow beyond 32 MiB.
 * What was cut off in the middle of a line opens the next segment.
 */
export async function* segments(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): AsyncGenerator<Segment> {
  let gathered: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of chunks) {
    const end = bytes + chunk.length < segmentBytes ? 0 : chunk.lastIndexOf(lineFeed) + 1;
    if (end === 0) {
      if (chunk.length > 0) gathered.push(copied(chunk));
      bytes += chunk.length;
      continue;
    }
    gathered.push(copied(chunk.subarray(0, end)));
    yield { chunks: gathered };
    gathered = end < chunk.length ? [copied(chunk.subarray(end))] : [];
    bytes = chunk.length - end;
  }
  if (bytes > 0) yield { chunks: gathered };
}

/** A buffer's own `slice` would share the memory, which the giver may use again. */
function copied(bytes: Uint8Array): Uint8Array {
  return new Uint8Array(bytes);
}
