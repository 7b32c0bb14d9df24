import { statSync } from "node:fs";

/** Below this a run ends before its memory could grow, and would pay for loading `node:v8`. */
const worthBounding = 1024 * 1024;

/**
 * V8 lets the space for young objects grow to 3 x 32 MiB under a steady stream of lines, which halves nothing but
 * the number of its collections: with large inputs it is kept at its first size (some 100 MiB less at the peak).
 * It also lets the space for old objects grow to several times what lives there: at most 60 % are allowed (another
 * 100 MiB less where most lines match).
 */
export async function boundMemory(inputs: readonly string[]): Promise<void> {
  if (!inputs.some(isLarge)) return;
  const { setFlagsFromString } = await import("node:v8");
  setFlagsFromString("--semi-space-growth-factor=1");
  setFlagsFromString("--heap-growing-percent=60");
}

/** A folder, a pipe: what comes is not known. */
function isLarge(input: string): boolean {
  if (input === "-") return true;
  const found = statSync(input, { throwIfNoEntry: false });
  return found !== undefined && (!found.isFile() || found.size > worthBounding);
}
