import { statSync } from "node:fs";

/** Below this a run ends before its memory could grow, and would pay for loading `node:v8`. */
const worthBounding = 1024 * 1024;

/**
 * How V8's collector is kept to the cores and the memory that are left beside the scan. The space for young objects
 * would grow to 3 x 32 MiB under a steady stream of lines, which halves nothing but the number of its collections
 * (some 100 MiB at the peak), and that for old objects to several times what lives there (another 100 MiB where most
 * lines match). Few objects outlive a line, so that one thread collects them sooner than it would wake others.
 */
const flags = ["--semi-space-growth-factor=1", "--heap-growing-percent=60", "--no-parallel-scavenge"];

/** To be called before anything is read. */
export async function boundMemory(inputs: readonly string[]): Promise<void> {
  if (!inputs.some(isLarge)) return;
  const { setFlagsFromString } = await import("node:v8");
  for (const flag of flags) setFlagsFromString(flag);
}

/** A folder, a pipe: what comes is not known. */
function isLarge(input: string): boolean {
  if (input === "-") return true;
  const found = statSync(input, { throwIfNoEntry: false });
  return found !== undefined && (!found.isFile() || found.size > worthBounding);
}
