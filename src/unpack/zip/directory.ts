import type { Trouble } from "../byte-flow.ts";
import { crc32 } from "../crc32.ts";
import type { EndRecord } from "./end-record.ts";

/** One record of the central directory. Sizes are what the archive states: good for planning, never believed. */
export interface CentralRecord {
  readonly rawName: Uint8Array;
  /** The name that Info-ZIP's Unicode field gives, where it is valid. */
  readonly unicodeName: string | null;
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  /** Of the local header, from the window's start. */
  readonly offset: number;
  /** Unix type and permission bits; 0 where the maker has none. */
  readonly mode: number;
  /** What makes this record unusable; the others are not concerned. */
  readonly trouble: Trouble | null;
}

const fixedBytes = 46;
const centralSignature = 0x02014b50;

/** The central directory. A record is parsed when it is asked for: 100,000 of them at once would be memory for nothing. */
export interface Directory {
  readonly count: number;
  record(index: number): CentralRecord;
}

/** Walks over all records; trouble where the directory cannot be followed to its end. */
export function parseDirectory(bytes: Uint8Array, end: EndRecord, maxEntries: number): Directory | Trouble {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const starts: number[] = [];
  let at = 0;
  while (at < data.length) {
    if (starts.length >= maxEntries) return tooMany(maxEntries);
    if (at + fixedBytes > data.length || data.readUInt32LE(at) !== centralSignature)
      return { code: "broken-archive", detail: `record ${starts.length + 1} of its directory is broken` };
    starts.push(at);
    at += fixedBytes + data.readUInt16LE(at + 28) + data.readUInt16LE(at + 30) + data.readUInt16LE(at + 32);
  }
  if (at > data.length)
    return { code: "broken-archive", detail: `record ${starts.length} of its directory is cut off` };
  starts.push(at);
  return {
    count: starts.length - 1,
    record: (index) => parseRecord(data.subarray(starts[index], starts[index + 1]), end),
  };
}

export function tooMany(maxEntries: number): Trouble {
  return { code: "too-many-entries", detail: `at most ${maxEntries} more entries may be read in this run` };
}

function parseRecord(record: Buffer, end: EndRecord): CentralRecord {
  const nameEnd = fixedBytes + record.readUInt16LE(28);
  const rawName = record.subarray(fixedBytes, nameEnd);
  const extra = parseExtra(record.subarray(nameEnd, nameEnd + record.readUInt16LE(30)));
  const sizes = sizesOf(record, extra?.get(0x0001) ?? null);
  return {
    rawName,
    unicodeName: unicodeName(rawName, extra?.get(0x7075) ?? null),
    flags: record.readUInt16LE(8),
    method: record.readUInt16LE(10),
    crc: record.readUInt32LE(16),
    packedSize: sizes?.packedSize ?? 0,
    size: sizes?.size ?? 0,
    offset: (sizes?.offset ?? 0) + end.prefix,
    mode: record.readUInt32LE(38) >>> 16,
    trouble: troubleOf(record, extra === null || sizes === null),
  };
}

function troubleOf(record: Buffer, broken: boolean): Trouble | null {
  if (broken)
    return { code: "broken-archive", detail: "the extra fields of its directory record do not add up" };
  const disk = record.readUInt16LE(34);
  if (disk !== 0 && disk !== 0xffff)
    return {
      code: "unsupported-format",
      detail: `it stands on part ${disk + 1} of an archive in several parts`,
    };
  return null;
}

/** Extra fields by id, the first of each; null where one is longer than the room it has. */
export function parseExtra(extra: Buffer): ReadonlyMap<number, Buffer> | null {
  const fields = new Map<number, Buffer>();
  let at = 0;
  while (at + 4 <= extra.length) {
    const end = at + 4 + extra.readUInt16LE(at + 2);
    if (end > extra.length) return null;
    const id = extra.readUInt16LE(at);
    if (!fields.has(id)) fields.set(id, extra.subarray(at + 4, end));
    at = end;
  }
  return fields;
}

interface Sizes {
  readonly packedSize: number;
  readonly size: number;
  readonly offset: number;
}

/** ZIP64 gives, in this order, only the values for which the record has no room. */
function sizesOf(record: Buffer, zip64: Buffer | null): Sizes | null {
  let at = 0;
  const wide = (short: number): number | null => {
    if (short !== 0xffffffff) return short;
    if (zip64 === null || at + 8 > zip64.length) return null;
    const value = zip64.readBigUInt64LE(at);
    at += 8;
    return value <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(value) : null;
  };
  const size = wide(record.readUInt32LE(24));
  const packedSize = wide(record.readUInt32LE(20));
  const offset = wide(record.readUInt32LE(42));
  return size === null || packedSize === null || offset === null ? null : { size, packedSize, offset };
}

/** Version 1, the checksum of the name that it replaces, the name in UTF-8. */
function unicodeName(rawName: Uint8Array, field: Buffer | null): string | null {
  if (field === null || field.length < 6 || field[0] !== 1) return null;
  return field.readUInt32LE(1) === crc32(rawName, 0) ? field.toString("utf8", 5) : null;
}
