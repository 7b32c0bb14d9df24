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
  const events = readEvents(document, understood, hits.events, memory.calls);
  const matchers = readMatchers(document, understood, hits.matchers);
  readFacts(document, understood, hits.facts, memory);
  if (hits.errors.length > 0) readErrors(document, understood, hits.errors, [...events, ...matchers]);
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

/**
 * A line counts once for a matcher, by the first of its alternatives that stands there. What stands in one place of a
 * line is one sighting, whatever the number of signatures that look for it.
 */
function readMatchers(
  document: OpenDocument,
  understood: Understood,
  hits: readonly Hit[],
): readonly string[] {
  if (hits.length === 0) return none;
  const { roles, store } = document.state;
  const channel = document.channel(understood.run);
  const names: string[] = [];
  let counted = "";
  let last: Hit | null = null;
  let sighting: Sighting | null = null;
  for (const hit of hits) {
    const role = roles[hit.match.pattern];
    if (role?.kind !== "matcher" || !document.accepts(hit.match.pattern, role.name)) continue;
    if (hit.line === last?.line && role.matcher === counted) continue;
    counted = role.matcher;
    if (sighting === null || last === null || !isSamePlace(hit, last)) {
      sighting = sightingOf(document, understood, hit, decodedCaptures(hit));
    }
    last = hit;
    store.add(role.name, understood.subject, channel, sighting);
    names.push(role.name);
  }
  return names;
}

const none: readonly string[] = [];

function isSamePlace(a: Hit, b: Hit): boolean {
  const { start, end, captures } = a.match;
  if (a.line !== b.line || start !== b.match.start || end !== b.match.end) return false;
  return hasNone(captures) && hasNone(b.match.captures);
}

function hasNone(captures: Readonly<Record<string, string>>): boolean {
  for (const _ in captures) return false;
  return true;
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
  if (hasNone(hit.match.captures)) return hit.match.captures;
  const captures = Object.entries(hit.match.captures);
  if (!captures.some(([, value]) => value.includes("\\"))) return hit.match.captures;
  return Object.fromEntries(captures.map(([name, value]) => [name, decodeJsonString(`"${value}"`)]));
}
