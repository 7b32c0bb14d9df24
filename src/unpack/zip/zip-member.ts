import { type Budget, mebibytes, spending } from "../budget.ts";
import type { ByteFlow, Trouble } from "../byte-flow.ts";
import { ByteReader } from "../byte-reader.ts";
import { crc32 } from "../crc32.ts";
import { type EntryName, safeLabel } from "../entry-path.ts";
import { inflated, inflatedAside } from "../inflate.ts";
import { type Found, flaw, type Held } from "../member.ts";
import { type Sum, summed } from "../summed.ts";
import { flowOfWindow, subWindow, type Window, windowOfBytes } from "../window.ts";
import type { CentralRecord } from "./directory.ts";
import { type LocalHeader, maxLocalHeader, parseLocalHeader, usualLocalHeader } from "./local-header.ts";

/** An entry up to here is read and inflated in one step, ahead of its turn: no stream. */
const atOncePacked = 1024 * 1024;
const atOnceBytes = 4 * 1024 * 1024;

/** A record of the directory, where its data lies, and who pays for it. */
export interface ZipPlace {
  readonly record: CentralRecord;
  readonly name: EntryName;
  /** The data must end before this byte. */
  readonly room: number;
  readonly window: Window;
  readonly budget: Budget;
}

/** What was read of an entry before its turn. */
export interface Beginning {
  readonly local: LocalHeader;
  /** All of its bytes, within the limits of one entry; null where they are many, or broken. */
  readonly bytes: Uint8Array | null;
}

/**
 * Reads the entry's header, and all of it where it is small. Touches no budget, so that it may be done while the
 * entry before is looked at. A folder has nothing to be read.
 */
export async function beginningOf(place: ZipPlace): Promise<Beginning | Trouble | "folder"> {
  const { record, room, window, budget } = place;
  const refused = record.trouble ?? refusedByRecord(record, budget);
  if (refused !== null) return refused;
  if (isFolder(record)) return "folder";
  const most = usualLocalHeader + (record.packedSize > atOncePacked ? 0 : record.packedSize);
  const head = await window.read(record.offset, Math.min(room - record.offset, most));
  const local = await localHeaderOf(place, head);
  if ("code" in local) return local;
  const packed = head.subarray(local.length, local.length + record.packedSize);
  return { local, bytes: await bytesOf(record, packed, budget) };
}

/** What one record stands for: its flaws, and the member where there is one. */
export async function* memberOf(
  place: ZipPlace,
  beginning: Beginning | Trouble | "folder",
): AsyncGenerator<Found> {
  const { record, name, budget } = place;
  if (name.hazard !== null)
    yield flaw(name.label, { code: "unsafe-path", detail: `${name.hazard}; its label is ${name.path}` });
  if (beginning === "folder") return;
  if ("code" in beginning) return yield flaw(name.label, beginning);
  const { local, bytes } = beginning;
  if (record.offset + local.length + record.packedSize > place.room)
    return yield flaw(name.label, { code: "overlap", detail: "its data reaches into the next entry" });
  if (!sameBytes(local.rawName, record.rawName)) yield flaw(name.label, twoNames(local.rawName, name));

  const data = subWindow(place.window, record.offset + local.length, record.packedSize);
  const held = bytes === null ? null : heldOf(record, bytes, budget);
  const reader = new ByteReader(flowOfWindow(data));
  const isStored = record.method === 0;
  yield {
    kind: "member",
    path: name.path,
    held,
    window: isStored ? data : held === null ? null : windowOfBytes(held.bytes),
    open: () =>
      held === null
        ? spending(
            summed(isStored ? reader.rest() : inflated(reader), (sum) => mismatch(record, sum)),
            budget,
          )
        : flowOfHeld(held),
    packed: () => (held === null && !isStored ? reader.position : record.packedSize),
  };
}

