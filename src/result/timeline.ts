import { evidenceRecord } from "../classify/evidence-record.ts";
import type { Occurrence, Reading } from "../model/reading.ts";
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
  const runs: [Occurrence, number][] = [];
  for (const occurrence of timed) {
    const last = runs.at(-1);
    const continues = last?.[0].name === occurrence.name && last[0].subject === occurrence.subject;
    if (last !== undefined && continues) last[1] += 1;
    else runs.push([occurrence, 1]);
  }
  return runs;
}
