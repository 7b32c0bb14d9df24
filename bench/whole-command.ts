// `telltale analyze` with everything included, against unzip and rg, in pairs that take turns; see README.md.
//   npm run bench:whole -- [--mib 1024] [--rounds 5] [--workers 1,2] [--only zip,entries,folder,gzip,growth]
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { failures } from "./mixed-logs.ts";
import { has, median, peak, run, type Side, sh } from "./timed.ts";
import { aFolder, aLog, aZipOf, aZipOfFiles, blockMiB, folder, log } from "./whole-inputs.ts";

const { values } = parseArgs({
  options: {
    mib: { type: "string", default: "1024" },
    rounds: { type: "string", default: "5" },
    workers: { type: "string", default: "1,2" },
    only: { type: "string", default: "zip,entries,folder,gzip,growth" },
  },
});
const rounds = Number(values.rounds);
const workers = values.workers.split(",");
const literals = join(folder, "whole-literals.txt");

mkdirSync(folder, { recursive: true });
writeFileSync(literals, failures.map(({ literal }) => `${literal}\n`).join(""));
const kinds = values.only.split(",");
console.log(
  "| input | MiB | pair | ratio (median) | ours s (user + sys) | peer s (user + sys) | our peak MiB |",
);
console.log("|---|---|---|---|---|---|---|");
if (kinds.includes("zip")) compareZip("one entry", aZipOf(Number(values.mib)), Number(values.mib));
if (kinds.includes("entries"))
  compareZip("many entries", aZipOfFiles(Number(values.mib)), Number(values.mib));
if (kinds.includes("folder")) compareFolder();
if (kinds.includes("gzip")) compareGzip();
if (kinds.includes("growth")) growth();

function compareZip(input: string, zip: string | null, mib: number): void {
  if (zip === null || !has("unzip") || !has("rg")) {
    skipped(input, "zip, unzip, rg");
    return;
  }
  check(zip, mib, `unzip -p ${zip} | rg -j1 -F -c -f ${literals}`);
  const peer = `unzip -p ${zip} | rg -j1 -F -n -f ${literals}`;
  for (const count of workers)
    pair({ input, mib, name: `${count} : unzip -p, rg -j1 -F`, ours: analyze(zip, count), peer });
}

function compareFolder(): void {
  if (!has("rg")) {
    skipped("folder", "rg");
    return;
  }
  const files = aFolder(Number(values.mib));
  const mib = Number(values.mib);
  check(files, mib, `cat $(find ${files} -type f) | rg -j1 -F -c -f ${literals}`);
  const peer = `rg -F -n -f ${literals} ${files}`;
  for (const count of workers)
    pair({ input: "folder", mib, name: `${count} : rg -F (its threads)`, ours: analyze(files, count), peer });
}

function compareGzip(): void {
  if (!has("gzip") || !has("zcat") || !has("grep")) {
    skipped("gzip", "gzip, zcat, grep");
    return;
  }
  const mib = Number(values.mib);
  const packed = `${aLog(mib)}.gz`;
  if (!existsSync(packed)) sh(`gzip -kc ${aLog(mib)} > ${packed}`);
  check(packed, mib, `zcat ${packed} | grep -c -F -f ${literals}`);
  const peer = `zcat ${packed} | LC_ALL=C grep -n -F -f ${literals}`;
  for (const count of workers)
    pair({ input: "gzip", mib, name: `${count} : zcat, grep -F`, ours: analyze(packed, count), peer });
}

/** Time for each byte, relative to that of 1 GiB. */
function growth(): void {
  if (!has("zip")) {
    skipped("growth", "zip");
    return;
  }
  const sizes = [256, 1024, 2048];
  const zips = sizes.map(aZipOf);
  for (const count of workers) {
    const runs = Array.from({ length: rounds }, () => zips.map((zip) => run(analyze(zip as string, count))));
    const perMiB = (pick: (side: Side) => number) =>
      sizes.map((mib, size) => median(runs.map((round) => pick(round[size] as Side))) / mib);
    const [wall, cpu] = [perMiB(({ seconds }) => seconds), perMiB(({ cpu }) => cpu)];
    const relative = (times: readonly number[]) =>
      sizes.map((mib, size) => `${mib}: ${((times[size] ?? 0) / (times[1] ?? 1)).toFixed(2)}`).join(", ");
    console.log(
      `\ngrowth, workers ${count}: seconds for each byte ${relative(wall)}; of the processor ${relative(cpu)}`,
    );
    const rss = sizes.map((mib, size) => `${mib}: ${peak(runs.map((round) => round[size] as Side))}`);
    console.log(`peak MiB ${rss.join(", ")}`);
  }
}

function pair(given: {
  readonly input: string;
  readonly mib: number;
  readonly name: string;
  readonly ours: string;
  readonly peer: string;
}): void {
  const sides = Array.from({ length: rounds }, () => ({ ours: run(given.ours), peer: run(given.peer) }));
  const ratio = median(sides.map(({ ours, peer }) => peer.seconds / ours.seconds));
  const said = (side: "ours" | "peer") =>
    `${median(sides.map((one) => one[side].seconds)).toFixed(1)} (${median(sides.map((one) => one[side].cpu)).toFixed(1)})`;
  console.log(
    `| ${given.input} | ${given.mib} | ${given.name} | ${ratio.toFixed(2)} | ${said("ours")} | ${said("peer")} | ${peak(sides.map(({ ours }) => ours))} |`,
  );
}

/** Both sides must have looked at every line, and found what was planted. */
function check(input: string, mib: number, counted: string): void {
  const times = mib / blockMiB;
  const planted = log.planted.map((count) => count * times);
  const result = JSON.parse(sh(`${analyze(input, workers.at(-1) ?? "1")} --format json`)) as {
    readonly stats: { readonly lines: number };
    readonly findings: readonly { signature: string; count: number; countIsLeast?: boolean }[];
  };
  if (result.stats.lines !== log.lines * times)
    throw new Error(`${input} has ${log.lines * times} lines, we read ${result.stats.lines}`);
  for (const [index, { signature }] of failures.entries()) {
    const found = result.findings.find((finding) => finding.signature === signature);
    const isRight = found?.countIsLeast
      ? found.count <= (planted[index] ?? 0)
      : found?.count === planted[index];
    if (!isRight)
      throw new Error(`${signature} is in ${input} ${planted[index]} times, we say ${found?.count}`);
  }
  const lines = Number(sh(counted));
  const all = planted.reduce((sum, count) => sum + count, 0);
  if (lines !== all) throw new Error(`${all} lines of ${input} hold a failure, the peer found ${lines}`);
}

function analyze(input: string, count: string): string {
  return `node dist/cli/index.js analyze ${input} --workers ${count}`;
}

function skipped(input: string, programs: string): void {
  console.log(`| ${input} | - | left out: it needs ${programs} | - | - | - | - |`);
}
