import type { Entry } from "./model/bundle.ts";
import { continued } from "./scan/index.ts";
import { decodeText } from "./unpack/index.ts";

/** The most that is held of an entry that must be understood whole (a configuration, a snapshot). */
const maxHeldBytes = 1024 * 1024;
const headBytes = 4 * 1024;
const tailBytes = 1024;

/** An entry's text on its way to the scan: its beginning and end are seen on the side, the whole on demand. */
export interface EntryText {
  /** Bytes of the bundle around it: how much there is to come is not known of an entry. */
  readonly size: number;
  /** The first 4 KiB, or less where the entry is shorter. */
  readonly head: string;
  /** The decoded bytes, once, from the beginning. */
  chunks(): AsyncIterable<Uint8Array>;
  /** Asks for the whole text; to be called before the chunks are read. */
  hold(): void;
  /** The whole text after the chunks were read; null where it was not asked for, or has more than 1 MiB. */
  held(): string | null;
  /** The last 1 KiB of what was read. */
  tail(): string;
}

export async function entryText(entry: Entry): Promise<EntryText> {
  const source = (entry.kind === "text" ? decodeText(entry.chunks()) : entry.chunks())[
    Symbol.asyncIterator
  ]();
  const begun = await takeHead(source);
  const kept: Uint8Array[] = [];
  let keptBytes = 0;
  let isHolding = false;
  let end: Uint8Array = new Uint8Array();

  function see(chunk: Uint8Array): Uint8Array {
    end =
      chunk.length >= tailBytes ? chunk.slice(-tailBytes) : Buffer.concat([end, chunk]).subarray(-tailBytes);
    if (isHolding && keptBytes <= maxHeldBytes) {
      kept.push(chunk.slice());
      keptBytes += chunk.length;
    }
    return chunk;
  }

  async function* chunks(): AsyncGenerator<Uint8Array> {
    // Binary entries are listed, not read; giving their bytes up at once ends their unpacking.
    if (entry.kind !== "text") await source.return?.();
    // What was found waits for its turn, and this with it: `continued` lets no chunk wait as well.
    else for await (const chunk of continued(begun, source)) yield see(chunk);
  }

  const head = textOf(beginningOf(begun));
  return {
    size: entry.bundle.size,
    head,
    chunks,
    hold: () => {
      isHolding = true;
    },
    held: () => (isHolding && keptBytes <= maxHeldBytes ? textOf(Buffer.concat(kept)) : null),
    tail: () => textOf(end),
  };
}

async function takeHead(source: AsyncIterator<Uint8Array>): Promise<Uint8Array[]> {
  const begun: Uint8Array[] = [];
  let bytes = 0;
  while (bytes < headBytes) {
    const step = await source.next();
    if (step.done) break;
    begun.push(step.value);
    bytes += step.value.length;
  }
  return begun;
}

function beginningOf(chunks: readonly Uint8Array[]): Uint8Array {
  return Buffer.concat(chunks.map((chunk) => chunk.subarray(0, headBytes))).subarray(0, headBytes);
}

const textOf = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("utf8");
