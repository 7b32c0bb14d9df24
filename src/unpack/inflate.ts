import type { Transform } from "node:stream";
import { createInflateRaw, inflateRaw, inflateRawSync, type ZlibOptions, constants as zlib } from "node:zlib";
import { type ByteFlow, messageOf, type Trouble } from "./byte-flow.ts";
import type { ByteReader } from "./byte-reader.ts";
import { EngineOutput } from "./engine-output.ts";

const smallestSlice = 16 * 1024;
const largestSlice = 1024 * 1024;
/** As much as is scanned at once: the decoder rests where it has given a chunk and nobody is there to take it. */
const outputChunk = 1024 * 1024;
/** What is inflated at once goes into one buffer of the expected size, so that it is not copied together. */
const largestBuffer = 4 * 1024 * 1024;
/** From so many packed bytes on a thread of Node's own pays. */
const worthThread = 16 * 1024;
/** Deflate's largest ratio: no expectation is believed beyond it. */
const maxRatio = 1032;

/** What Node's stream engines have beside the stream: how many packed bytes they used. */
type Engine = Transform & { readonly bytesWritten: number };

/**
 * Inflates one raw deflate stream and leaves the reader right behind it.
 * Packed data that ends too soon gives what was there and is no trouble here: sizes and checksums around it tell.
 */
export function inflated(reader: ByteReader): ByteFlow {
  // Z_SYNC_FLUSH: hand out what there is at the end of the input instead of throwing it away.
  return decoded(reader, createInflateRaw({ chunkSize: outputChunk, finishFlush: zlib.Z_SYNC_FLUSH }));
}

/** What came out at once, and how many packed bytes went in. */
export interface Inflated {
  readonly bytes: Uint8Array;
  readonly used: number;
}

/** What to expect of a piece, and what to bear. */
interface Expected {
  /** Only the first buffer's size. */
  readonly expected: number;
  readonly limit: number;
}

/**
 * The same in one step for what is small, or null where it is not: it grows past `limit`, or it is broken,
 * and only the stream gives what comes before the break. A stream for each small piece would cost 50 times as much.
 */
export function inflatedAtOnce(packed: Uint8Array, expected: Expected): Inflated | null {
  try {
    return inflatedOf(inflateRawSync(packed, optionsFor(packed, expected)));
  } catch {
    return null;
  }
}

/** The same beside this thread, where there is enough to do. */
export async function inflatedAside(packed: Uint8Array, expected: Expected): Promise<Inflated | null> {
  if (packed.length < worthThread) return inflatedAtOnce(packed, expected);
  return new Promise((resolve) => {
    inflateRaw(packed, optionsFor(packed, expected), (error, result) =>
      resolve(error === null ? inflatedOf(result) : null),
    );
  });
}

function optionsFor(packed: Uint8Array, { expected, limit }: Expected): ZlibOptions {
  const likely = Math.min(expected, packed.length * maxRatio, largestBuffer);
  const chunkSize = Math.max(likely + 1, 64);
  return { maxOutputLength: limit, finishFlush: zlib.Z_SYNC_FLUSH, info: true, chunkSize };
}

function inflatedOf(result: unknown): Inflated {
  const { buffer, engine } = result as WithEngine;
  return { bytes: buffer, used: engine.bytesWritten };
}

/** What `info: true` makes Node return; its types do not say so. */
interface WithEngine {
  readonly buffer: Uint8Array;
  readonly engine: { readonly bytesWritten: number };
}

/**
 * Drives one of Node's decoders. It works in a thread of Node's own: while one chunk is looked at, the next is made.
 * The reader's position counts what the decoder has used, and is set back to the byte at the end.
 */
export async function* decoded(reader: ByteReader, engine: Engine): ByteFlow {
  const output = new EngineOutput(engine);
  const feeding = feed(reader, engine);
  try {
    for (let chunk = await output.next(); chunk !== null; chunk = await output.next()) yield chunk;
    await feeding;
    return reader.trouble;
  } catch (error) {
    return brokenBy(error);
  } finally {
    engine.destroy();
    await feeding;
  }
}

/** What Node's decoders call their errors. */
function brokenBy(error: unknown): Trouble {
  const { code } = error as { readonly code?: unknown };
  if (code === "Z_BUF_ERROR") return { code: "truncated", detail: "its packed data is cut off" };
  if (code === "ZSTD_error_checksum_wrong") return { code: "checksum", detail: "its checksum is wrong" };
  if (code === "ZSTD_error_frameParameter_windowTooLarge")
    return {
      code: "too-large",
      detail: "it asks for more memory than is given; pack it anew without --long",
    };
  return { code: "broken-archive", detail: `its packed data is broken: ${messageOf(error)}` };
}

/**
 * Writes slices until the engine has seen its end, then puts back what it did not use. One slice waits while another
 * is worked on, so that the engine never rests while the next one is read.
 */
async function feed(reader: ByteReader, engine: Engine): Promise<void> {
  let ended = false;
  const end = new Promise<void>((resolve) => {
    const stop = () => {
      ended = true;
      resolve();
    };
    engine.once("end", stop).once("error", stop).once("close", stop);
  });
  let fed = 0;
  let unused: readonly Uint8Array[] = [];
  const left = () => fed - engine.bytesWritten;
  reader.lend(left);
  let before: Promise<unknown> = Promise.resolve();
  while (!ended) {
    const slice = await reader.next(sliceAfter(fed));
    if (slice === null) {
      engine.end();
      break;
    }
    fed += slice.length;
    unused = [...unused, slice];
    const written = new Promise((resolve) => engine.write(slice, resolve));
    await Promise.race([before, end]);
    before = written;
    unused = holding(unused, left());
  }
  await end;
  const kept = Buffer.concat(unused);
  const rest = kept.subarray(kept.length - left());
  reader.lend(null);
  reader.unread(rest);
}

/** The slices that hold the last `left` bytes. */
function holding(slices: readonly Uint8Array[], left: number): readonly Uint8Array[] {
  let size = slices.reduce((sum, slice) => sum + slice.length, 0);
  return slices.filter((slice) => {
    const isUsed = size - slice.length >= left;
    size -= slice.length;
    return !isUsed;
  });
}

/**
 * Where data is broken, a decoder throws away what it made of the slice around the break: that stays a small part of
 * what came before. Large slices keep its thread busy while ours is.
 */
function sliceAfter(fed: number): number {
  return Math.min(Math.max(fed >> 3, smallestSlice), largestSlice);
}
