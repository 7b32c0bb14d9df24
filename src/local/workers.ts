import { availableParallelism } from "node:os";
import { join } from "node:path";
import type { Workers } from "../scan/index.ts";

/** More threads than this wait for the inflating one. */
const maxWorkers = 4;

/** The threads of this machine, for what is large; their script lies beside the program. */
export const workersOf = (
  home: string,
  count: number = Math.min(maxWorkers, availableParallelism()),
): Workers => ({
  count,
  script: join(home, "scan-worker", "index.js"),
});
