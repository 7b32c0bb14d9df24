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
  let decode: ((chunk: Uint8Array) => Uint8Array) | null = null;
  let finish: () => Uint8Array = () => new Uint8Array(0);
  let sample: Uint8Array = new Uint8Array(0);
  const start = (): Uint8Array => {
    const { encoding, bom } = encodingOf(sample);
    const decoder = decoderOf(encoding);
    decode = decoder.decode;
    finish = decoder.finish;
    return withoutNul(decode(sample.subarray(bom)));
  };
  for await (const chunk of chunks) {
    let text: Uint8Array;
    if (decode === null) {
      sample = sample.length === 0 ? chunk : Buffer.concat([sample, chunk]);
      if (sample.length < sampleBytes) continue;
      text = start();
    } else {
      text = withoutNul((decode as (chunk: Uint8Array) => Uint8Array)(chunk));
    }
    if (text.length > 0) yield text;
  }
  const last = decode === null ? start() : new Uint8Array(0);
  if (last.length > 0) yield last;
  const rest = withoutNul(finish());
  if (rest.length > 0) yield rest;
}

interface Decoder {
  decode(chunk: Uint8Array): Uint8Array;
  finish(): Uint8Array;
}

function decoderOf(encoding: Encoding): Decoder {
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
