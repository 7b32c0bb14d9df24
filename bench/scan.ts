// The scan against ripgrep, in pairs that take turns. `npm run bench -- [--mib N] [--rounds N] [--signatures 100,1000]`
import { execFileSync, spawnSync } from "node:child_process";
import { closeSync, existsSync, mkdirSync, openSync, readSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { type MadeSignature, makeSignatures, writeLog } from "./log-data.ts";
import { seeded } from "./random.ts";

const { values } = parseArgs({
  options: {
    mib: { type: "string", default: "1024" },
    rounds: { type: "string", default: "5" },
    signatures: { type: "string", default: "100,1000,10000" },
  },
});
const root = join(import.meta.dirname, "..");
const folder = join(root, ".tmp", "bench");
const bytes = Number(values.mib) * 1024 * 1024;
const rounds = Number(values.rounds);
const has = (program: string) => spawnSync("sh", ["-c", `command -v ${program}`]).status === 0;

interface Side {
  readonly command: string;
  readonly seconds: number;
  readonly output: string;
  readonly rssMiB: number | null;
}

mkdirSync(folder, { recursive: true });
execFileSync(join(root, "node_modules/.bin/tsc"), ["-p", "tsconfig.build.json"], { cwd: root });
if (!has("rg")) {
  console.log("rg is not there, so there is nothing to compare with; see bench/README.md");
  process.exit(0);
}
console.log(`${values.mib} MiB, ${rounds} pairs each; a ratio above 1: we are faster\n`);
console.log("| signatures | pair | ratio (median) | ours s | peer s | our peak RSS MiB |");
console.log("|---|---|---|---|---|---|");
for (const count of values.signatures.split(",").map(Number)) benchmark(count);

function benchmark(count: number): void {
  const data = prepare(count);
  checkSameLines(count, data);
  const ours = (...more: string[]) =>
    `node bench/scan-side.ts ${data.signatures} ${data.log} --cache ${data.cache} ${more.join(" ")}`;
  const literal = `rg -j1 -F -n -f ${data.literals} ${data.log}`;
  compare(count, "1 thread : rg -j1 -F", ours(), literal);
  compare(count, "2 workers : rg -j1 -F", ours("--workers 2"), literal);
  if (count <= 100 || (count <= 1000 && bytes <= 32 * 1024 * 1024)) {
    compare(
      count,
      "1 thread : rg -j1 --no-unicode, regexes",
      ours(),
      `rg -j1 --no-unicode -n -f ${data.regexes} ${data.log}`,
    );
  }
  compare(
    count,
    "2 workers, folder : rg -F, its own threads",
    `node bench/scan-side.ts ${data.signatures} ${data.folder} --cache ${data.cache} --workers 2`,
    `rg -F -n -f ${data.literals} ${data.folder}`,
  );
  if (!has("zip") || !has("unzip")) return;
  if (!existsSync(data.zip)) execFileSync("zip", ["-qj", data.zip, data.log]);
  const zipped = (more: string) =>
    `node bench/scan-side.ts ${data.signatures} ${data.zip} --cache ${data.cache} ${more}`;
  const peer = `unzip -p ${data.zip} | rg -j1 -F -n -f ${data.literals}`;
  compare(count, "zip, 1 thread : unzip -p, rg -j1 -F", zipped(""), peer);
  compare(count, "zip, 2 workers : unzip -p, rg -j1 -F", zipped("--workers 2"), peer);
}

interface Data {
  readonly signatures: string;
  readonly literals: string;
  readonly regexes: string;
  readonly log: string;
  readonly folder: string;
  readonly zip: string;
  readonly cache: string;
}

function prepare(count: number): Data {
  const at = (name: string) => join(folder, `${name}-${count}-${values.mib}`);
  const data = {
    signatures: `${at("signatures")}.json`,
    literals: `${at("literals")}.txt`,
    regexes: `${at("regexes")}.txt`,
    log: `${at("log")}.txt`,
    folder: at("files"),
    zip: `${at("log")}.zip`,
    cache: `${at("cache")}.json`,
  };
  if (existsSync(data.log)) return data;
  const made = makeSignatures(count, 1);
  writeFileSync(data.signatures, JSON.stringify(made));
  writeFileSync(
    data.literals,
    lines(made, ({ literal }) => literal),
  );
  writeFileSync(
    data.regexes,
    lines(made, ({ source }) => source.replace(/\(\?<\w+>/, "(")),
  );
  writeLog(data.log, bytes, made, 2);
  cutIntoFiles(data.log, data.folder);
  return data;
}

/** Of some 200 kB each, at line ends. */
function cutIntoFiles(log: string, folder: string): void {
  mkdirSync(folder);
  const pick = seeded(3);
  const input = openSync(log, "r");
  const buffer = Buffer.alloc(1024 * 1024);
  let [count, at] = [0, 0];
  for (let held = readSync(input, buffer, 0, buffer.length, at); held > 0; ) {
    const size = Math.min(held, 50_000 + pick(300_000));
    const end = held < buffer.length && size === held ? held : buffer.lastIndexOf("\n", size) + 1;
    writeFileSync(join(folder, `${String(count++).padStart(6, "0")}.log`), buffer.subarray(0, end));
    at += end;
    held = readSync(input, buffer, 0, buffer.length, at);
  }
  closeSync(input);
}

function lines(made: readonly MadeSignature[], text: (one: MadeSignature) => string): string {
  return `${made.map(text).join("\n")}\n`;
}

/** With the literals alone as patterns, both sides must find the same lines. */
function checkSameLines(count: number, data: Data): void {
  const ours = JSON.parse(
    run(`node bench/scan-side.ts ${data.signatures} ${data.log} --literals`).output,
  ) as {
    readonly numbers: readonly number[];
  };
  const theirs = run(`rg -j1 -F -n -f ${data.literals} ${data.log} | cut -d: -f1`).output;
  if (ours.numbers.join("\n") === theirs.trim()) return;
  throw new Error(`with ${count} signatures, rg finds other lines than we do`);
}

function compare(count: number, name: string, ours: string, peer: string): void {
  run(ours);
  const pairs = Array.from({ length: rounds }, () => ({ ours: run(ours), peer: run(peer) }));
  const ratio = median(pairs.map((pair) => pair.peer.seconds / pair.ours.seconds));
  const [our, their] = [pairs.map((pair) => pair.ours.seconds), pairs.map((pair) => pair.peer.seconds)].map(
    median,
  );
  const rss = Math.max(...pairs.map((pair) => pair.ours.rssMiB ?? 0));
  console.log(
    `| ${count} | ${name} | ${ratio.toFixed(2)} | ${our?.toFixed(2)} | ${their?.toFixed(2)} | ${rss.toFixed(0)} |`,
  );
}

function run(command: string): Side {
  const begin = performance.now();
  const { stdout, stderr, status } = spawnSync("sh", ["-c", command], {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 2 ** 30,
  });
  const seconds = (performance.now() - begin) / 1000;
  if (status !== 0) throw new Error(`${command}: ${stderr}`);
  const rss = /"maxRSS":(\d+)/.exec(stdout)?.[1];
  return { command, seconds, output: stdout, rssMiB: rss === undefined ? null : Number(rss) / 1024 };
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] as number;
}
