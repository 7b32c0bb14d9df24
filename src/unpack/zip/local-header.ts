import type { Trouble } from "../byte-flow.ts";
import { parseExtra } from "./directory.ts";

/** What stands in front of an entry's data. Only its length and its name are used; the directory says the rest. */
export interface LocalHeader {
  readonly rawName: Uint8Array;
  /** Bytes from the header's start to the data. */
  readonly length: number;
}

export const localSignature = 0x04034b50;
const fixedBytes = 30;

/** `bytes` start at the header; it is `broken-archive` where none stands there or it does not fit. */
export function parseLocalHeader(bytes: Uint8Array): LocalHeader | Trouble {
  const header = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (header.length < fixedBytes || header.readUInt32LE(0) !== localSignature)
    return { code: "broken-archive", detail: "no entry stands where the directory says" };
  const nameEnd = fixedBytes + header.readUInt16LE(26);
  const length = nameEnd + header.readUInt16LE(28);
  if (length > header.length || parseExtra(header.subarray(nameEnd, length)) === null)
    return { code: "broken-archive", detail: "the name or extra fields of its header do not fit" };
  return { rawName: header.subarray(fixedBytes, nameEnd), length };
}
