/** One 512-byte header block of a tar file (POSIX ustar, pax, GNU and v7). */
export interface TarHeader {
  readonly name: Uint8Array;
  readonly size: number;
  /** `0` file, `5` folder, `1` and `2` links, `3` to `6` devices and pipes, `x g L K` metadata. */
  readonly type: string;
  readonly mode: number;
}

export const blockBytes = 512;

const field = {
  name: [0, 100],
  mode: [100, 108],
  size: [124, 136],
  checksum: [148, 156],
  type: 156,
  magic: [257, 263],
  prefix: [345, 500],
} as const;

/** A block of zeros ends an archive. */
export function isZeroBlock(block: Uint8Array): boolean {
  return block.every((byte) => byte === 0);
}

export function isTarHeader(bytes: Uint8Array): boolean {
  return bytes.length >= blockBytes && bytes[0] !== 0 && checksumFits(bytes.subarray(0, blockBytes));
}

/** The header, or null where the block is none: wrong checksum, or numbers that are none. */
export function parseHeader(block: Uint8Array): TarHeader | null {
  if (!checksumFits(block)) return null;
  const size = numberIn(block.subarray(...field.size));
  const mode = numberIn(block.subarray(...field.mode));
  if (size === null) return null;
  const name = upToNul(block.subarray(...field.name));
  // GNU's magic is "ustar  "; where POSIX has the prefix, GNU keeps times.
  const posix = Buffer.from(block.subarray(...field.magic)).toString("latin1") === "ustar\0";
  const prefix = posix ? upToNul(block.subarray(...field.prefix)) : new Uint8Array(0);
  return {
    name: prefix.length === 0 ? name : Buffer.concat([prefix, Buffer.from("/"), name]),
    size,
    type: String.fromCharCode(block[field.type] || 0x30),
    mode: mode ?? 0,
  };
}

/** Old tars summed the bytes as signed numbers. A plain loop: it runs for every header of an archive of 100,000. */
function checksumFits(block: Uint8Array): boolean {
  const stated = numberIn(block.subarray(...field.checksum));
  let unsigned = 0;
  let high = 0;
  for (let at = 0; at < blockBytes; at += 1) {
    const byte = block[at] ?? 0;
    unsigned += byte;
    if (byte > 0x7f) high += 1;
  }
  // The field itself counts as blanks.
  for (let at: number = field.checksum[0]; at < field.checksum[1]; at += 1) {
    const byte = block[at] ?? 0;
    unsigned += 0x20 - byte;
    if (byte > 0x7f) high -= 1;
  }
  const signed = unsigned - 256 * high;
  return stated !== null && (stated === unsigned || stated === signed);
}

/** Octal digits, or GNU's base 256. Negative and larger than 2^53 is no number. */
function numberIn(bytes: Uint8Array): number | null {
  const first = bytes[0] ?? 0;
  if (first === 0x80) {
    const value = bytes.subarray(1).reduce((sum, byte) => sum * 256 + byte, 0);
    return Number.isSafeInteger(value) ? value : null;
  }
  const digits = /^[ \0]*([0-7]*)[ \0]*$/.exec(Buffer.from(bytes).toString("latin1"))?.[1];
  return digits === undefined ? null : Number.parseInt(digits || "0", 8);
}

function upToNul(bytes: Uint8Array): Uint8Array {
  const end = bytes.indexOf(0);
  return end === -1 ? bytes : bytes.subarray(0, end);
}
