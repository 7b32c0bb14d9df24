import type { Entry, EntryKind, Unpacked } from "../model/bundle.ts";
import { bounded, spending } from "./budget.ts";
import { type ByteFlow, chunksOf, type Trouble } from "./byte-flow.ts";
import type { ByteReader } from "./byte-reader.ts";
import { kindOf } from "./encoding.ts";
import { joinPath } from "./entry-path.ts";
import type { Held, Member } from "./member.ts";
import { nameOf, type Place, refused } from "./place.ts";
import { headBytes } from "./recognise.ts";
import { isWebPage } from "./web-page.ts";

interface File {
  readonly member: Member;
  readonly place: Place;
  readonly reader: ByteReader;
  readonly head: Uint8Array;
}

/** A file that is no archive, as a stream: an entry, and what was wrong with it once it was read. */
export async function* unpackFile({
  member,
  place,
  reader,
  head,
}: File): AsyncGenerator<Unpacked, EntryKind> {
  const kind = kindOf(head);
  const name = nameOf(member, place);
  if (place.isAll) {
    if (isWebPage(head)) {
      yield refused(name, webPage);
      return "text";
    }
    if (kind === "binary") yield refused(name, binary);
  }
  const counted = place.level === 0 ? spending(reader.rest(), place.budget) : reader.rest();
  const flow = bounded(counted, place.budget.limits, { packed: member.packed, around: place.around });
  const { chunks, trouble } = withEnd(flow);
  yield { kind: "entry", entry: entryOf(member, place, { kind, chunks }) };
  const ended = trouble();
  if (ended !== null) yield refused(name, ended);
  return kind;
}

/** The same for one whose bytes are all there. */
export function* unpackHeld(held: Held, member: Member, place: Place): Generator<Unpacked, EntryKind> {
  const kind = kindOf(held.bytes.subarray(0, headBytes));
  async function* chunks(): AsyncGenerator<Uint8Array> {
    if (held.bytes.length > 0) yield held.bytes;
  }
  yield { kind: "entry", entry: entryOf(member, place, { kind, chunks }) };
  if (held.trouble !== null) yield refused(nameOf(member, place), held.trouble);
  return kind;
}

const webPage: Trouble = {
  code: "not-a-log",
  detail: "it is a web page or an error answer of a server, not a log",
};

const binary: Trouble = {
  code: "binary",
  detail: "it is a binary file; only text and archives are read",
};

function entryOf(member: Member, place: Place, content: Pick<Entry, "kind" | "chunks">): Entry {
  return {
    bundle: place.bundle,
    path: joinPath(place.prefix, member.path),
    voice: "output",
    author: place.bundle.author,
    lineOf: (line) => line,
    ...content,
  };
}

/** Remembers how the flow ended, for the refusal that follows the entry. */
function withEnd(flow: ByteFlow): { chunks(): AsyncIterable<Uint8Array>; trouble(): Trouble | null } {
  let trouble: Trouble | null = null;
  async function* remembering(): ByteFlow {
    trouble = yield* flow;
    return trouble;
  }
  const bytes = remembering();
  return { chunks: () => chunksOf(bytes), trouble: () => trouble };
}
