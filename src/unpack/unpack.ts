import { createHash } from "node:crypto";
import type { Bundle, Entry, EntryKind, Unpacked } from "../model/bundle.ts";
import type { EntryPath } from "../model/text.ts";
import { type Budget, bounded, type Expansion, runBudgetSpent, spending } from "./budget.ts";
import { type ByteFlow, chunksOf, flowOf, messageOf, type Trouble } from "./byte-flow.ts";
import { ByteReader } from "./byte-reader.ts";
import { kindOf } from "./encoding.ts";
import { createNamer, joinPath, safeLabel } from "./entry-path.ts";
import { gunzipped } from "./gzip.ts";
import type { Found, Member } from "./member.ts";
import { type Format, headBytes, recognise } from "./recognise.ts";
import { untar } from "./tar/tar.ts";
import { unpackIssueText } from "./unpack-issue-text.ts";
import { isWebPage } from "./web-page.ts";
import { type Window, windowOfBundle, windowOfBytes } from "./window.ts";
import { readEndRecord } from "./zip/end-record.ts";
import { unzip } from "./zip/zip.ts";
import { unzstd } from "./zstd.ts";

/** What a bundle turned out to be, for `inspect`. */
export type BundleFormat = Exclude<Format, "plain"> | EntryKind | "tar.gz" | "tar.zst";

/**
 * What is in a bundle, archives in it opened up to `maxDepth`, in the order of the archive.
 * Never throws and writes nothing: trouble is a refusal, and the next entry goes on.
 */
export async function* unpack(bundle: Bundle, budget: Budget): AsyncGenerator<Unpacked, BundleFormat> {
  const label = safeLabel(bundle.name);
  try {
    if (budget.exhausted) {
      yield refused(label, runBudgetSpent(budget));
      return "empty";
    }
    const path = createNamer()(bundle.name).path;
    if (bundle.origin === "inline") {
      yield* unpackIssueText(bundle, path, budget);
      return "text";
    }
    const window = await windowOfBundle(bundle);
    const member: Member = {
      kind: "member",
      path,
      isEmpty: bundle.size === 0,
      window,
      open: () => flowOf(bundle.stream()),
      packed: () => bundle.size,
    };
    return yield* unpackMember(member, { bundle, budget, label, prefix: "", level: 0, around: () => 1 });
  } catch (error) {
    // Every line that parses is ours and meant not to throw; where one does, the others' bundles still count.
    yield refused(label, { code: "crashed", detail: `reading it failed: ${safeLabel(messageOf(error))}` });
    return "binary";
  }
}

/** Where a member stands: in the bundle itself at level 0, in an archive of it at level 1. */
interface Place {
  readonly bundle: Bundle;
  readonly budget: Budget;
  /** The bundle's name for refusals. */
  readonly label: string;
  /** The path of the archive around it, empty at the top. */
  readonly prefix: string;
  readonly level: number;
  around(): number;
}

