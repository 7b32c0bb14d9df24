import { type Budget, bombFound, type Expansion, isBomb } from "../budget.ts";
import type { ByteFlow, Trouble } from "../byte-flow.ts";
import type { ByteReader } from "../byte-reader.ts";
import { createNamer, type EntryName } from "../entry-path.ts";
import { type Found, flaw } from "../member.ts";
import { blockBytes, isZeroBlock, parseHeader, type TarHeader } from "./header.ts";
import { noRecords, type PaxRecords, parsePax } from "./pax.ts";

/** Names and pax records have a size field like a file's; theirs is believed up to here. */
const maxMetadataBytes = 64 * 1024;

/** What the headers before a file have said of it. */
interface Announced {
  readonly name: Uint8Array | null;
  readonly pax: PaxRecords;
}

const nothingAnnounced: Announced = { name: null, pax: noRecords };

/**
 * The members of a tar file, in order. Every header counts as an entry, also one that only names the next.
 * A broken header ends the archive: where the next one stands cannot be known.
 */
export async function* untar(
  reader: ByteReader,
  budget: Budget,
  expansion: Expansion,
): AsyncGenerator<Found> {
  const named = createNamer();
  let announced = nothingAnnounced;
  for (;;) {
    const block = await reader.take(blockBytes);
    if (block.length === 0 && reader.trouble === null) return;
    if (block.length > 0 && isZeroBlock(block)) return yield* padding(reader);
    if (block.length < blockBytes) return yield flaw(null, reader.trouble ?? cutOff);
    if (!budget.takeEntries(1)) return yield flaw(null, tooMany(budget));
    const header = parseHeader(block);
    if (header === null) return yield flaw(null, brokenHeader(reader.position - blockBytes));

    if ("xgLK".includes(header.type)) {
      const next = await readMetadata(reader, header, announced);
      if ("code" in next) return yield flaw(null, next);
      announced = next;
      continue;
    }
    const size = header.type === "1" ? 0 : (announced.pax.size ?? header.size);
    const file = { header, announced, size, reader, start: reader.position, expansion: since(expansion) };
    yield* memberOf(file, named);
    const trouble = await skipOver(file, budget);
    if (trouble !== null) return yield flaw(null, trouble);
    announced = nothingAnnounced;
  }
}

interface File {
  readonly header: TarHeader;
  readonly announced: Announced;
  readonly size: number;
  readonly reader: ByteReader;
  /** Where its data starts in the tar file. */
  readonly start: number;
  readonly expansion: Expansion;
}

function since(expansion: Expansion): Expansion {
  const before = expansion.packed();
  return { packed: () => expansion.packed() - before, around: expansion.around };
}

function* memberOf(file: File, named: (raw: Uint8Array | string) => EntryName): Generator<Found> {
  const name = named(file.announced.pax.path ?? file.announced.name ?? file.header.name);
  if (name.hazard !== null)
    yield flaw(name.label, { code: "unsafe-path", detail: `${name.hazard}; its label is ${name.path}` });
  if (file.header.type === "5") return;
  const special = specialOf(file);
  if (special !== null) return yield flaw(name.label, { code: "special-file", detail: special });
  yield {
    kind: "member",
    path: name.path,
    held: file.size === 0 ? empty : null,
    window: null,
    open: () => content(file.reader, file.size),
    packed: file.expansion.packed,
  };
}

const empty = { bytes: new Uint8Array(0), trouble: null };

const setIds = 0o6000;

function specialOf(file: File): string | null {
  const { type, mode } = file.header;
  if (type === "S" || file.announced.pax.sparse) return "it is a sparse file, which is not expanded";
  if (type === "1" || type === "2") return "it is a link, and links are not followed";
  if (type === "3" || type === "4") return "it is a device";
  if (type === "6") return "it is a pipe";
  if (type !== "0" && type !== "7") return "it is of a type that tar does not define";
  return (mode & setIds) === 0 ? null : "it asks to run with its owner's rights";
}

async function* content(reader: ByteReader, size: number): ByteFlow {
  for (let left = size; left > 0; ) {
    const chunk = await reader.next(left);
    if (chunk === null) return reader.trouble ?? cutOff;
    left -= chunk.length;
    yield chunk;
  }
  return null;
}

async function readMetadata(
  reader: ByteReader,
  header: TarHeader,
  announced: Announced,
): Promise<Announced | Trouble> {
  if (header.size > maxMetadataBytes)
    return {
      code: "broken-archive",
      detail: `a header of ${header.size} bytes, at most ${maxMetadataBytes} are read; what follows was left unread`,
    };
  const data = (await reader.take(padded(header.size))).subarray(0, header.size);
  if (data.length < header.size) return reader.trouble ?? cutOff;
  if (header.type === "L") {
    const end = data.indexOf(0);
    return { ...announced, name: end === -1 ? data : data.subarray(0, end) };
  }
  // A link's target is not used. A global header would rename every file after it: it is not obeyed.
  if (header.type !== "x") return announced;
  const pax = parsePax(data);
  return pax === null
    ? {
        code: "broken-archive",
        detail: "a pax header whose records do not add up; what follows was left unread",
      }
    : { ...announced, pax };
}

/**
 * Passes over what a reader of the member left. In a packed stream that means inflating it:
 * a bomb would use up the budget of everything after it, so it ends the archive.
 */
async function skipOver(file: File, budget: Budget): Promise<Trouble | null> {
  const end = file.start + padded(file.size);
  while (file.reader.position < end) {
    const skipped = await file.reader.next(end - file.reader.position);
    if (skipped === null) return file.reader.trouble ?? cutOff;
    const bytes = file.reader.position - file.start;
    if (isBomb(bytes, budget.limits, file.expansion)) return bombFound(bytes, budget.limits, file.expansion);
  }
  return null;
}

/** After the end: zeros up to a full record. Reading them lets a packed stream check its sum. */
async function* padding(reader: ByteReader): AsyncGenerator<Found> {
  for (let bytes = 0; bytes < maxPaddingBytes; ) {
    const chunk = await reader.next(maxPaddingBytes);
    if (chunk === null) {
      if (reader.trouble !== null) yield flaw(null, reader.trouble);
      return;
    }
    bytes += chunk.length;
    if (!isZeroBlock(chunk)) break;
  }
  yield flaw(null, { code: "broken-archive", detail: "more data stands after its end and was left unread" });
}

/** tar pads to 10 KiB; `-b` allows more. */
const maxPaddingBytes = 4 * 1024 * 1024;

const cutOff: Trouble = { code: "truncated", detail: "it is cut off; what stands before the cut was read" };

function tooMany(budget: Budget): Trouble {
  return {
    code: "too-many-entries",
    detail: `a run reads at most ${budget.limits.maxEntries} entries; what follows was left unread`,
  };
}

function brokenHeader(at: number): Trouble {
  return { code: "broken-archive", detail: `no valid header at byte ${at}; what follows was left unread` };
}

function padded(size: number): number {
  return Math.ceil(size / blockBytes) * blockBytes;
}
