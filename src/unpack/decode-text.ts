import { isAscii } from "node:buffer";
import { type Encoding, eightBit, encodingOf } from "./encoding.ts";

/** UTF-16 without a mark shows only over some length; a source may hand out its first bytes one by one. */
const sampleBytes = 1024;

/**
 * The text as UTF-8 without a byte order mark and without NULs, chunk for chunk.
 * Chunks of plain UTF-8 or ASCII go through as they are; broken UTF-8 stays, to become U+FFFD where it is read.
 * NULs go because they would hide a secret from whoever looks for it.
 */
export async function* decodeText(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let decoder: Decoder | null = null;
  let sample: Uint8Array = new Uint8Array(0);
  for await (const chunk of chunks) {
    if (decoder !== null) {
      yield* kept(decoder.decode(chunk));
      continue;
    }
    sample = sample.length === 0 ? chunk : Buffer.concat([sample, chunk]);
    if (sample.length < sampleBytes) continue;
    decoder = decoderFor(sample);
    yield* kept(decoder.decode(withoutMark(sample)));
  }
  if (decoder === null) {
    decoder = decoderFor(sample);
    yield* kept(decoder.decode(withoutMark(sample)));
  }
  yield* kept(decoder.finish());
}

function* kept(text: Uint8Array): Generator<Uint8Array> {
  const bytes = withoutNul(text);
  if (bytes.length > 0) yield bytes;
}

function withoutMark(sample: Uint8Array): Uint8Array {
  return sample.subarray(encodingOf(sample).bom);
}

interface Decoder {
  decode(chunk: Uint8Array): Uint8Array;
  finish(): Uint8Array;
}

function decoderFor(sample: Uint8Array): Decoder {
  const { encoding } = encodingOf(sample);
  return encoding === "utf-8" ? undecided() : converting(encoding);
}

/** ASCII so far: the first chunk with other bytes decides between UTF-8 and Windows-1252. */
function undecided(): Decoder {
  let decided: Decoder | null = null;
  return {
    decode(chunk) {
      if (decided === null && !isAscii(chunk))
        decided = eightBit(chunk) === "utf-8" ? asItIs : converting("windows-1252");
      return decided === null ? chunk : decided.decode(chunk);
    },
    finish: () => decided?.finish() ?? new Uint8Array(0),
  };
}

const asItIs: Decoder = { decode: (chunk) => chunk, finish: () => new Uint8Array(0) };

function converting(encoding: Encoding): Decoder {
  const decoder = new TextDecoder(encoding);
  return {
    decode: (chunk) => Buffer.from(decoder.decode(chunk, { stream: true }), "utf8"),
    finish: () => Buffer.from(decoder.decode(), "utf8"),
  };
}

function withoutNul(bytes: Uint8Array): Uint8Array {
  if (!bytes.includes(0)) return bytes;
  const kept = Buffer.allocUnsafe(bytes.length);
  let length = 0;
  for (let from = 0; from < bytes.length; ) {
    const nul = bytes.indexOf(0, from);
    const end = nul === -1 ? bytes.length : nul;
    kept.set(bytes.subarray(from, end), length);
    length += end - from;
    from = end + 1;
  }
  return kept.subarray(0, length);
}
