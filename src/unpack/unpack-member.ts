import type { EntryKind, Unpacked } from "../model/bundle.ts";
import { type Budget, bounded, spending } from "./budget.ts";
import type { ByteFlow, Trouble } from "./byte-flow.ts";
import { ByteReader } from "./byte-reader.ts";
import { kindOf } from "./encoding.ts";
import { createNamer, joinPath } from "./entry-path.ts";
import { gunzipped } from "./gzip.ts";
import type { Found, Member } from "./member.ts";
import { inside, nameOf, type Place, refused } from "./place.ts";
import { type Format, headBytes, recognise } from "./recognise.ts";
import { untar } from "./tar/tar.ts";
import { unpackFile, unpackHeld } from "./unpack-file.ts";
import { heldWindow, type Window, windowOfBytes } from "./window.ts";
import { readEndRecord } from "./zip/end-record.ts";
import { unzip } from "./zip/zip.ts";
import { unzstd } from "./zstd.ts";

/** What a bundle turned out to be, for `inspect`; `unread` where it was not looked at, or could not be. */
export type BundleFormat = Exclude<Format, "plain"> | EntryKind | "tar.gz" | "tar.zst" | "unread";

/** A file of an archive, or the bundle itself, by what is in it: an entry, or an archive to be opened. */
export async function* unpackMember(member: Member, place: Place): AsyncGenerator<Unpacked, BundleFormat> {
  const { held } = member;
  if (held !== null && recognise(held.bytes.subarray(0, headBytes)) === "plain")
    return yield* unpackHeld(held, member, place);
  const reader = new ByteReader(member.open());
  try {
    const head =
      member.window === null ? await reader.peek(headBytes) : await member.window.read(0, headBytes);
    const format = await formatOf(head, member.window);
    if (format === "plain") return yield* unpackFile({ member, place, reader, head });
    if (place.level <= place.budget.limits.maxDepth)
      return yield* unpackArchive({ member, place, reader, format });
    yield refused(nameOf(member, place), tooDeep(format, place));
    return format;
  } finally {
    await reader.close();
  }
}

/** What looks like a program may be one with a zip file behind it (self-extracting): that is told by its end. */
async function formatOf(head: Uint8Array, window: Window | null): Promise<Format> {
  const format = recognise(head);
  if (format !== "plain" || window === null || kindOf(head) !== "binary") return format;
  const end = await readEndRecord(window);
  return end === null || "code" in end ? "plain" : "zip";
}

interface Archive {
  readonly member: Member;
  readonly place: Place;
  readonly reader: ByteReader;
  readonly format: Exclude<Format, "plain">;
}

async function* unpackArchive(archive: Archive): AsyncGenerator<Unpacked, BundleFormat> {
  const { member, place, reader, format } = archive;
  switch (format) {
    case "zip":
      yield* unpackZip(archive);
      return format;
    case "tar":
      yield* unpackTar(
        archive,
        place.level === 0 ? new ByteReader(spending(reader.rest(), place.budget)) : reader,
      );
      return format;
    case "gzip":
      return yield* unpackStream(archive, gunzipped(reader));
    case "zstd":
      return yield* unpackStream(archive, unzstd(reader));
    default:
      yield refused(nameOf(member, place), unsupported(format));
      return format;
  }
}

async function* unpackZip({ member, place, reader }: Archive): AsyncGenerator<Unpacked> {
  const window = await windowOn(member, place, reader);
  if ("code" in window) return yield refused(nameOf(member, place), window);
  // An archive that holds itself, or ten times the same: one look is enough.
  if (place.level > 0 && !(await isFirstSight(window, place.budget)))
    return yield refused(nameOf(member, place), {
      code: "duplicate",
      detail: "the same archive was already opened in this run",
    });
  const expansion = window.size / Math.max(1, member.packed());
  yield* unpackAll(
    unzip(window, place.budget),
    inside(member, place, () => expansion),
  );
}