async function* unpackMember(member: Member, place: Place): AsyncGenerator<Unpacked, BundleFormat> {
  if (member.isEmpty) {
    yield {
      kind: "entry",
      entry: entryOf(place.bundle, joinPath(place.prefix, member.path), "empty", nothing),
    };
    return "empty";
  }
  const reader = new ByteReader(member.open());
  try {
    const head =
      member.window === null ? await reader.peek(headBytes) : await member.window.read(0, headBytes);
    const format = await formatOf(head, member.window);
    if (format !== "plain" && place.level > place.budget.limits.maxDepth) {
      yield refused(nameOf(member, place), tooDeep(format, place));
      return format;
    }
    switch (format) {
      case "plain":
        return yield* unpackPlain({ member, place, reader, head });
      case "zip":
        yield* unpackZip(member, place, reader);
        return "zip";
      case "tar":
        yield* unpackTar(member, place, reader);
        return "tar";
      case "gzip":
        return yield* unpackStream({ member, place, packed: reader, format, decode: gunzipped });
      case "zstd":
        return yield* unpackStream({ member, place, packed: reader, format, decode: unzstd });
      default:
        yield refused(nameOf(member, place), unsupported(format));
        return format;
    }
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

interface Plain {
  readonly member: Member;
  readonly place: Place;
  readonly reader: ByteReader;
  readonly head: Uint8Array;
}

async function* unpackPlain({ member, place, reader, head }: Plain): AsyncGenerator<Unpacked, EntryKind> {
  const kind = kindOf(head);
  const name = nameOf(member, place);
  if (place.level === 0) {
    if (isWebPage(head)) {
      yield refused(name, {
        code: "not-a-log",
        detail: "it is a web page or an error answer of a server, not a log",
      });
      return "text";
    }
    if (kind === "binary")
      yield refused(name, { code: "binary", detail: "it is a binary file; only text and archives are read" });
  }
  const counted = place.level === 0 ? spending(reader.rest(), place.budget) : reader.rest();
  const expansion: Expansion = { packed: member.packed, around: place.around };
  const flow = withEnd(bounded(counted, place.budget.limits, expansion));
  const path = joinPath(place.prefix, member.path);
  yield { kind: "entry", entry: entryOf(place.bundle, path, kind, () => chunksOf(flow.bytes)) };
  const trouble = flow.trouble();
  if (trouble !== null) yield refused(name, trouble);
  return kind;
}

async function* nothing(): AsyncGenerator<Uint8Array> {}

function entryOf(
  bundle: Bundle,
  path: EntryPath,
  kind: EntryKind,
  chunks: () => AsyncIterable<Uint8Array>,
): Entry {
  return {
    bundle,
    path,
    kind,
    voice: "output",
    author: bundle.author,
    lineOf: (line: number) => line,
    chunks,
  };
}

/** Remembers how the flow ended, for the refusal that follows the entry. */
function withEnd(flow: ByteFlow): { readonly bytes: ByteFlow; trouble(): Trouble | null } {
  let trouble: Trouble | null = null;
  async function* bytes(): ByteFlow {
    trouble = yield* flow;
    return trouble;
  }
  return { bytes: bytes(), trouble: () => trouble };
}

async function* unpackTar(member: Member, place: Place, reader: ByteReader): AsyncGenerator<Unpacked> {
  const counted = place.level === 0 ? new ByteReader(spending(reader.rest(), place.budget)) : reader;
  yield* unpackAll(
    untar(counted, place.budget, { packed: () => counted.position, around: place.around }),
    inside(member, place, place.around),
  );
}

interface Packed {
  readonly member: Member;
  readonly place: Place;
  readonly packed: ByteReader;
  readonly format: "gzip" | "zstd";
  decode(reader: ByteReader): ByteFlow;
}

/** Inside what is packed as one stream stands a tar file, which is the same level, or a single file. */
async function* unpackStream(given: Packed): AsyncGenerator<Unpacked, BundleFormat> {
  const { member, place, packed, format } = given;
  const reader = new ByteReader(spending(given.decode(packed), place.budget));
  try {
    const head = await reader.peek(headBytes);
    const isTar = recognise(head) === "tar";
    if (isTar) {
      const found = untar(reader, place.budget, { packed: () => packed.position, around: place.around });
      yield* unpackAll(found, inside(member, place, place.around));
      return format === "gzip" ? "tar.gz" : "tar.zst";
    }
    if (head.length === 0 && reader.trouble !== null) {
      yield refused(nameOf(member, place), reader.trouble);
      return format;
    }
    const content: Member = {
      kind: "member",
      path: createNamer()(withoutEnding(member.path)).path,
      isEmpty: false,
      window: null,
      open: () => reader.rest(),
      packed: () => packed.position,
    };
    yield* unpackMember(content, inside(member, place, place.around));
    return format;
  } finally {
    await reader.close();
  }
}

async function* unpackZip(member: Member, place: Place, reader: ByteReader): AsyncGenerator<Unpacked> {
  const window = member.window ?? (await held(member, place, reader));
  if ("code" in window) return yield refused(nameOf(member, place), window);
  const grown = member.window === null ? window.size / Math.max(1, member.packed()) : 1;
  const around = place.around() * Math.max(1, grown);
  yield* unpackAll(
    unzip(window, place.budget),
    inside(member, place, () => around),
  );
}

/** A packed zip file in an archive is held in memory, for a zip file is read from its end. */
async function held(member: Member, place: Place, reader: ByteReader): Promise<Window | Trouble> {
  const limits = {
    ...place.budget.limits,
    maxEntryBytes: Math.min(maxHeldBytes, place.budget.limits.maxEntryBytes),
  };
  const flow = bounded(reader.rest(), limits, { packed: member.packed, around: place.around });
  const chunks: Uint8Array[] = [];
  for (;;) {
    const step = await flow.next();
    if (step.done !== true) chunks.push(step.value);
    else if (step.value !== null) return step.value;
    else break;
  }
  const bytes = Buffer.concat(chunks);
  // An archive that holds itself, or ten times the same: one look is enough.
  const digest = createHash("sha256").update(bytes).digest("hex");
  if (!place.budget.firstSight(digest))
    return { code: "duplicate", detail: "the same archive was already opened in this run" };
  return windowOfBytes(bytes);
}

const maxHeldBytes = 32 * 1024 * 1024;

async function* unpackAll(found: AsyncGenerator<Found>, place: Place): AsyncGenerator<Unpacked> {
  for await (const one of found) {
    if (one.kind === "flaw") {
      const name = one.name === null ? place.prefix || place.label : joinPath(place.prefix, one.name);
      yield refused(name, one);
    } else {
      yield* unpackMember(one, place);
    }
  }
}

function inside(member: Member, place: Place, around: () => number): Place {
  const prefix = place.level === 0 ? "" : joinPath(place.prefix, member.path);
  return { ...place, prefix, level: place.level + 1, around };
}

function nameOf(member: Member, place: Place): string {
  return place.level === 0 ? place.label : joinPath(place.prefix, member.path);
}

function withoutEnding(path: string): string {
  const name = path.slice(path.lastIndexOf("/") + 1);
  return name.replace(/\.(gz|gzip|z|xz|zst|bz2)$/i, "") || name;
}

function refused(name: string, { code, detail }: Trouble): Unpacked {
  return { kind: "refused", refusal: { code, name, detail } };
}

function tooDeep(format: Format, place: Place): Trouble {
  return {
    code: "too-deep",
    detail: `a ${format} archive ${place.level} levels inside the bundle; ${place.budget.limits.maxDepth} levels are opened`,
  };
}

function unsupported(format: string): Trouble {
  return {
    code: "unsupported-format",
    detail: `it is a ${format} file, which is not read; pack it anew as zip or tar.gz, or attach the plain text`,
  };
}
