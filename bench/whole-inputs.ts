import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type MixedLog, mixedLog, writeRepeated } from "./mixed-logs.ts";
import { seeded } from "./random.ts";
import { has } from "./timed.ts";

export const folder = join(import.meta.dirname, "..", ".tmp", "bench");
export const blockMiB = 64;
/** What every input consists of, again and again. */
export const log = mixedLog(blockMiB * 1024 * 1024, 7);

/** A log of so many MiB, a multiple of the block's. */
export function aLog(mib: number): string {
  const path = join(folder, `whole-${mib}.log`);
  if (!existsSync(path)) writeRepeated(path, log, mib / blockMiB);
  return path;
}

/** The log as the one entry of a zip file; null where `zip` is not there. */
export function aZipOf(mib: number): string | null {
  if (!has("zip")) return null;
  const path = join(folder, `whole-${mib}.zip`);
  if (!existsSync(path)) execFileSync("zip", ["-qj", path, aLog(mib)]);
  return path;
}

/** Files of 64 KiB to 4 MiB, most of them small. */
export function aFolder(mib: number): string {
  const path = join(folder, `whole-${mib}-files`);
  if (existsSync(path)) return path;
  const parts = cutAtLines(log);
  for (let time = 0; time < mib / blockMiB; time += 1) {
    const part = join(path, `part-${time}`);
    mkdirSync(part, { recursive: true });
    for (const [index, text] of parts.entries()) writeFileSync(join(part, `${index}.log`), text);
  }
  return path;
}

export function aZipOfFiles(mib: number): string | null {
  if (!has("zip")) return null;
  const path = join(folder, `whole-${mib}-files.zip`);
  if (!existsSync(path)) execFileSync("zip", ["-qr", path, "."], { cwd: aFolder(mib) });
  return path;
}

function cutAtLines({ text }: MixedLog): readonly string[] {
  const pick = seeded(3);
  const parts: string[] = [];
  for (let from = 0; from < text.length; ) {
    const size = 64 * 1024 * 2 ** (pick(1000) ** 2 / 166_000);
    const end = text.indexOf("\n", Math.min(from + size, text.length - 1)) + 1;
    parts.push(text.slice(from, end));
    from = end;
  }
  return parts;
}
