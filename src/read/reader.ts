import type { Dialect } from "../model/dialect.ts";
import type { RedactedText } from "../model/text.ts";
import { type AcceptedDocument, createCaseState } from "./case-state.ts";
import { compileDialect } from "./compile-dialect.ts";
import { dialectPatterns, rolesOf } from "./dialect-patterns.ts";
import { createDocumentReader, wantsOf } from "./document-reader.ts";
import { finishReading } from "./finish-reading.ts";
import type { OpenedEntry, Reader, RecognisedEntry } from "./index.ts";
import { openDocument } from "./open-document.ts";
import { recognise } from "./recognise.ts";

export interface ReaderOptions {
  /** In order of preference: a user's own before the shipped ones. */
  readonly dialects: readonly Dialect[];
  /** The ids of the run's whole pattern set, in its order: what the indices in `LineMatch` point to. */
  readonly patternIds: readonly string[];
  /** Called with whole records; everything that leaves the reader went through it. */
  readonly redact: (text: string) => RedactedText;
  /** Whether a signature's matcher looks at such a document; every matcher looks everywhere without it. */
  readonly accepts?: (name: string, document: AcceptedDocument) => boolean;
  /** When the case was handed in: gives a year to times without one. */
  readonly reference?: number | null;
}

/** One reader for one case: open every entry, give it the scan's lines, then `finish`. */
export function createReader(options: ReaderOptions): Reader {
  const state = createCaseState({
    dialects: options.dialects.map(compileDialect),
    roles: rolesOf(options.dialects, options.patternIds),
    redact: options.redact,
    accepts: options.accepts ?? (() => true),
    reference: options.reference ?? null,
  });
  const recognised = (entry: OpenedEntry): RecognisedEntry => {
    const found = entry.kind === "text" ? recognise(state.dialects, entry) : null;
    const open = () => createDocumentReader(openDocument(state, entry, found));
    return { ...wantsOf(found?.document ?? null), open };
  };
  return {
    patterns: dialectPatterns(options.dialects),
    recognise: recognised,
    open: (entry) => recognised(entry).open(),
    finish: () => finishReading(state),
    around: (place) => state.surroundings.around(place),
  };
}
