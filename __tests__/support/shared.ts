import { existsSync } from "node:fs";
import { describe } from "@jest/globals";
import { shared } from "./paths.ts";

export { root, sharedPath } from "./paths.ts";

/** Runs a block that needs the sample data; where the data is missing, one skipped test says so. */
export function describeWithShared(name: string, block: () => void): void {
  if (existsSync(shared)) describe(name, block);
  else
    describe.skip(`${name} (skipped: no sample data at ../shared; set TELLTALE_SHARED to its folder)`, block);
}
