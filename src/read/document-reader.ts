import { besideIn } from "./beside.ts";
import type { CompiledDocument } from "./compile-dialect.ts";
import { frameJsonArray } from "./frame-json-array.ts";
import { frameJsonLines } from "./frame-json-lines.ts";
import { frameLines, frameSingleLines } from "./frame-lines.ts";
import type { EntryReader } from "./index.ts";
import { LineMeanings } from "./line-meaning.ts";
import type { OpenDocument } from "./open-document.ts";
import { takeConfiguration } from "./read-configuration.ts";
import { createRecordReader } from "./read-record.ts";
import type { Framer, HitOf, LogRecord } from "./record.ts";
import { createRecordTimes } from "./record-times.ts";

/**
 * What a document of this kind asks of the scan: as many lines around each match as the dialect needs to put records
 * together, and evidence to show what stands beside it.
 */
export function wantsOf(rule: CompiledDocument | null): Pick<EntryReader, "context" | "wantsWhole"> {
  const { before, after } = rule?.rule.context ?? { before: 0, after: 0 };
  const { reach } = besideIn(rule?.rule.framing ?? null);
  return {
    context: { before: Math.max(before, reach), after: Math.max(after, reach) },
    wantsWhole: rule?.rule.framing.kind === "whole",
  };
}

/** Reads one document: frames its lines into records, and gives each record that matters to the record reader. */
export function createDocumentReader(document: OpenDocument): EntryReader {
  const times = createRecordTimes(document);
  const reader = createRecordReader(document, times);
  const meanings = new LineMeanings(document);
  const hitOf: HitOf = (line) => ({ line, meaning: meanings.of(line), page: document.nearby.page() });
  const framer = framerFor(document.rule, hitOf, reader.record);
  const { state, entry } = document;

  return {
    kind: document.kind,
    ...wantsOf(document.rule),
    line: (line) => {
      document.nearby.see(line);
      framer.push(line);
    },
    whole: (text) => takeWhole(document, text),
    end: (totals) => {
      framer.flush();
      reader.flush();
      times.finish();
      state.documents.push({
        bundle: document.bundle,
        entry: document.path,
        kind: document.kind,
        author: entry.author,
        voice: entry.voice,
        bytes: totals.bytes,
        lines: totals.lines,
        state: totals.state === "stopped" || isCutOff(document, totals.tail) ? "cut-off" : "whole",
      });
    },
  };
}

function takeWhole(document: OpenDocument, text: string): void {
  const framing = document.rule?.rule.framing;
  if (framing?.kind !== "whole") return;
  if (framing.content === "configuration") takeConfiguration(document, text);
  else document.state.resources.take(document, text);
}

function framerFor(rule: CompiledDocument | null, hitOf: HitOf, emit: (record: LogRecord) => void): Framer {
  const framing = rule?.rule.framing;
  if (!rule || !framing) return frameSingleLines(hitOf, emit);
  switch (framing.kind) {
    case "lines":
      return frameLines(rule.record, hitOf, emit);
    case "json-lines":
      return frameJsonLines(framing.keys, hitOf, emit);
    case "json-array":
      return frameJsonArray(framing.keys, hitOf, emit);
    case "whole":
      return frameSingleLines(hitOf, emit);
    default:
      return framing satisfies never;
  }
}

/** A JSON file that does not end where JSON ends. */
function isCutOff(document: OpenDocument, tail: string | null): boolean {
  const last = tail?.trimEnd().at(-1);
  if (last === undefined) return false;
  const framing = document.rule?.rule.framing.kind;
  if (framing === "json-array") return last !== "]" && document.entry.head.trimStart().startsWith("[");
  if (framing === "json-lines") return last !== "}";
  return false;
}
