import type { Trouble } from "../byte-flow.ts";
import type { Directory } from "./directory.ts";
import type { EndRecord } from "./end-record.ts";

const localHeaderBytes = 30;

/**
 * How far each record's data may reach, by its place in the list: to the next local header, the last to the directory.
 * Trouble where two records share bytes: that is how a small file becomes a large one without a high ratio.
 */
export function roomOf(directory: Directory, end: EndRecord): Float64Array | Trouble {
  const starts = new Float64Array(directory.count);
  const ends = new Float64Array(directory.count);
  const order: number[] = [];
  for (let index = 0; index < directory.count; index += 1) {
    const { offset, rawName, packedSize, trouble } = directory.record(index);
    if (trouble !== null) continue;
    starts[index] = offset;
    // The local header's own extra field may be longer; that is checked when the entry is opened.
    ends[index] = offset + localHeaderBytes + rawName.length + packedSize;
    order.push(index);
  }
  order.sort((a, b) => (starts[a] ?? 0) - (starts[b] ?? 0));
  const room = new Float64Array(directory.count);
  for (const [place, index] of order.entries()) {
    const next = order[place + 1];
    const limit = next === undefined ? end.offset : (starts[next] ?? 0);
    if ((ends[index] ?? 0) > limit)
      return {
        code: "overlap",
        detail: `entry ${index + 1} of ${directory.count} reaches to byte ${ends[index]}, but byte ${limit} belongs to something else`,
      };
    room[index] = limit;
  }
  return room;
}
