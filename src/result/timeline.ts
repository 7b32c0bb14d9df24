import { evidenceRecord } from "../classify/evidence-record.ts";
import type { Lot, Occurrence, Reading } from "../model/reading.ts";
import type { TimelineRecord } from "../model/result.ts";

/** More than this is no overview any more; the beginning and the end are kept. */
const maxEntries = 120;

/** What happened in order of time, by the dialects' events; the same again and again becomes one entry with a count. */
export function timelineOf({ occurrences }: Reading): TimelineRecord[] {
  const timed = [...occurrences]
    .filter(([name]) => !name.includes(":"))
    .flatMap(([, { kept }]) => kept)
    .filter((occurrence) => occurrence.at !== null)
    .sort((a, b) => (a.at ?? 0) - (b.at ?? 0));
  const entries = runsOf(timed).map(([first, count]) => ({
    time: first.evidence.time,
    subject: first.subject,
    event: first.name,
    count,
    evidence: evidenceRecord(first.evidence),
  }));
  if (entries.length <= maxEntries) return entries;
  return [...entries.slice(0, maxEntries / 2), ...entries.slice(-maxEntries / 2)];
}

/** Neighbours of one event and one subject, as the first of them and how many they are. */
function runsOf(timed: readonly Occurrence[]): readonly (readonly [Occurrence, number])[] {
  const runs: Occurrence[][] = [];
  for (const occurrence of timed) {
    const last = runs.at(-1);
    const first = last?.[0];
    if (last && first?.name === occurrence.name && first.subject === occurrence.subject)
      last.push(occurrence);
    else runs.push([occurrence]);
  }
  return runs.map((run) => [run[0] as Occurrence, run.length + unkeptIn(run)]);
}

/** Where all that was kept of a lot stands in one run, what was not kept happened in it as well. */
function unkeptIn(run: readonly Occurrence[]): number {
  const kept = new Map<Lot, number>();
  for (const { lot } of run) kept.set(lot, (kept.get(lot) ?? 0) + 1);
  return [...kept]
    .filter(([lot, count]) => count === lot.kept)
    .reduce((sum, [lot]) => sum + lot.count - lot.kept, 0);
}
