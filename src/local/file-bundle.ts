import { closeSync, openSync, read, readSync } from "node:fs";
import type { Author, Bundle } from "../model/bundle.ts";

const chunkBytes = 1024 * 1024;
/** Up to here a thread's round trip costs more than waiting for the bytes. */
const readAtOnceBytes = 256 * 1024;

/** A bundle on the disk, read in place. The file is open from the first read until `close`. */
export interface FileBundle extends Bundle {
  close(): void;
}

export function fileBundle(given: {
  readonly path: string;
  readonly name: string;
  readonly size: number;
  readonly author: Author;
}): FileBundle {
  let descriptor: number | null = null;
  const readAt = async (offset: number, length: number): Promise<Uint8Array> => {
    descriptor ??= openSync(given.path, "r");
    const buffer = Buffer.allocUnsafeSlow(Math.max(0, Math.min(length, given.size - offset)));
    const readInto = buffer.length <= readAtOnceBytes ? readHere : readInThread;
    let filled = 0;
    while (filled < buffer.length) {
      const count = await readInto(descriptor, buffer.subarray(filled), offset + filled);
      if (count === 0) break;
      filled += count;
    }
    return buffer.subarray(0, filled);
  };
  return {
    name: given.name,
    origin: "path",
    author: given.author,
    size: given.size,
    read: readAt,
    async *stream() {
      const chunkAt = (offset: number) => {
        const chunk = readAt(offset, chunkBytes);
        // It may fail while the chunk before it is looked at: that is said when it is asked for.
        chunk.catch(() => null);
        return chunk;
      };
      let coming = chunkAt(0);
      try {
        for (let offset = 0; offset < given.size; ) {
          const chunk = await coming;
          if (chunk.length === 0) return;
          offset += chunk.length;
          coming = chunkAt(offset);
          yield chunk;
        }
      } finally {
        // The descriptor must not be closed under a read that is under way.
        await coming.catch(() => null);
      }
    },
    close() {
      if (descriptor !== null) closeSync(descriptor);
      descriptor = null;
    },
  };
}

type ReadInto = (descriptor: number, buffer: Uint8Array, position: number) => number | Promise<number>;

const readHere: ReadInto = (descriptor, buffer, position) =>
  readSync(descriptor, buffer, 0, buffer.length, position);

const readInThread: ReadInto = (descriptor, buffer, position) =>
  new Promise((resolve, reject) => {
    read(descriptor, buffer, 0, buffer.length, position, (error, count) =>
      error === null ? resolve(count) : reject(error),
    );
  });
