import { type EntryText, entryText } from "./entry-text.ts";
import type { Entry } from "./model/bundle.ts";
import type { ScannedLine } from "./model/pattern.ts";
import type { Refusal } from "./model/refusal.ts";
import type { Problem } from "./model/result.ts";
import type { Run } from "./prepare-run.ts";
import type { EntryReader, RecognisedEntry } from "./read/index.ts";
import { type ObservedPlace, secretLines } from "./redact/index.ts";
import type { ScanResult, ScanUnderWay } from "./scan/index.ts";

/** Begins with the entry, and comes back when its bytes were taken: what was found in it waits for its turn. */
export async function readEntry(
  entry: Entry,
  place: { readonly source: string; readonly path: string },
  run: Run,
): Promise<void> {
  const text = await entryText(entry);
  const recognised = run.reader.recognise({
    bundle: place.source,
    path: place.path,
    kind: entry.kind,
    voice: entry.voice,
    author: entry.author.role,
    head: text.head,
    lineOf: entry.lineOf,
  });
  if (recognised.wantsWhole) text.hold();
  const opened = run.turns.take(() => openEntry(recognised, observed(entry, place.source), run));
  const scanned =
    entry.kind === "empty"
      ? nothingToScan
      : run.scanner.scan({
          chunks: text.chunks(),
          size: text.size,
          options: scanOptions(recognised, run),
          turn: opened.then(({ onLine }) => onLine),
        });
  run.turns.add(async () => {
    const { reader } = await opened;
    endEntry(reader, { entry, source: place.source, text, result: await scanned.done }, run);
  });
  await scanned.taken;
}

/** The entry's turn has come: what was learned from those before it counts from here on. */
function openEntry(recognised: RecognisedEntry, place: ObservedPlace, { firstSecret, redactor }: Run) {
  const reader = recognised.open();
  const mayHoldSecret = secretLines(firstSecret);
  const onLine = (line: ScannedLine): void => {
    if (mayHoldSecret(line)) redactor.observe(line, place);
    reader.line(line);
  };
  return { reader, onLine };
}

interface Scanned {
  readonly entry: Entry;
  readonly source: string;
  readonly text: EntryText;
  readonly result: ScanResult;
}

function endEntry(reader: EntryReader, { entry, source, text, result }: Scanned, run: Run): void {
  const totals = result.state === "failed" ? { ...nothingRead, state: result.state } : result;
  const held = text.held();
  if (held !== null) reader.whole(held);
  reader.end({
    bytes: totals.bytes,
    lines: totals.lines,
    state: totals.state === "whole" ? "complete" : "stopped",
    tail: entry.kind === "empty" ? null : text.tail(),
  });
  for (const slow of totals.slow) run.problems.push(slowPattern(slow));
  run.ledger.count(source, totals);
  if (totals.state !== "whole") run.ledger.refuse({ source }, notWhole(entry, totals.state));
}

const nothingRead = { bytes: 0, lines: 0, slow: [] };

/** An archive may hold 100,000 empty entries: each is listed, and none needs a scanner. */
const nothingToScan: ScanUnderWay = {
  taken: Promise.resolve(),
  done: Promise.resolve({ ...nothingRead, state: "whole" }),
};

function scanOptions({ context }: RecognisedEntry, { signal }: Run) {
  return signal === undefined ? context : { ...context, signal };
}

function observed({ bundle }: Entry, source: string): ObservedPlace {
  return { bundle: source, isPublic: bundle.origin === "attachment" || bundle.origin === "inline" };
}

function slowPattern({
  id,
  line,
  ms,
}: {
  readonly id: string;
  readonly line: number;
  readonly ms: number;
}): Problem {
  const message = `took ${Math.round(ms)} ms on line ${line} and was set aside for the rest of that entry`;
  return { file: id, line: null, column: null, message };
}

/** What is said of an entry that was not read to its end. */
export function notWhole({ path }: Entry, state: "stopped" | "failed"): Refusal {
  return state === "failed"
    ? {
        code: "crashed",
        name: path,
        detail: "a thread failed while it was read; what was found before counts",
      }
    : {
        code: "time-budget",
        name: path,
        detail: "the run's time was over before it was read to its end; what was found before counts",
      };
}
