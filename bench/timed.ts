import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");
const rssFile = join(mkdtempSync(join(tmpdir(), "telltale-bench-")), "rss");
const measuresMemory = has("/usr/bin/time");

export function has(program: string): boolean {
  return spawnSync("sh", ["-c", `command -v ${program}`]).status === 0;
}

export interface Side {
  readonly seconds: number;
  /** Of the processor, on all threads and in all processes. */
  readonly cpu: number;
  readonly rssMiB: number | null;
}

/** Runs `node ...`, or a peer's pipe, to its end. */
export function run(command: string): Side {
  const begin = performance.now();
  const timed = measuresMemory
    ? command.replace(/^node /, `/usr/bin/time -f %M -o ${rssFile} node `)
    : command;
  const output = sh(`{ ${timed} > /dev/null; } && times`);
  const seconds = (performance.now() - begin) / 1000;
  const rssMiB = timed === command ? null : Number(readFileSync(rssFile, "utf8").trim()) / 1024;
  return { seconds, cpu: childrensSeconds(output), rssMiB };
}

/** The second line of `times`: user and system time of what the shell has started. */
function childrensSeconds(times: string): number {
  const [, minutes, seconds, systemMinutes, systemSeconds] =
    /\n(\d+)m([\d.]+)s (\d+)m([\d.]+)s/.exec(times)?.map(Number) ?? [];
  return 60 * ((minutes ?? 0) + (systemMinutes ?? 0)) + (seconds ?? 0) + (systemSeconds ?? 0);
}

export function sh(command: string): string {
  const { stdout, stderr, status } = spawnSync("bash", ["-c", command], {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 2 ** 30,
  });
  if (status !== 0) throw new Error(`${command}: ${stderr}`);
  return stdout;
}

export function peak(sides: readonly Side[]): string {
  const known = sides.flatMap(({ rssMiB }) => rssMiB ?? []);
  return known.length === 0 ? "-" : Math.max(...known).toFixed(0);
}

export function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] as number;
}
