// Our side of a pair: scans one file, zip or folder with made-up signatures and prints what it found, as JSON.
//   node bench/scan-side.ts SIGNATURES FILE [--literals] [--workers N] [--cache FILE]
import {
  closeSync,
  existsSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { Pattern, ScannedLine } from "../src/model/pattern.ts";
import type { MadeSignature } from "./log-data.ts";

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { literals: { type: "boolean" }, workers: { type: "string" }, cache: { type: "string" } },
});
const [signatureFile = "", file = ""] = positionals;
const built = (path: string) => join(import.meta.dirname, "..", "build", path);
const { compilePatterns, makePatternCache, scanEntry } = (await import(
  built("scan/index.js")
)) as typeof import("../src/scan/index.ts");

const { boundMemory } = (await import(built("cli/memory.js"))) as typeof import("../src/cli/memory.ts");
await boundMemory([file]);

/** A chunk is taken before the next one is asked for, so that one buffer serves all files. */
const buffer = Buffer.allocUnsafe(1024 * 1024);
const patterns = readPatterns();
const cache = readCache();
const numbers: number[] = [];
const options = { before: 0, after: 0 };
const keep = ({ number }: ScannedLine) => void numbers.push(number);
const isFolder = statSync(file).isDirectory();
const totals = isFolder
  ? await scanFolder(Number(values.workers ?? 1))
  : values.workers === undefined
    ? await scanAlone()
    : await scanTogether(Number(values.workers));
const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
const cpuMs = (userCPUTime + systemCPUTime) / 1000;
console.log(
  JSON.stringify({ totals, found: numbers.length, numbers: values.literals ? numbers : [], maxRSS, cpuMs }),
);

function readPatterns(): Pattern[] {
  const made = JSON.parse(readFileSync(signatureFile, "utf8")) as MadeSignature[];
  return made.map(({ source, literal }, index) => ({
    id: `signature:${index}`,
    match: values.literals
      ? { kind: "literal", text: literal, ignoreCase: false }
      : { kind: "regex", source, ignoreCase: false },
  }));
}

/** As a catalogue's build does; made by the first run, which is not measured. */
function readCache() {
  if (values.cache === undefined) return undefined;
  if (!existsSync(values.cache)) writeFileSync(values.cache, JSON.stringify(makePatternCache(patterns)));
  return JSON.parse(readFileSync(values.cache, "utf8")) as ReturnType<typeof makePatternCache>;
}

async function scanAlone() {
  const { set } = compilePatterns(patterns, cache);
  return scanEntry(set, chunks(), options, keep);
}

async function scanTogether(workers: number) {
  const { createScanPool } = (await import(built("scan/pool.js"))) as typeof import("../src/scan/pool.ts");
  const script = built("scan/worker-entry.js");
  const { set } = compilePatterns(patterns, cache);
  const pool = createScanPool({
    set,
    threads: workers - 1,
    script,
    ...(cache === undefined ? {} : { cache }),
  });
  const { MergedLines } = (await import(
    built("scan/merged-lines.js")
  )) as typeof import("../src/scan/merged-lines.ts");
  const merged = Promise.resolve(new MergedLines(options, keep));
  const result = await pool.scan({ chunks: chunks(), options, merged }).done;
  await pool.close();
  return result;
}

/** Each file is an entry, as in a run: looked at here, or by threads that are started at once. */
async function scanFolder(count: number) {
  const { createScanner } = (await import(
    built("scan/scanner.js")
  )) as typeof import("../src/scan/scanner.ts");
  const { threadsOf } = (await import(built("scan/threads.js"))) as typeof import("../src/scan/threads.ts");
  const { set } = compilePatterns(patterns, cache);
  const workers = { count, script: built("scan/worker-entry.js"), worthBytes: 0 };
  const scanner = createScanner(set, threadsOf(set, { workers, cache: cache ?? null }));
  let bytes = 0;
  let before: Promise<void> = Promise.resolve();
  for (const path of readdirSync(file, { recursive: true, encoding: "utf8" }).sort()) {
    const full = join(file, path);
    const size = statSync(full);
    if (!size.isFile()) continue;
    const turn = before.then(() => keep);
    const underWay = scanner.scan({ chunks: chunksOf(full), options, size: size.size, turn });
    before = underWay.done.then((result) => {
      if (result.state === "failed") throw new Error(result.reason);
      bytes += result.bytes;
    });
    await underWay.taken;
  }
  await before;
  await scanner.close();
  return { bytes };
}

async function* chunks(): AsyncGenerator<Uint8Array> {
  yield* file.endsWith(".zip") ? unpacked() : chunksOf(file);
}

async function* chunksOf(path: string): AsyncGenerator<Uint8Array> {
  const descriptor = openSync(path, "r");
  for (let count = 1; count > 0; ) {
    count = readSync(descriptor, buffer, 0, buffer.length, null);
    yield buffer.subarray(0, count);
  }
  closeSync(descriptor);
}

/** The one entry of the archive, by the unpacker itself. */
async function* unpacked(): AsyncGenerator<Uint8Array> {
  const unpacker = (await import(built("unpack/index.js"))) as typeof import("../src/unpack/index.ts");
  const local = (await import(built("local/file-bundle.js"))) as typeof import("../src/local/file-bundle.ts");
  const { localLimits } = (await import(built("model/limits.js"))) as typeof import("../src/model/limits.ts");
  const author = { role: "operator", login: null } as const;
  const bundle = local.fileBundle({ path: file, name: "log.zip", size: statSync(file).size, author });
  for await (const entry of unpacker.unpack(bundle, unpacker.createBudget(localLimits))) {
    if (entry.kind === "refused") throw new Error(entry.refusal.detail);
    yield* entry.entry.chunks();
  }
}
