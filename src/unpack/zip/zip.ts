import { ahead } from "../ahead.ts";
import { type Budget, mebibytes, runBudgetSpent } from "../budget.ts";
import type { Trouble } from "../byte-flow.ts";
import { createNamer } from "../entry-path.ts";
import { type Found, flaw } from "../member.ts";
import type { Window } from "../window.ts";
import { type Directory, parseDirectory, tooMany } from "./directory.ts";
import { type EndRecord, readEndRecord } from "./end-record.ts";
import { salvage } from "./salvage.ts";
import { roomOf } from "./spans.ts";
import { beginningOf, memberOf, type ZipPlace } from "./zip-member.ts";

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
  const checked = await readDirectory(window, end, budget);
  if ("code" in checked) return yield flaw(null, checked);
  for (const oddity of oddities(end, checked.directory.count))
    yield flaw(null, { code: "broken-archive", detail: oddity });

  const places = placesIn(checked, { window, budget });
  const begun = ahead(places, async (place) => ({ place, beginning: await beginningOf(place) }), begunAhead);
  for await (const { place, beginning } of begun) {
    if (budget.exhausted) return yield flaw(null, runBudgetSpent(budget));
    yield* memberOf(place, beginning);
  }
}

/** Each takes one turn to be read and one to be inflated, in which another one is looked at. */
const begunAhead = 3;

function* placesIn(
  { directory, room }: CheckedDirectory,
  source: Pick<ZipPlace, "window" | "budget">,
): Generator<ZipPlace> {
  const named = createNamer();
  for (let index = 0; index < directory.count; index += 1) {
    const record = directory.record(index);
    const name = named(record.unicodeName ?? record.rawName);
    yield { record, name, room: room[index] ?? 0, ...source };
  }
}

interface CheckedDirectory {
  readonly directory: Directory;
  readonly room: Float64Array;
}

/** Counts and spans are checked here, before the first byte is inflated. */
async function readDirectory(
  window: Window,
  end: EndRecord,
  budget: Budget,
): Promise<CheckedDirectory | Trouble> {
  const left = budget.entriesLeft();
  if (end.entries > left)
    return { ...tooMany(left), detail: `it lists ${end.entries} entries; ${tooMany(left).detail}` };
  if (end.size > maxDirectoryBytes)
    return {
      code: "too-large",
      detail: `its directory has ${mebibytes(end.size)}, at most ${mebibytes(maxDirectoryBytes)} are read`,
    };
  const directory = parseDirectory(await window.read(end.offset, end.size), end, left);
  if ("code" in directory) return directory;
  const room = roomOf(directory, end);
  if ("code" in room) return room;
  budget.takeEntries(directory.count);
  return { directory, room };
}

function oddities(end: EndRecord, count: number): readonly string[] {
  const counted =
    end.entries === count ? null : `it says that it has ${end.entries} entries, its directory lists ${count}`;
  return [end.oddity, counted].filter((text) => text !== null);
}
