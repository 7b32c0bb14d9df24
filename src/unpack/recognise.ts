import { isTarHeader } from "./tar/header.ts";

/** What a file is by its first bytes; its name plays no part. */
export type Format =
  | "zip"
  | "tar"
  | "gzip"
  | "zstd"
  | "xz"
  | "bzip2"
  | "7z"
  | "rar"
  | "compress"
  | "lz4"
  | "cab"
  | "plain";

/** As many first bytes as `recognise` and the kind of a text need; a tar header alone has 512. */
export const headBytes = 4096;

const magics: readonly (readonly [Exclude<Format, "plain" | "tar">, string])[] = [
  ["zip", "PK\x03\x04"],
  ["zip", "PK\x05\x06"],
  ["zip", "PK\x07\x08"],
  ["gzip", "\x1f\x8b"],
  ["zstd", "\x28\xb5\x2f\xfd"],
  ["xz", "\xfd7zXZ\x00"],
  ["7z", "7z\xbc\xaf\x27\x1c"],
  ["rar", "Rar!\x1a\x07"],
  ["compress", "\x1f\x9d"],
  ["lz4", "\x04\x22\x4d\x18"],
  ["cab", "MSCF\x00\x00\x00\x00"],
];

export function recognise(head: Uint8Array): Format {
  const start = Buffer.from(head.subarray(0, 16)).toString("latin1");
  for (const [format, magic] of magics) if (start.startsWith(magic)) return format;
  // A block's first bytes are the digits of pi; "BZh" alone could be a word.
  if (/^BZh[1-9](1AY&SY|\x17rE8P\x90)/.test(start)) return "bzip2";
  return isTarHeader(head) ? "tar" : "plain";
}
