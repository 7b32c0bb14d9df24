import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The repository's own root. */
export const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..");

/** The folder of sample data that lies beside the checkout. */
export const shared = process.env.TELLTALE_SHARED ?? join(root, "..", "shared");

export const sharedPath = (...parts: readonly string[]): string => join(shared, ...parts);
