import { availableParallelism } from "node:os";
import { join } from "node:path";
import type { Workers } from "../scan/index.ts";

/** More threads than this wait for the inflating one. */
const maxWorkers = 4;

/**
 * The threads for what is large; their script lies beside the program. One core is left to this thread, which
 * unpacks and reads: with two cores, a second scanning thread takes from the first what it gives (bench/RESULTS.md).
 */
export const workersOf = (home: string, count: number = workersFor(availableParallelism())): Workers => ({
  count,
  script: join(home, "scan-worker", "index.js"),
});

/** How many of so many cores pay; 1 starts none. */
export function workersFor(cores: number): number {
  return Math.min(maxWorkers, Math.max(1, cores - 1));
}
