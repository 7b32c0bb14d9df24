import type { Trouble } from "../byte-flow.ts";
import type { Window } from "../window.ts";

/** Where the central directory stands, as the end of the archive says; checked against the file's size. */
export interface EndRecord {
  readonly entries: number;
  readonly offset: number;
  readonly size: number;
  /** How many bytes stand before the archive, for offsets that do not count them (self-extracting files). */
  readonly prefix: number;
  /** What is odd and does not stop us. */
  readonly oddity: string | null;
}

const endBytes = 22;
const locatorBytes = 20;
const maxCommentBytes = 0xffff;
const signature = { locator: 0x07064b50, end64: 0x06064b50, central: 0x02014b50 } as const;

/**
 * Finds the end record: of those whose comment ends exactly with the file the last one, else the last one at all.
 * Null where there is none: the archive is cut off.
 */
export async function readEndRecord(window: Window): Promise<EndRecord | Trouble | null> {
  const tailOffset = Math.max(0, window.size - endBytes - maxCommentBytes);
  const tail = Buffer.from(await window.read(tailOffset, window.size - tailOffset));
  const found = findEnd(tail);
  if (found === null) return null;
  const stated = await readStated(window, tail, found.at, tailOffset);
  if ("code" in stated) return stated;
  if (stated.offset + stated.size > stated.at)
    return broken(`its directory is said to end at byte ${stated.offset + stated.size} of ${window.size}`);
  const prefix = await prefixOf(window, stated);
  return {
    entries: stated.entries,
    offset: stated.offset + prefix,
    size: stated.size,
    prefix,
    oddity: found.oddity,
  };
}

interface Stated {
  readonly entries: number;
  readonly offset: number;
  readonly size: number;
  /** Where the record that says so stands. */
  readonly at: number;
}

function findEnd(tail: Buffer): { readonly at: number; readonly oddity: string | null } | null {
  const places: number[] = [];
  for (let at = tail.length - endBytes; at >= 0; at -= 1) {
    at = tail.lastIndexOf("PK\x05\x06", at, "latin1");
    if (at >= 0) places.push(at);
  }
  const exact = places.filter((at) => at + endBytes + tail.readUInt16LE(at + 20) === tail.length);
  const at = exact[0] ?? places[0];
  if (at === undefined) return null;
  if (exact.length === 0) return { at, oddity: "bytes that belong to nothing stand after its end" };
  return {
    at,
    oddity: exact.length > 1 ? "it has more than one end record; the last one was believed" : null,
  };
}

async function readStated(
  window: Window,
  tail: Buffer,
  end: number,
  tailOffset: number,
): Promise<Stated | Trouble> {
  const [disk, startDisk] = [tail.readUInt16LE(end + 4), tail.readUInt16LE(end + 6)];
  const stated = {
    entries: tail.readUInt16LE(end + 10),
    size: tail.readUInt32LE(end + 12),
    offset: tail.readUInt32LE(end + 16),
    at: tailOffset + end,
  };
  const zip64 = stated.entries === 0xffff || stated.size === 0xffffffff || stated.offset === 0xffffffff;
  const locator = end - locatorBytes;
  const hasLocator = locator >= 0 && tail.readUInt32LE(locator) === signature.locator;
  if (zip64 && hasLocator) return readZip64(window, tail.readBigUInt64LE(locator + 8));
  const partsDiffer = stated.entries !== tail.readUInt16LE(end + 8);
  return disk !== 0 || startDisk !== 0 || partsDiffer ? multiDisk : stated;
}

async function readZip64(window: Window, place: bigint): Promise<Stated | Trouble> {
  // Compared as big integers: a place above 2^53 would lose its last digits as a number.
  if (place > BigInt(window.size)) return broken("its ZIP64 record is said to stand past the file's end");
  const at = Number(place);
  const record = Buffer.from(await window.read(at, 56));
  if (record.length < 56 || record.readUInt32LE(0) !== signature.end64)
    return broken("no ZIP64 record stands where its locator says");
  if (record.readUInt32LE(16) !== 0 || record.readUInt32LE(20) !== 0) return multiDisk;
  const [entries, size, offset] = [
    record.readBigUInt64LE(32),
    record.readBigUInt64LE(40),
    record.readBigUInt64LE(48),
  ];
  if (size > BigInt(window.size) || offset > BigInt(window.size) || entries > size)
    return broken("its ZIP64 record states a directory that is larger than the file");
  return { entries: Number(entries), size: Number(size), offset: Number(offset), at };
}

/** Where no directory stands at the stated place but one does right before the end, something was put in front. */
async function prefixOf(window: Window, stated: Stated): Promise<number> {
  const shift = stated.at - stated.size - stated.offset;
  if (shift === 0 || stated.entries === 0 || (await isCentral(window, stated.offset))) return 0;
  return (await isCentral(window, stated.offset + shift)) ? shift : 0;
}

async function isCentral(window: Window, at: number): Promise<boolean> {
  const bytes = Buffer.from(await window.read(at, 4));
  return bytes.length === 4 && bytes.readUInt32LE(0) === signature.central;
}

function broken(detail: string): Trouble {
  return { code: "broken-archive", detail };
}

const multiDisk: Trouble = {
  code: "unsupported-format",
  detail: "it is one part of an archive in several parts; join the parts to one zip file",
};
