import type { Trouble } from "../byte-flow.ts";
import type { CentralRecord } from "./directory.ts";
import type { EndRecord } from "./end-record.ts";

const localHeaderBytes = 30;

/**
 * How far each record's data may reach, by its place in the list: to the next local header, the last to the directory.
 * Trouble where two records share bytes: that is how a small file becomes a large one without a high ratio.
 */
export function roomOf(records: readonly CentralRecord[], end: EndRecord): readonly number[] | Trouble {
  const usable = records
    .map((record, at) => ({ record, at }))
    .filter(({ record }) => record.trouble === null);
  usable.sort((a, b) => a.record.offset - b.record.offset);
  const room = records.map(() => 0);
  for (const [place, { record, at }] of usable.entries()) {
    const limit = usable[place + 1]?.record.offset ?? end.offset;
    // The local header's own extra field may be longer; that is checked when the entry is opened.
    const least = record.offset + localHeaderBytes + record.rawName.length + record.packedSize;
    if (least > limit)
      return {
        code: "overlap",
        detail: `entry ${at + 1} of ${records.length} reaches to byte ${least}, but byte ${limit} belongs to something else`,
      };
    room[at] = limit;
  }
  return room;
}
