/**
 * What the shipped catalogue costs: reading it and making its pattern set, in a process of its own each time; then an
 * issue of 10 kB, again and again in one process, as a scheduled run over many issues does.
 * Usage: node bench/catalogue.mjs [rounds]; needs build/ (npm run build). Prints milliseconds: of the wall clock, then of the
 * processor.
 */
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const rounds = Number(process.argv[2] ?? 15);
const module = (path) => new URL(`../build/${path}`, import.meta.url).href;

if (process.argv[2] === "--load") await load();
else {
  const loads = Array.from({ length: rounds }, () => loadedElsewhere());
  console.log(`loading the catalogue and its patterns, cold: median ${median(loads).toFixed(1)} ms`);
  const times = await analyses();
  const sorted = times.toSorted((a, b) => a - b);
  const late = sorted[Math.floor(sorted.length * 0.95)];
  console.log(
    `an issue of 10 kB, warm: median ${median(times).toFixed(1)} ms, 95th percentile ${late.toFixed(1)} ms`,
  );
}

function loadedElsewhere() {
  const words = [fileURLToPath(import.meta.url), "--load"];
  return Number(execFileSync(process.execPath, words, { encoding: "utf8" }));
}

/** The modules are loaded before the clock starts: any run needs them, whatever its catalogue. */
async function load() {
  const { readShipped } = await import(module("local/shipped-catalogue.js"));
  const { signaturePatterns } = await import(module("classify/index.js"));
  const { dialectPatterns } = await import(module("read/index.js"));
  const { compilePatterns } = await import(module("scan/index.js"));
  const before = performance.now();
  const { catalogue, patternCache } = readShipped(shippedFile());
  const patterns = [...signaturePatterns(catalogue.signatures), ...dialectPatterns(catalogue.dialects)];
  compilePatterns(patterns, patternCache);
  process.stdout.write(String(performance.now() - before));
}

async function analyses() {
  const { readShipped } = await import(module("local/shipped-catalogue.js"));
  const { readExample } = await import(module("evaluate-example.js"));
  const { catalogue, patternCache } = readShipped(shippedFile());
  const issue = { text: anIssue(10_000) };
  const times = [];
  for (let round = 0; round < rounds * 10; round++) {
    const before = process.cpuUsage();
    await readExample(issue, catalogue.signatures, { catalogue, patternCache });
    const { user, system } = process.cpuUsage(before);
    times.push((user + system) / 1000);
  }
  return times.slice(rounds * 5);
}

/** The logs of the labelled cases, cut to the size: failures of several families among quiet lines. */
function anIssue(bytes) {
  const folder = fileURLToPath(new URL("../__tests__/cases/", import.meta.url));
  const logs = readdirSync(folder).filter((name) => name.endsWith(".log"));
  const text = logs.map((name) => readFileSync(`${folder}${name}`, "utf8")).join("\n");
  return text.repeat(Math.ceil(bytes / text.length)).slice(0, bytes);
}

function shippedFile() {
  return fileURLToPath(new URL("../build/catalogue.json", import.meta.url));
}

function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}
