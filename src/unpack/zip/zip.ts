import { type Budget, mebibytes, runBudgetSpent } from "../budget.ts";
import type { Trouble } from "../byte-flow.ts";
import { createNamer } from "../entry-path.ts";
import { type Found, flaw } from "../member.ts";
import type { Window } from "../window.ts";
import { type CentralRecord, parseDirectory, tooMany } from "./directory.ts";
import { type EndRecord, readEndRecord } from "./end-record.ts";
import { salvage } from "./salvage.ts";
import { roomOf } from "./spans.ts";
import { memberOf } from "./zip-member.ts";

/** 100,000 records with names of 250 bytes; a directory is held whole, to be checked before anything is inflated. */
const maxDirectoryBytes = 32 * 1024 * 1024;

/**
 * The members of a zip file, as its central directory lists them.
 * That list is the one reading of the archive: what stands between its entries does not exist for us.
 */
export async function* unzip(window: Window, budget: Budget): AsyncGenerator<Found> {
  const end = await readEndRecord(window);
  if (end === null) return yield* salvage(window, budget);
  if ("code" in end) return yield flaw(null, end);
  const directory = await readDirectory(window, end, budget);
  if ("code" in directory) return yield flaw(null, directory);
  for (const oddity of oddities(end, directory.records))
    yield flaw(null, { code: "broken-archive", detail: oddity });

  const named = createNamer();
  for (const [at, record] of directory.records.entries()) {
    if (budget.exhausted) return yield flaw(null, runBudgetSpent(budget));
    const name = named(record.unicodeName ?? record.rawName);
    yield* memberOf({ record, name, room: directory.room[at] ?? 0, window, budget });
  }
}

interface Directory {
  readonly records: readonly CentralRecord[];
  readonly room: readonly number[];
}

/** Counts and spans are checked here, before the first byte is inflated. */
async function readDirectory(window: Window, end: EndRecord, budget: Budget): Promise<Directory | Trouble> {
  const left = budget.entriesLeft();
  if (end.entries > left)
    return { ...tooMany(left), detail: `it lists ${end.entries} entries; ${tooMany(left).detail}` };
  if (end.size > maxDirectoryBytes)
    return {
      code: "too-large",
      detail: `its directory has ${mebibytes(end.size)}, at most ${mebibytes(maxDirectoryBytes)} are read`,
    };
  const records = parseDirectory(await window.read(end.offset, end.size), end, left);
  if ("code" in records) return records;
  const room = roomOf(records, end);
  if ("code" in room) return room;
  budget.takeEntries(records.length);
  return { records, room };
}

function oddities(end: EndRecord, records: readonly CentralRecord[]): readonly string[] {
  const count =
    end.entries === records.length
      ? null
      : `it says that it has ${end.entries} entries, its directory lists ${records.length}`;
  return [end.oddity, count].filter((text) => text !== null);
}
