/**
 * Reading logs in which much matches: the whole of `telltale analyze`, on logs made here (seeded, so the same
 * everywhere), by the processor's time and the peak of memory. Needs `npm run build` and `zip`.
 * Usage: node bench/dense.ts [--mib 64] [--only kind]
 */
import { execFileSync, spawnSync } from "node:child_process";
import { closeSync, existsSync, mkdirSync, openSync, writeFileSync, writeSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { makeSignatures, writeLog } from "./log-data.ts";
import { oneOf, type Pick, seeded } from "./random.ts";

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), "..");
const folder = path.join(root, ".tmp", "bench", "dense");
const start = Date.UTC(2026, 0, 1);

type Line = (pick: Pick, number: number) => string;

const timeOf = (number: number): string => new Date(start + number * 40).toISOString();
const idOf = (pick: Pick): string =>
  Array.from({ length: 4 }, () => pick(65_536).toString(16).padStart(4, "0")).join("");

/** One kind of log each; every line of the first ones matches something. */
const kinds: Readonly<Record<string, Line>> = {
  "one template": (pick, number) =>
    `${timeOf(number)} [ERROR] request ${idOf(pick)} failed: connect ECONNREFUSED 10.0.${pick(256)}.${pick(256)}:${pick(65_536)}`,
  "JSON errors": (pick, number) =>
    JSON.stringify({
      level: "error",
      time: timeOf(number),
      msg: `upstream ${idOf(pick)} answered with HTTP 50${pick(5)}: socket hang up`,
      code: oneOf(pick, ["ECONNRESET", "EPIPE", "ETIMEDOUT"]),
    }),
  "every line its own": (pick, number) =>
    `${timeOf(number)} error: ${Array.from({ length: 8 }, () => aWord(pick)).join(" ")} failed`,
  tracebacks: (pick, number) =>
    [
      `${timeOf(number)} ERROR Exception in worker ${pick(100)}`,
      "Traceback (most recent call last):",
      `  File "/opt/app/jobs/${aWord(pick)}.py", line ${pick(2000)}, in run`,
      `ConnectionRefusedError: [Errno 111] Connection refused (${idOf(pick)})`,
    ].join("\n"),
  "access log": (pick, number) =>
    `10.0.${pick(256)}.${pick(256)} - - [${timeOf(number)}] "GET /api/${aWord(pick)}?token=${idOf(pick)} HTTP/1.1" ${oneOf(pick, [200, 401, 403, 500, 503])} ${pick(1e5)}`,
  "token names": (pick, number) =>
    `${timeOf(number)} INFO refreshed access_token=${idOf(pick)}${idOf(pick)} for key ${aWord(pick)}`,
};

function aWord(pick: Pick): string {
  return Array.from({ length: 3 + pick(6) }, () => "etaoinshrdlu"[pick(12)]).join("");
}

function writeKind(file: string, line: Line, bytes: number): void {
  const pick = seeded(7);
  const out = openSync(file, "w");
  for (let written = 0, number = 0; written < bytes; ) {
    const lines: string[] = [];
    for (let size = 0; size < 1 << 20; number++) {
      const made = line(pick, number);
      lines.push(made);
      size += made.length + 1;
    }
    written += writeSync(out, `${lines.join("\n")}\n`);
  }
  closeSync(out);
}

/** A zip of one log; kept for the next run. */
function zipOf(name: string, mib: number): string {
  const zip = path.join(folder, `${name.replaceAll(" ", "-")}-${mib}.zip`);
  if (existsSync(zip)) return zip;
  mkdirSync(folder, { recursive: true });
  const log = zip.replace(/zip$/, "log");
  const line = kinds[name];
  if (line === undefined) writeLog(log, mib << 20, makeSignatures(100, 1), 2);
  else writeKind(log, line, mib << 20);
  execFileSync("zip", ["-qj1m", zip, log]);
  return zip;
}

/** Loaded before the command: says at its end what the process took. */
function probeFile(): string {
  const file = path.join(folder, "probe.cjs");
  const probe = `process.on("exit", () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    const took = { s: (userCPUTime + systemCPUTime) / 1e6, mib: maxRSS / 1024 };
    require("node:fs").writeSync(2, JSON.stringify(took));
  });`;
  writeFileSync(file, probe);
  return file;
}

function measure(name: string, mib: number): void {
  const zip = zipOf(name, mib);
  const { stderr, status } = spawnSync(
    process.execPath,
    ["--require", probeFile(), path.join(root, "dist/cli/index.js"), "analyze", zip],
    { encoding: "utf8", maxBuffer: 1 << 28 },
  );
  if (status !== 0) throw new Error(stderr);
  const { s, mib: peak } = JSON.parse(stderr.slice(stderr.lastIndexOf("{"))) as { s: number; mib: number };
  console.log(`| ${name} | ${s.toFixed(1)} | ${(mib / s).toFixed(0)} | ${peak.toFixed(0)} |`);
}

const { values } = parseArgs({
  options: { mib: { type: "string", default: "64" }, only: { type: "string" } },
});
console.log("| log | s of the processor | MiB/s | peak MiB |\n|---|---|---|---|");
for (const name of ["mixed", ...Object.keys(kinds)]) {
  if (values.only === undefined || values.only === name) measure(name, Number(values.mib));
}
