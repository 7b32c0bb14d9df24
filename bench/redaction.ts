// Recall and false positives by kind, and the speed of detection, beside secretlint's on the same lines.
// Needs the samples of ../shared (or TELLTALE_SHARED); without them only the speed is measured.
import { existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { lintSource } from "@secretlint/core";
import { creator } from "@secretlint/secretlint-rule-preset-recommend";
import { loadRedactors } from "../src/catalogue/redactors.ts";
import type { DetectorSet } from "../src/model/detector.ts";
import { exampleText } from "../src/redact/example-text.ts";
import { createRedactor, secretPatterns } from "../src/redact/index.ts";
import { compilePatterns, makePatternCache, scanEntry } from "../src/scan/index.ts";
import { makeSignatures, writeLog } from "./log-data.ts";
import { oneOf, seeded } from "./random.ts";

interface Sample {
  readonly text: string;
  readonly secret: string;
  readonly kind: string;
  readonly group: string;
}

const set = await shippedDetectors();
const shared = process.env.TELLTALE_SHARED ?? "../shared";
/** As in a build: what the scan has to know of a pattern is worked out once. */
const patternCache = makePatternCache(secretPatterns(set.detectors));
const seconds = Number(process.env.BENCH_SECONDS ?? 2);

if (existsSync(`${shared}/hostile/secrets-positives.json`)) await compareRecall();
else console.log(`no samples in ${shared}: recall is left out`);
await compareSpeed();

async function shippedDetectors(): Promise<DetectorSet> {
  const files = readdirSync("redactors").map((name) => ({
    file: name,
    text: readFileSync(`redactors/${name}`, "utf8"),
  }));
  return await loadRedactors(files);
}

async function compareRecall(): Promise<void> {
  const redactor = createRedactor(set);
  const rows = new Map<string, { of: number; ours: number; theirs: number }>();
  for (const sample of [...samples("positives"), ...samples("transforms")]) {
    const removed = isRemoved(sample, redactor.redact(sample.text));
    const theirs = isRemoved(sample, await maskedBySecretlint(sample.text));
    for (const key of [sample.group, `${sample.group}  ${sample.kind}`]) {
      const row = rows.get(key) ?? { of: 0, ours: 0, theirs: 0 };
      rows.set(key, {
        of: row.of + 1,
        ours: row.ours + Number(removed),
        theirs: row.theirs + Number(theirs),
      });
    }
  }
  console.log("fully removed (telltale / secretlint / lines)");
  for (const [key, { of, ours, theirs }] of [...rows].sort(([a], [b]) => (a < b ? -1 : 1))) {
    console.log(
      `  ${key.padEnd(40)} ${String(ours).padStart(4)} ${String(theirs).padStart(4)} ${String(of).padStart(4)}`,
    );
  }
  await compareLookAlikes();
}

async function compareLookAlikes(): Promise<void> {
  const redactor = createRedactor(set);
  const lookAlikes = samples("negatives");
  const touched = lookAlikes.filter(({ text }) => redactor.redact(text) !== text);
  let theirs = 0;
  for (const { text } of lookAlikes) if ((await maskedBySecretlint(text)) !== text) theirs++;
  console.log(
    `look-alikes touched: telltale ${touched.length}, secretlint ${theirs}, of ${lookAlikes.length}`,
  );
  for (const { kind, text } of touched) console.log(`  ${kind}: ${text}`);
}

function samples(name: string): readonly Sample[] {
  return JSON.parse(readFileSync(`${shared}/hostile/secrets-${name}.json`, "utf8")) as Sample[];
}

function isRemoved({ secret }: Sample, redacted: string): boolean {
  const pieces = secret.split(/[\s"│\\+]+/).filter((piece) => piece.length >= 6);
  return [secret, ...pieces].every((piece) => !redacted.includes(piece));
}

async function maskedBySecretlint(text: string): Promise<string> {
  const { messages } = await lint(text);
  let masked = text;
  for (const { range } of [...messages].sort((a, b) => b.range[0] - a.range[0])) {
    masked = masked.slice(0, range[0]) + masked.slice(range[1]);
  }
  return masked;
}

function lint(content: string) {
  return lintSource({
    source: { filePath: "bundle.log", content, ext: ".log", contentType: "text" },
    options: {
      noPhysicFilePath: true,
      config: { rules: [{ id: "@secretlint/secretlint-rule-preset-recommend", rule: creator }] },
    },
  });
}

/** Both see the same log, turn by turn; the median of the turns counts. */
async function compareSpeed(): Promise<void> {
  const log = aLogWithSecrets(32 * 1024 * 1024);
  const ours: number[] = [];
  const theirs: number[] = [];
  for (const end = performance.now() + seconds * 1000; performance.now() < end || ours.length < 3; ) {
    ours.push(await rate(log.length, () => detectAll(log)));
    theirs.push(await rate(log.length, () => lint(log.toString("utf8"))));
  }
  console.log(
    `detection over ${(log.length / 1e6).toFixed(0)} MB: telltale ${median(ours)} MB, secretlint ${median(theirs)} MB a second of one core`,
  );
  const lines = log.toString("utf8", 0, 1024 * 1024).split("\n");
  const redaction: number[] = [];
  for (let turn = 0; turn < 5; turn++) {
    const redactor = createRedactor(set);
    redaction.push(await rate(1024 * 1024, () => lines.map((line) => redactor.redact(line))));
  }
  console.log(`redaction of what leaves: ${median(redaction)} MB a second of one core, line by line`);
}

/** What a run does with its whole input: the scan finds the lines, the redactor learns their secrets. */
async function detectAll(log: Buffer): Promise<void> {
  const redactor = createRedactor(set);
  const compiled = compilePatterns(redactor.patterns, patternCache);
  const place = { bundle: "bench", isPublic: true };
  const chunks = Array.from({ length: Math.ceil(log.length / 2 ** 20) }, (_, index) =>
    log.subarray(index * 2 ** 20, (index + 1) * 2 ** 20),
  );
  await scanEntry(compiled.set, chunks, { before: 1, after: 1 }, (line) => redactor.observe(line, place));
}

function aLogWithSecrets(bytes: number): Buffer {
  mkdirSync(".tmp/bench", { recursive: true });
  const path = ".tmp/bench/redaction.log";
  writeLog(path, bytes, makeSignatures(10, 1), 2);
  const pick = seeded(3);
  const examples = set.detectors.flatMap(({ examples }) => examples.match);
  const lines = readFileSync(path, "utf8").split("\n");
  for (let line = 0; line < lines.length; line += 1000)
    lines[line] += ` ${exampleText(oneOf(pick, examples)).text}`;
  return Buffer.from(lines.join("\n"));
}

/** MB for each second of the processor, so that a busy machine does not count. */
async function rate(bytes: number, work: () => unknown): Promise<number> {
  const start = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(start);
  return bytes / (user + system);
}

function median(values: readonly number[]): string {
  const sorted = [...values].sort((a, b) => a - b);
  return (sorted[Math.floor(sorted.length / 2)] ?? 0).toFixed(1);
}
