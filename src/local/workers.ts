import { availableParallelism } from "node:os";
import { join } from "node:path";
import type { Workers } from "../scan/index.ts";

/** More threads than this wait for the inflating one. */
const maxWorkers = 4;

/** The threads for what is large, this one among them; the script of the others lies beside the program. */
export const workersOf = (home: string, count: number = workersFor(availableParallelism())): Workers => ({
  count,
  script: join(home, "scan-worker", "index.js"),
});

/** How many of so many cores pay; 1 starts none. */
export function workersFor(cores: number): number {
  return Math.min(maxWorkers, cores);
}
