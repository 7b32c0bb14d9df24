import { open } from "node:fs/promises";
import { createInterface } from "node:readline";
import { reasonOf } from "../local/walk.ts";
import { createRedactor } from "../redact/index.ts";
import { commandSafe } from "../report/text.ts";
import type { Arguments } from "./arguments.ts";
import type { Environment } from "./environment.ts";
import { type Failure, failure, isFailure } from "./failure.ts";
import { loadCatalogue } from "./load-catalogue.ts";

/** Lines redacted together: a wrapped token or a private key may span lines, and memory stays bounded. */
const blockLines = 2_000;
/** Lines of the block before that are seen again, so that a border cuts nothing. */
const overlapLines = 200;

/** `telltale redact`: the text as it would leave Telltale, line for line; the counts on standard error. */
export async function redactCommand(args: Arguments, environment: Environment): Promise<Failure | null> {
  const [file = "-"] = args.positionals;
  const shipped = await loadCatalogue(args, environment);
  if (isFailure(shipped)) return shipped;
  const { detectors, problems } = shipped.catalogue;
  const redactor = createRedactor(detectors);
  const { terminal } = environment;
  const input = await openText(file);
  if (isFailure(input)) return input;
  for await (const block of blocksOf(createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY }))) {
    const lines = redactor.redact(block.lines.join("\n")).split("\n");
    terminal.out(`${commandSafe(lines.slice(block.seen, block.done).join("\n"))}\n`);
    // The input may have no end.
    if (!terminal.isRead) return null;
  }
  for (const { file: where, line, message } of problems)
    terminal.note(`${where}:${line ?? 1}: ${redactor.redact(message)}\n`);
  terminal.note(countsText(redactor.counts()));
  return null;
}

async function openText(file: string): Promise<NodeJS.ReadableStream | Failure> {
  const unreadable = (reason: string): Failure =>
    failure(
      `cannot read ${JSON.stringify(file)} (${reason}): give the path of a file, or - for standard input`,
    );
  if (file === "-") return process.stdin;
  try {
    const handle = await open(file);
    if (!(await handle.stat()).isDirectory()) return handle.createReadStream();
    await handle.close();
    return unreadable("a folder");
  } catch (error) {
    return unreadable(reasonOf(error));
  }
}

interface Block {
  readonly lines: readonly string[];
  /** The first lines, up to here, were printed with the block before. */
  readonly seen: number;
  /** The lines from here on are printed with the next block. */
  readonly done: number;
}

/** Each block shows the lines around what it prints: `overlapLines` before and behind. */
async function* blocksOf(lines: AsyncIterable<string>): AsyncGenerator<Block> {
  let held: string[] = [];
  let seen = 0;
  for await (const line of lines) {
    held.push(line);
    if (held.length < seen + blockLines + overlapLines) continue;
    const done = held.length - overlapLines;
    yield { lines: held, seen, done };
    held = held.slice(done - overlapLines);
    seen = overlapLines;
  }
  if (held.length > seen) yield { lines: held, seen, done: held.length };
}

function countsText(counts: Readonly<Record<string, number>>): string {
  const kinds = Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1));
  if (kinds.length === 0) return "nothing was redacted\n";
  return `redacted: ${kinds.map(([kind, count]) => `${count} ${kind}`).join(", ")}\n`;
}
