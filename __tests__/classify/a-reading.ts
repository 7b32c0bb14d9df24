import type { Author, Voice } from "../../src/model/bundle.ts";
import type {
  Document,
  Evidence,
  Fact,
  Lot,
  Occurrence,
  Occurrences,
  Reading,
  Session,
} from "../../src/model/reading.ts";
import type { RedactedText } from "../../src/model/text.ts";

interface SeenParts {
  /** Seconds after noon; null for a record without a time. */
  readonly at?: number | null;
  readonly subject?: string | null;
  readonly run?: string | null;
  readonly text?: string;
  readonly entry?: string;
  readonly line?: number;
  readonly voice?: Voice;
  readonly author?: Author["role"];
  readonly fields?: Readonly<Record<string, string>>;
  /** Occurrences of one lot share it; one by itself unless given. */
  readonly lot?: Lot;
}

/** What a test says was seen: an event's or a signature matcher's name, and when. */
export type Seen = SeenParts & { readonly name: string };

export const noon = Date.UTC(2026, 0, 1, 12);

interface ReadingParts extends Partial<Omit<Reading, "occurrences">> {
  readonly seen?: readonly Seen[];
}

/** A reading of one log in which lines follow in the order given. */
export function aReading({ seen = [], ...parts }: ReadingParts): Reading {
  const occurrences = new Map<string, Occurrences>();
  const all = seen.map((one, index) => anOccurrence(one, index + 1));
  for (const one of all) {
    const kept = [...(occurrences.get(one.name)?.kept ?? []), one];
    occurrences.set(one.name, { count: kept.length, kept, first: kept[0]?.at ?? null, last: one.at });
  }
  const authors = new Set(all.map(({ evidence }) => evidence.author));
  return {
    documents: [...(authors.size === 0 ? ["reporter" as const] : authors)].map((author) =>
      aDocument({ author }),
    ),
    occurrences,
    sessions: [],
    sessionsLeftOut: 0,
    resources: [],
    facts: [],
    errors: [],
    assumptions: [],
    debugLog: null,
    ...parts,
  };
}

export function anOccurrence(seen: Seen, line = 1): Occurrence {
  const at = seen.at === null ? null : noon + (seen.at ?? line) * 1_000;
  return {
    name: seen.name,
    at,
    subject: (seen.subject ?? null) as RedactedText | null,
    run: seen.run ?? null,
    fields: (seen.fields ?? {}) as Readonly<Record<string, RedactedText>>,
    evidence: anEvidence({ line: seen.line ?? line, ...seen }),
    lot: seen.lot ?? { count: 1, countIsLeast: false, kept: 1, first: at, last: at },
  };
}

export function anEvidence(seen: Partial<Seen>): Evidence {
  return {
    bundle: "logs.zip" as RedactedText,
    entry: (seen.entry ?? "a.log") as RedactedText,
    line: seen.line ?? 1,
    endLine: seen.line ?? 1,
    time: null,
    text: (seen.text ?? seen.name ?? "a line") as RedactedText,
    voice: seen.voice ?? "output",
    author: seen.author ?? "reporter",
  };
}

export function aDocument(parts: Partial<Document>): Document {
  return {
    bundle: "logs.zip" as RedactedText,
    entry: "a.log" as RedactedText,
    kind: "text",
    author: "reporter",
    voice: "output",
    bytes: 100,
    lines: 10,
    state: "whole",
    ...parts,
  };
}

export function aSession(parts: Partial<Session>): Session {
  return {
    subject: "docs" as RedactedText,
    run: null,
    transport: "http" as RedactedText,
    startedAt: noon,
    connectedAt: noon + 1_000,
    connectMs: 1_000,
    endedAt: null,
    lifetimeMs: null,
    end: null,
    reason: null,
    recoveredAt: null,
    attempt: 1,
    retryAfterMs: null,
    longestSilenceMs: null,
    evidence: [anEvidence({})],
    ...parts,
  };
}

export function aFact(name: string, value: string, subject: string | null = null): Fact {
  return {
    name,
    subject: subject as RedactedText | null,
    value: value as RedactedText,
    evidence: anEvidence({ text: `${name} ${value}` }),
  };
}
