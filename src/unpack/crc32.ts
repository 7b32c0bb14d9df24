import zlib from "node:zlib";

/** The checksum of zip and gzip over `bytes`, going on from `before`. Node has it from 20.15 and 22.2 on. */
export function crc32(bytes: Uint8Array, before: number): number {
  return typeof zlib.crc32 === "function" ? zlib.crc32(bytes, before) : crc32ByTable(bytes, before);
}

let table: Uint32Array | null = null;

export function crc32ByTable(bytes: Uint8Array, before: number): number {
  table ??= Uint32Array.from({ length: 256 }, (_, index) => {
    let value = index;
    for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
    return value;
  });
  let crc = ~before;
  for (const byte of bytes) crc = (crc >>> 8) ^ (table[(crc ^ byte) & 0xff] ?? 0);
  return ~crc >>> 0;
}