/** A bundle's directory and members are read from memory where it is small; a stored member lies in that already. */
async function windowOn(member: Member, place: Place, reader: ByteReader): Promise<Window | Trouble> {
  if (member.window === null) return await hold(member, place, reader);
  return place.level === 0 ? await heldWindow(member.window) : member.window;
}

/** The most that is held of a packed zip file in an archive: it is read from its end. */
const maxHeldBytes = 32 * 1024 * 1024;

async function hold(member: Member, place: Place, reader: ByteReader): Promise<Window | Trouble> {
  const { limits } = place.budget;
  const most = Math.min(maxHeldBytes, limits.maxEntryBytes);
  const flow = bounded(
    reader.rest(),
    { ...limits, maxEntryBytes: most },
    { packed: member.packed, around: place.around },
  );
  const chunks: Uint8Array[] = [];
  for (;;) {
    const step = await flow.next();
    if (step.done !== true) chunks.push(step.value);
    else if (step.value !== null) return step.value;
    else return windowOfBytes(Buffer.concat(chunks));
  }
}

async function isFirstSight(window: Window, budget: Budget): Promise<boolean> {
  if (window.size > maxHeldBytes) return true;
  const bytes = await window.read(0, window.size);
  // Loaded only for archives in archives: Node takes milliseconds for it.
  const { createHash } = await import("node:crypto");
  return budget.firstSight(createHash("sha256").update(bytes).digest("hex"));
}

/** `tar` reads the tar file itself; its members are measured by how far it was read. */
async function* unpackTar({ member, place }: Archive, tar: ByteReader): AsyncGenerator<Unpacked> {
  const at = inside(member, place, () => tar.position / Math.max(1, member.packed()));
  yield* unpackAll(untar(tar, place.budget, { packed: () => tar.position, around: at.around }), at);
}

/** In what is packed as one stream stands a tar file, which is the same level, or a single file. */
async function* unpackStream(archive: Archive, flow: ByteFlow): AsyncGenerator<Unpacked, BundleFormat> {
  const { member, place, reader: packed, format } = archive;
  const reader = new ByteReader(spending(flow, place.budget));
  const at = inside(member, place, () => packed.position / Math.max(1, member.packed()));
  try {
    const head = await reader.peek(headBytes);
    if (recognise(head) === "tar") {
      yield* unpackAll(untar(reader, place.budget, { packed: () => packed.position, around: at.around }), at);
      return format === "gzip" ? "tar.gz" : "tar.zst";
    }
    if (head.length === 0 && reader.trouble !== null) yield refused(nameOf(member, place), reader.trouble);
    else yield* unpackMember(contentOf(member, { reader, packed }), { ...at, isAll: place.isAll });
    return format;
  } finally {
    await reader.close();
  }
}

/** The one file in a packed stream is named after it. */
function contentOf(
  member: Member,
  { reader, packed }: { readonly reader: ByteReader; readonly packed: ByteReader },
): Member {
  return {
    kind: "member",
    path: createNamer()(withoutEnding(member.path)).path,
    held: null,
    window: null,
    open: () => reader.rest(),
    packed: () => packed.position,
  };
}

function withoutEnding(path: string): string {
  const name = path.slice(path.lastIndexOf("/") + 1);
  return name.replace(/\.(?:gz|gzip|z|zst)$/i, "") || name;
}

async function* unpackAll(found: AsyncGenerator<Found>, place: Place): AsyncGenerator<Unpacked> {
  for await (const one of found) {
    if (one.kind === "member") yield* unpackMember(one, place);
    else
      yield refused(one.name === null ? place.prefix || place.label : joinPath(place.prefix, one.name), one);
  }
}

function tooDeep(format: Format, { level, budget }: Place): Trouble {
  return {
    code: "too-deep",
    detail: `a ${format} archive ${level} levels inside the bundle; ${budget.limits.maxDepth} levels are opened`,
  };
}

function unsupported(format: Format): Trouble {
  return {
    code: "unsupported-format",
    detail: `it is a ${format} file, which is not read; pack it anew as zip or tar.gz, or attach the plain text`,
  };
}
