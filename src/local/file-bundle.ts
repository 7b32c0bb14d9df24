import { closeSync, openSync, readSync } from "node:fs";
import type { Author, Bundle } from "../model/bundle.ts";

const chunkBytes = 1024 * 1024;

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
  const readAt = (offset: number, length: number): Uint8Array => {
    descriptor ??= openSync(given.path, "r");
    const buffer = new Uint8Array(Math.max(0, Math.min(length, given.size - offset)));
    let filled = 0;
    while (filled < buffer.length) {
      const count = readSync(descriptor, buffer, filled, buffer.length - filled, offset + filled);
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
    read: async (offset, length) => readAt(offset, length),
    async *stream() {
      for (let offset = 0; offset < given.size; offset += chunkBytes) {
        const chunk = readAt(offset, chunkBytes);
        if (chunk.length === 0) return;
        yield chunk;
      }
    },
    close() {
      if (descriptor !== null) closeSync(descriptor);
      descriptor = null;
    },
  };
}