/** Null where it is not small, or is broken: the stream then gives what can be had. */
async function bytesOf(
  record: CentralRecord,
  packed: Uint8Array,
  { limits }: Budget,
): Promise<Uint8Array | null> {
  const limit = Math.min(atOnceBytes, limits.maxEntryBytes, limits.bombFloorBytes);
  if (packed.length < record.packedSize || record.size > limit) return null;
  const bytes =
    record.method === 0
      ? packed
      : ((await inflatedAside(packed, { expected: record.size, limit }))?.bytes ?? null);
  return bytes === null || bytes.length > limit ? null : bytes;
}

/** Checks the bytes and pays for them. Null where the run's budget has not as much left. */
function heldOf(record: CentralRecord, bytes: Uint8Array, budget: Budget): Held | null {
  if (bytes.length > budget.bytesLeft()) return null;
  budget.takeBytes(bytes.length);
  return { bytes, trouble: mismatch(record, { bytes: bytes.length, crc: crc32(bytes, 0) }) };
}

async function* flowOfHeld({ bytes, trouble }: Held): ByteFlow {
  if (bytes.length > 0) yield bytes;
  return trouble;
}

const flag = { encrypted: 0x0001, strong: 0x0040, hidden: 0x2000 } as const;
const aesMethod = 99;
const modeType = 0o170000;
const modeFile = 0o100000;
const modeFolder = 0o040000;
const modeSetIds = 0o006000;

export function refusedByRecord(record: CentralRecord, budget: Budget): Trouble | null {
  const type = record.mode & modeType;
  if (type !== 0 && type !== modeFile && type !== modeFolder)
    return { code: "special-file", detail: "it is a link, a device or a pipe, not a file" };
  if (type !== modeFolder && (record.mode & modeSetIds) !== 0)
    return { code: "special-file", detail: "it asks to run with its owner's rights" };
  if ((record.flags & (flag.encrypted | flag.strong | flag.hidden)) !== 0 || record.method === aesMethod)
    return { code: "encrypted", detail: "it is encrypted; send it without a password" };
  if (record.method !== 0 && record.method !== 8)
    return {
      code: "unsupported-method",
      detail: `it is packed by method ${record.method}; pack it with deflate`,
    };
  const { bombFloorBytes, maxCompressionRatio } = budget.limits;
  if (record.size > bombFloorBytes && record.size > record.packedSize * maxCompressionRatio)
    return {
      code: "bomb",
      detail: `it states ${mebibytes(record.size)} in ${record.packedSize} packed bytes; at most ${maxCompressionRatio} times is allowed`,
    };
  return null;
}

function isFolder(record: CentralRecord): boolean {
  return record.size === 0 && record.packedSize === 0 && record.rawName.at(-1) === 0x2f;
}

async function localHeaderOf(place: ZipPlace, head: Uint8Array): Promise<LocalHeader | Trouble> {
  const parsed = parseLocalHeader(head);
  // A very long header: it did not fit in the first piece.
  if (!("code" in parsed) || head.length >= maxLocalHeader) return parsed;
  const most = Math.min(place.room - place.record.offset, maxLocalHeader);
  return most > head.length ? parseLocalHeader(await place.window.read(place.record.offset, most)) : parsed;
}

function twoNames(localName: Uint8Array, name: EntryName): Trouble {
  const other = safeLabel(Buffer.from(localName).toString("utf8"));
  return {
    code: "unsafe-path",
    detail: `in front of its data it is named ${other}; its label is ${name.path}`,
  };
}

/** What the directory states is compared with what came out, and used for nothing else. */
function mismatch(record: CentralRecord, { bytes, crc }: Sum): Trouble | null {
  if (bytes !== record.size)
    return { code: "checksum", detail: `the archive states ${record.size} bytes, ${bytes} came out` };
  return crc === record.crc
    ? null
    : { code: "checksum", detail: "its checksum is not the one that the archive states" };
}

function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return Buffer.compare(a, b) === 0;
}
