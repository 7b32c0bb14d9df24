import type { ByteFlow, Trouble } from "./byte-flow.ts";
import type { ByteReader } from "./byte-reader.ts";
import { inflated, inflatedAtOnce } from "./inflate.ts";
import { type Sum, summed } from "./summed.ts";

/** RFC 1952. A name or comment in the header has no length; without a cap it could be the whole file. */
const maxHeaderText = 64 * 1024;
/** Blocked gzip has one member for every 64 KiB; a file of empty members would only burn time. */
const maxMembers = 10_000;

const flag = { headerCrc: 0x02, extra: 0x04, name: 0x08, comment: 0x10, reserved: 0xe0 } as const;

/**
 * All members of a gzip file, one after the other. The header's own name is not used:
 * the sender chose it, and the file's name says the same.
 */
export async function* gunzipped(reader: ByteReader): ByteFlow {
  for (let member = 1; ; member += 1) {
    if (member > maxMembers)
      return { code: "too-many-entries", detail: `it has more than ${maxMembers} gzip members` };
    const header = await readHeader(reader);
    if (header !== null) return reader.trouble ?? header;
    const trouble = yield* memberOf(reader);
    if (trouble !== null) return trouble;
    const next = await reader.peek(2);
    if (next.length === 0) return reader.trouble;
    if (next[0] === 0x1f && next[1] === 0x8b) continue;
    return await trailing(reader);
  }
}

async function* memberOf(reader: ByteReader): ByteFlow {
  return yield* summed(await deflateStream(reader), (sum) => checkTrailer(reader, sum));
}

async function checkTrailer(reader: ByteReader, { bytes, crc }: Sum): Promise<Trouble | null> {
  const trailer = Buffer.from(await reader.take(8));
  if (trailer.length < 8)
    return reader.trouble ?? { code: "truncated", detail: `it is cut off after ${bytes} bytes` };
  // ISIZE is the size modulo 2^32: the last word of the trailer.
  if (trailer.readUInt32LE(0) === crc && trailer.readUInt32LE(4) === bytes % 2 ** 32) return null;
  return { code: "checksum", detail: `its checksum or size is not that of the ${bytes} bytes in it` };
}

/** A member that is small is inflated at once: a file of thousands of them would pay for as many streams. */
async function deflateStream(reader: ByteReader): Promise<ByteFlow> {
  const ahead = await reader.peek(smallPacked);
  const small = inflatedAtOnce(ahead, { expected: smallPacked, limit: smallBytes });
  // Where all that was looked at was used, the member may go on.
  if (small === null || small.used === ahead.length) return inflated(reader);
  await reader.take(small.used);
  return flowOfBytes(small.bytes);
}

const smallPacked = 32 * 1024;
const smallBytes = 256 * 1024;

async function* flowOfBytes(bytes: Uint8Array): ByteFlow {
  if (bytes.length > 0) yield bytes;
  return null;
}

/** Zeros pad a file to a block; anything else is said, and not read. */
async function trailing(reader: ByteReader): Promise<Trouble | null> {
  let bytes = 0;
  let padding = true;
  for (;;) {
    const chunk = await reader.next(Number.POSITIVE_INFINITY);
    if (chunk === null) break;
    bytes += chunk.length;
    padding = padding && chunk.every((byte) => byte === 0);
  }
  if (padding) return reader.trouble;
  return { code: "broken-archive", detail: `${bytes} bytes after its end are not gzip and were left unread` };
}

async function readHeader(reader: ByteReader): Promise<Trouble | null> {
  const fixed = await reader.take(10);
  if (fixed.length < 10) return headerCutOff;
  const flags = fixed[3] ?? 0;
  if (fixed[2] !== 8 || (flags & flag.reserved) !== 0)
    return {
      code: "unsupported-method",
      detail: "its gzip header asks for a method or flag that does not exist",
    };
  if (flags & flag.extra) {
    const size = await reader.take(2);
    const length = (size[0] ?? 0) + 256 * (size[1] ?? 0);
    if ((await reader.take(length)).length < length) return headerCutOff;
  }
  for (const text of [flag.name, flag.comment]) {
    const trouble = flags & text ? await skipText(reader) : null;
    if (trouble !== null) return trouble;
  }
  if (flags & flag.headerCrc) await reader.take(2);
  return null;
}

const headerCutOff: Trouble = { code: "truncated", detail: "it ends inside its gzip header" };

async function skipText(reader: ByteReader): Promise<Trouble | null> {
  const ahead = await reader.peek(maxHeaderText);
  const end = ahead.indexOf(0);
  if (end === -1) {
    if (ahead.length < maxHeaderText) return headerCutOff;
    return {
      code: "broken-archive",
      detail: `a text in its gzip header is longer than ${maxHeaderText} bytes`,
    };
  }
  await reader.take(end + 1);
  return null;
}
