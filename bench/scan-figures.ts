// The scan's own figures: what it costs with the shipped catalogue, how time grows with the number of signatures, what a
// start with 10,000 costs, and an evil signature. `npm run bench:scan [-- --mib N]`; needs build/ (npm run build).
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { Pattern } from "../src/model/pattern.ts";
import { makeSignatures, quietLogText, writeLog } from "./log-data.ts";

const { values } = parseArgs({ options: { mib: { type: "string", default: "64" } } });
const root = join(import.meta.dirname, "..");
const folder = join(root, ".tmp", "bench");
const built = (path: string) => join(root, "build", path);
const bytes = Number(values.mib) * 1024 * 1024;
const rounds = 5;

interface Times {
  readonly wallMs: number;
  readonly cpuMs: number;
}

const { compilePatterns, scanEntry } = (await import(
  built("scan/index.js")
)) as typeof import("../src/scan/index.ts");

mkdirSync(folder, { recursive: true });
await shippedCatalogue();
growth();
start();
await evilSignatures();

/** No more than the scan: what matched is delivered to nobody. */
async function shippedCatalogue(): Promise<void> {
  const { readShipped } = (await import(
    built("local/shipped-catalogue.js")
  )) as typeof import("../src/local/shipped-catalogue.ts");
  const { searchPlan } = (await import(built("search-plan.js"))) as typeof import("../src/search-plan.ts");
  const { catalogue, patternCache } = readShipped(built("catalogue.json"));
  const { set } = searchPlan(catalogue, patternCache).patterns;
  const failures = [
    "TypeError: fetch failed",
    "Error: connect ECONNREFUSED 127.0.0.1:3000",
    "MCP error -32001: Request timed out",
    "EMFILE: too many open files, open '/x'",
  ];
  const dense = join(folder, `dense-${values.mib}.txt`);
  if (!existsSync(dense)) writeLog(dense, bytes, makeSignatures(100, 1), 2);
  const logs = { quiet: Buffer.from(quietLogText(bytes, failures, 3)), dense: readFileSync(dense) };
  for (const [name, log] of Object.entries(logs)) {
    const seconds: number[] = [];
    let lines = 0;
    for (let round = 0; round <= rounds; round++) {
      lines = 0;
      const before = process.cpuUsage();
      await scanEntry(set, chunksOf(log), { before: 0, after: 0 }, () => void lines++);
      const { user, system } = process.cpuUsage(before);
      if (round > 0) seconds.push((user + system) / 1e6);
    }
    const rate = log.length / 1e6 / median(seconds);
    console.log(
      `the shipped catalogue, a ${name} log: ${rate.toFixed(0)} MB for each second of the processor, ${lines} lines found`,
    );
  }
}

function* chunksOf(log: Buffer): Generator<Uint8Array> {
  for (let at = 0; at < log.length; at += 65_536) yield log.subarray(at, at + 65_536);
}

/** The exponent by which the processor's time grows, start-up included. */
function growth(): void {
  const log = join(folder, `growth-${values.mib}.txt`);
  if (!existsSync(log)) writeLog(log, bytes, makeSignatures(10_000, 1), 2);
  const [few, many] = [100, 10_000].map((count) => median(repeated(() => scanned(count, log).cpuMs)));
  const exponent = Math.log((many as number) / (few as number)) / Math.log(100);
  console.log(
    `100 and 10,000 signatures on ${values.mib} MiB: ${few?.toFixed(0)} and ${many?.toFixed(0)} ms, exponent ${exponent.toFixed(2)}`,
  );
}

/** Of the wall clock and of the processor, which counts less of a busy machine. */
function start(): void {
  const log = join(folder, "one-line.txt");
  writeFileSync(log, "nothing of interest\n");
  const usage = "const u = process.resourceUsage(); console.log((u.userCPUTime + u.systemCPUTime) / 1000)";
  const runs = repeated(() => scanned(10_000, log));
  const bare = repeated(() => timed(["-e", usage]));
  const more = (key: "wallMs" | "cpuMs") =>
    (median(runs.map((run) => run[key])) - median(bare.map((run) => run[key]))).toFixed(0);
  console.log(
    `a start with 10,000 cached signatures: ${more("wallMs")} ms more than \`node -e 0\`, ${more("cpuMs")} ms of the processor`,
  );
}

function scanned(count: number, log: string): Times {
  const signatures = join(folder, `figures-${count}.json`);
  if (!existsSync(signatures)) writeFileSync(signatures, JSON.stringify(makeSignatures(count, 1)));
  const words = [join(root, "bench/scan-side.ts"), signatures, log, "--cache", `${signatures}.cache`];
  if (!existsSync(`${signatures}.cache`)) execFileSync(process.execPath, words);
  return timed(words);
}

/** A run that prints its time of the processor, alone or as `cpuMs`. */
function timed(words: readonly string[]): Times {
  const before = performance.now();
  const printed = JSON.parse(
    execFileSync(process.execPath, words, { encoding: "utf8", maxBuffer: 2 ** 30 }),
  ) as number | { readonly cpuMs: number };
  const wallMs = performance.now() - before;
  return { wallMs, cpuMs: typeof printed === "number" ? printed : printed.cpuMs };
}

async function evilSignatures(): Promise<void> {
  const line = Buffer.from(`${"wx yq ".repeat(180_000)}!`);
  for (const source of ["(?:\\w+\\s?)+:$", "x.*y.*z", "(?:a|x|xy?)*!:"]) {
    const pattern: Pattern = { id: source, match: { kind: "regex", source, ignoreCase: false } };
    const { set } = compilePatterns([pattern]);
    const before = performance.now();
    const { slow } = await scanEntry(set, [line], { before: 0, after: 0 }, () => {});
    const told = slow.length > 0 ? `, told as slow (${slow[0]?.ms} ms on one piece)` : "";
    console.log(`${source} on a line of 1 MB: ${(performance.now() - before).toFixed(0)} ms${told}`);
  }
}

function repeated<T>(run: () => T): T[] {
  return Array.from({ length: rounds }, run);
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] as number;
}
