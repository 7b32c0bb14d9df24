import type { CompiledFact } from "./compile-dialect.ts";
import { decodeJsonString } from "./frame-json-lines.ts";
import { createLinks, type Links } from "./links.ts";
import type { Sighting } from "./occurrence-store.ts";
import type { OpenDocument } from "./open-document.ts";
import { createPendingCalls, type PendingCalls } from "./pending-calls.ts";
import { maxMessageLength, readEvents, sightingOf, type Understood } from "./read-events.ts";
import type { Hit, LogRecord } from "./record.ts";
import type { RecordTimes } from "./record-times.ts";
import { type Candidate, sortHits } from "./sort-hits.ts";

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
  const hits = sortHits(document, record.hits);
  const names = [
    ...readEvents(document, understood, hits.events, memory.calls),
    ...readMatchers(document, understood, hits.matchers),
  ];
  readFacts(document, understood, hits.facts, memory);
  readErrors(document, understood, hits.errors, names);
}

function readFacts(
  document: OpenDocument,
  understood: Understood,
  candidates: readonly Candidate[],
  { stated }: Memory,
): void {
  if (document.entry.voice === "mention") return;
  for (const { dialect, rule, hit } of candidates) {
    const fact = document.state.dialects[dialect]?.facts[rule];
    if (!fact) continue;
    const { message } = understood.record;
    // A log repeats its facts at each start.
    if (stated.get(fact) === message) continue;
    stated.set(fact, message);
    const groups = fact.regexes
      .map((regex) => regex.exec(message.slice(0, maxMessageLength))?.groups)
      .find(Boolean);
    if (groups?.value === undefined) continue;
    const subject = groups.subject ?? (fact.rule.about === "subject" ? understood.subject : null);
    document.state.facts.add({ name: fact.rule.name, subject, value: groups.value }, () =>
      sightingOf(document, understood, hit, {}).evidence(),
    );
  }
}

function readMatchers(
  document: OpenDocument,
  understood: Understood,
  hits: readonly Hit[],
): readonly string[] {
  const { state, kind, entry } = document;
  const names: string[] = [];
  for (const hit of hits) {
    const role = state.roles[hit.match.pattern];
    if (role?.kind !== "matcher" || !state.accepts(role.name, { kind, path: entry.path })) continue;
    const sighting = sightingOf(document, understood, hit, decodedCaptures(hit));
    state.store.add(role.name, understood.subject, document.channel(understood.run), sighting);
    names.push(role.name);
  }
  return names;
}

function readErrors(
  document: OpenDocument,
  understood: Understood,
  hits: readonly Hit[],
  names: readonly string[],
): void {
  for (const hit of hits) {
    const { record, run } = understood;
    const isFirst = hit.line.number === record.line || record.text === record.message;
    const line = isFirst ? firstLine(record) : hit.line.text;
    const sighting = (): Sighting => sightingOf(document, understood, hit, {});
    document.state.errors.add(line, document.channel(run), names, sighting);
  }
}

/** Captures of a line of JSON are still escaped. */
function decodedCaptures(hit: Hit): Readonly<Record<string, string>> {
  const captures = Object.entries(hit.match.captures);
  if (!captures.some(([, value]) => value.includes("\\"))) return hit.match.captures;
  return Object.fromEntries(captures.map(([name, value]) => [name, decodeJsonString(`"${value}"`)]));
}
