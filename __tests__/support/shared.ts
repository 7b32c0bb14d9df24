import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe } from "@jest/globals";

/** The repository's own root. */
export const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..");

const shared = process.env.TELLTALE_SHARED ?? join(root, "..", "shared");

/** A path in the folder of sample data that lies beside the checkout. */
export const sharedPath = (...parts: readonly string[]): string => join(shared, ...parts);

/** Runs a block that needs the sample data; where the data is missing, one skipped test says so. */
export function describeWithShared(name: string, block: () => void): void {
  if (existsSync(shared)) describe(name, block);
  else
    describe.skip(`${name} (skipped: no sample data at ../shared; set TELLTALE_SHARED to its folder)`, block);
}
