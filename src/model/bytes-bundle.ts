import type { Author, Bundle, Origin, Thread } from "./bundle.ts";

const chunkBytes = 1024 * 1024;

/** A bundle whose bytes are held in memory: standard input, a download, a text of an issue. */
export function bytesBundle(given: {
  readonly name: string;
  readonly origin: Origin;
  readonly author: Author;
  readonly bytes: Uint8Array;
  readonly thread?: Thread;
}): Bundle {
  const { bytes, ...rest } = given;
  return {
    ...rest,
    size: bytes.length,
    read: async (offset, length) => bytes.subarray(offset, offset + length),
    async *stream() {
      for (let offset = 0; offset < bytes.length; offset += chunkBytes) {
        yield bytes.subarray(offset, offset + chunkBytes);
      }
    },
  };
}
