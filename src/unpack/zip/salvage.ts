import { type Budget, runBudgetSpent, spending } from "../budget.ts";
import type { ByteFlow, Trouble } from "../byte-flow.ts";
import { ByteReader } from "../byte-reader.ts";
import { createNamer, type EntryName } from "../entry-path.ts";
import { inflated } from "../inflate.ts";
import { type Found, flaw } from "../member.ts";
import { type Sum, summed } from "../summed.ts";
import { flowOfWindow, subWindow, type Window } from "../window.ts";
import { type CentralRecord, tooMany } from "./directory.ts";
import { type LocalHeader, maxLocalHeader, parseLocalHeader, usualLocalHeader } from "./local-header.ts";
import { beginningOf, memberOf, refusedByRecord } from "./zip-member.ts";

const sizesFollow = 0x0008;

/**
 * What is left of a zip file that was cut off before its directory: the entries one after the other, as their own
 * headers describe them, up to the first place where none stands. All checks of an entry hold here too.
 */
export async function* salvage(window: Window, budget: Budget): AsyncGenerator<Found> {
  yield flaw(null, cutOff);
  const named = createNamer();
  for (let offset = 0; offset < window.size; ) {
    const local = await localHeaderAt(window, offset);
    if ("code" in local) return;
    if (budget.exhausted) return yield flaw(null, runBudgetSpent(budget));
    if (!budget.takeEntries(1)) return yield flaw(null, tooMany(budget.entriesLeft()));
    const record = recordOf(local, offset);
    const name = named(record.rawName);
    const start = offset + local.length;
    if ((local.flags & sizesFollow) === 0) {
      const place = { record, name, room: Number.POSITIVE_INFINITY, window, budget };
      yield* memberOf(place, await beginningOf(place));
      offset = start + local.packedSize;
      continue;
    }
    const reader = new ByteReader(flowOfWindow(subWindow(window, start, window.size - start)));
    const trouble = yield* memberOfUnknownSize({ record, name, reader, budget });
    if (trouble !== null) return;
    offset = start + reader.position;
  }
}

async function localHeaderAt(window: Window, offset: number): Promise<LocalHeader | Trouble> {
  const local = parseLocalHeader(await window.read(offset, usualLocalHeader));
  return "code" in local ? parseLocalHeader(await window.read(offset, maxLocalHeader)) : local;
}

const cutOff: Trouble = {
  code: "truncated",
  detail: "it has no directory: it is cut off; what stands before the cut was read",
};

function recordOf(local: LocalHeader, offset: number): CentralRecord {
  const { rawName, flags, method, crc, packedSize, size } = local;
  return { rawName, unicodeName: null, flags, method, crc, packedSize, size, offset, mode: 0, trouble: null };
}

interface Unsized {
  readonly record: CentralRecord;
  readonly name: EntryName;
  readonly reader: ByteReader;
  readonly budget: Budget;
}

/** An entry whose sizes stand behind its data: where it ends only its packed data knows. */
async function* memberOfUnknownSize({
  record,
  name,
  reader,
  budget,
}: Unsized): AsyncGenerator<Found, Trouble | null> {
  if (name.hazard !== null)
    yield flaw(name.label, { code: "unsafe-path", detail: `${name.hazard}; its label is ${name.path}` });
  const refused = refusedByRecord(record, budget) ?? (record.method === 8 ? null : endUnknown);
  if (refused !== null) {
    yield flaw(name.label, refused);
    return refused;
  }
  const flow = spending(
    summed(inflated(reader), (sum) => takeDescriptor(reader, sum)),
    budget,
  );
  let ended: Trouble | null = null;
  const open = async function* (): ByteFlow {
    // A reader that gives up does not end the flow: the next entry stands behind this one's last byte.
    for (let step = await flow.next(); ; step = await flow.next()) {
      if (step.done === true) {
        ended = step.value;
        return ended;
      }
      yield step.value;
    }
  };
  yield {
    kind: "member",
    path: name.path,
    held: null,
    window: null,
    open,
    packed: () => reader.position,
  };
  // What the reader left is inflated to find the end, but not a bomb.
  const most = budget.limits.bombFloorBytes;
  for (let skipped = 0; skipped < most; ) {
    const step = await flow.next();
    if (step.done === true) return ended;
    skipped += step.value.length;
  }
  await flow.return(null);
  return { code: "bomb", detail: "its end was not looked for" };
}

const endUnknown: Trouble = { code: "truncated", detail: "where it ends stood in the part that is missing" };

/** With or without a signature, with sizes of 4 or 8 bytes: nothing says which, so the one that fits is right. */
async function takeDescriptor(reader: ByteReader, { bytes, crc }: Sum): Promise<Trouble | null> {
  const ahead = Buffer.from(await reader.peek(24));
  for (const start of [4, 0]) {
    for (const width of [4, 8]) {
      const end = start + 4 + 2 * width;
      if (ahead.length < end || ahead.readUInt32LE(start) !== crc) continue;
      if (ahead.readUInt32LE(end - width) !== bytes % 2 ** 32) continue;
      await reader.take(end);
      return null;
    }
  }
  if (ahead.length < 24) return { code: "truncated", detail: `it is cut off after ${bytes} bytes` };
  return { code: "checksum", detail: "its checksum or size is not the one that stands behind it" };
}
