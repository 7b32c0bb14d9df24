import type { LineMatch } from "../model/pattern.ts";
import { candidateHits } from "./candidates.ts";
import type { CompiledFact } from "./compile-dialect.ts";
import { decodeJsonString } from "./frame-json-lines.ts";
import { LineSighting } from "./line-sighting.ts";
import { createLinks, type Links } from "./links.ts";
import type { Sighting } from "./occurrence-store.ts";
import type { OpenDocument } from "./open-document.ts";
import { createPendingCalls, type PendingCalls } from "./pending-calls.ts";
import { maxMessageLength, readEvents } from "./read-events.ts";
import type { Hit, LogRecord, Understood } from "./record.ts";
import type { RecordTimes } from "./record-times.ts";

export interface RecordReader {
  record(record: LogRecord): void;
  flush(): void;
}

/** Finds out what a record means: events, facts, hits of signatures, error-looking lines. */
export function createRecordReader(document: OpenDocument, times: RecordTimes): RecordReader {
  let held: LogRecord | null = null;
  const memory: Memory = {
    calls: createPendingCalls(),
    links: createLinks(document.rule?.link ?? null),
    run: null,
    stated: new Map(),
  };

  const flush = (): void => {
    if (held) interpret(document, times, memory, held);
    held = null;
  };

  return {
    flush,
    record: (record) => {
      // Some programs print a line twice, first without its time: the second one is the record.
      const printedTwice = held !== null && record.time !== null && firstLine(record) === firstLine(held);
      if (printedTwice) held = null;
      flush();
      if (record.time === null && document.rule?.rule.printsTwice) held = record;
      else interpret(document, times, memory, record);
    },
  };
}

function firstLine(record: LogRecord): string {
  const end = record.message.indexOf("\n");
  return end < 0 ? record.message : record.message.slice(0, end);
}

/** What a document's earlier records tell of the later ones. */
interface Memory {
  readonly calls: PendingCalls;
  readonly links: Links;
  /** The last run that was named: a record that was cut off belongs to it. */
  run: string | null;
  /** The last message in which each fact was stated. */
  readonly stated: Map<CompiledFact, string>;
}

function interpret(document: OpenDocument, times: RecordTimes, memory: Memory, record: LogRecord): void {
  const understood: Understood = {
    record,
    at: times.read(record.time),
    subject: record.subject ?? memory.links.follow(record) ?? document.own.subject ?? null,
    run: record.run ?? document.own.run ?? memory.run,
  };
  memory.run = understood.run;
  const events = readEvents(document, understood, memory.calls);
  for (const hit of record.hits) readMatchers(document, understood, hit);
  readFacts(document, understood, memory);
  readErrors(document, understood, events);
}

function readFacts(document: OpenDocument, understood: Understood, { stated }: Memory): void {
  if (document.entry.voice === "mention") return;
  const { message, hits } = understood.record;
  for (const { candidate, hit } of candidateHits(hits, ({ facts }) => facts)) {
    const fact = candidate.compiled;
    // A log repeats its facts at each start.
    if (stated.get(fact) === message) continue;
    stated.set(fact, message);
    const groups = fact.regexes
      .map((regex) => regex.exec(message.slice(0, maxMessageLength))?.groups)
      .find(Boolean);
    if (groups?.value === undefined) continue;
    const subject = groups.subject ?? (fact.rule.about === "subject" ? understood.subject : null);
    document.state.facts.add({ name: fact.rule.name, subject, value: groups.value }, () =>
      new LineSighting(document, understood, { hit, match: candidate.match, fields: {} }).evidence(),
    );
  }
}

/** What stands in one place of a line is one sighting, whatever the number of signatures that look for it. */
function readMatchers(document: OpenDocument, understood: Understood, hit: Hit): void {
  const { matchers } = hit.meaning;
  if (matchers.length === 0) return;
  const { store } = document.state;
  const channel = document.channel(understood.run);
  /** The last match, where it captures nothing. */
  let bare: LineMatch | null = null;
  let sighting: Sighting | null = null;
  for (const { name, match } of matchers) {
    const found = hit.line.matches[match];
    if (found === undefined) continue;
    const isBare = hasNone(found.captures);
    if (sighting === null || bare === null || !isBare || !isSamePlace(found, bare)) {
      sighting = new LineSighting(document, understood, { hit, match, fields: decodedCaptures(found) });
    }
    bare = isBare ? found : null;
    store.add(name, understood.subject, channel, sighting);
  }
}

function isSamePlace(a: LineMatch, b: LineMatch): boolean {
  return a.start === b.start && a.end === b.end;
}

function hasNone(captures: Readonly<Record<string, string>>): boolean {
  for (const _ in captures) return false;
  return true;
}

function readErrors(
  document: OpenDocument,
  understood: Understood,
  events: readonly (readonly string[])[],
): void {
  const { record, run } = understood;
  let told: (readonly string[])[] | null = null;
  for (const hit of record.hits) {
    const match = hit.meaning.error;
    if (match === null) continue;
    told ??= [
      ...events,
      ...record.hits.map(({ meaning }) => meaning.names).filter(({ length }) => length > 0),
    ];
    const isFirst = hit.line.number === record.line || record.text === record.message;
    const line = isFirst ? firstLine(record) : hit.line.text;
    const sighting = (): Sighting => new LineSighting(document, understood, { hit, match, fields: {} });
    document.state.errors.add(line, { channel: document.channel(run), told, sighting });
  }
}

/** Captures of a line of JSON are still escaped. */
function decodedCaptures({ captures }: LineMatch): Readonly<Record<string, string>> {
  if (hasNone(captures)) return captures;
  const said = Object.entries(captures);
  if (!said.some(([, value]) => value.includes("\\"))) return captures;
  return Object.fromEntries(said.map(([name, value]) => [name, decodeJsonString(`"${value}"`)]));
}
