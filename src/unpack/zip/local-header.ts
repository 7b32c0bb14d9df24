import type { Trouble } from "../byte-flow.ts";
import { parseExtra } from "./directory.ts";

/**
 * What stands in front of an entry's data. Of an archive with a directory only its length and its name are used;
 * the rest is for an archive that was cut off before its directory.
 */
export interface LocalHeader {
  readonly rawName: Uint8Array;
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  /** Bytes from the header's start to the data. */
  readonly length: number;
}

const localSignature = 0x04034b50;
const fixedBytes = 30;
export const maxLocalHeader = fixedBytes + 2 * 0xffff;
/** Nearly all headers are far smaller; one that is not is read again. */
export const usualLocalHeader = 4 * 1024;

/** `bytes` start at the header; it is `broken-archive` where none stands there or it does not fit. */
export function parseLocalHeader(bytes: Uint8Array): LocalHeader | Trouble {
  const header = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (header.length < fixedBytes || header.readUInt32LE(0) !== localSignature)
    return { code: "broken-archive", detail: "no entry stands where the directory says" };
  const nameEnd = fixedBytes + header.readUInt16LE(26);
  const length = nameEnd + header.readUInt16LE(28);
  if (length > header.length || parseExtra(header.subarray(nameEnd, length)) === null)
    return { code: "broken-archive", detail: "the name or extra fields of its header do not fit" };
  return {
    rawName: header.subarray(fixedBytes, nameEnd),
    flags: header.readUInt16LE(6),
    method: header.readUInt16LE(8),
    crc: header.readUInt32LE(14),
    packedSize: header.readUInt32LE(18),
    size: header.readUInt32LE(22),
    length,
  };
}
