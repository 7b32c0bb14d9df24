import type { CompiledEvent, CompiledFact } from "./compile-dialect.ts";
import { decodeJsonString } from "./frame-json-lines.ts";
import { createLinks, type Links } from "./links.ts";
import type { Fields, Sighting } from "./occurrence-store.ts";
import { evidenceFrom, type OpenDocument } from "./open-document.ts";
import { createPendingCalls, type PendingCalls } from "./pending-calls.ts";
import type { Hit, LogRecord } from "./record.ts";
import type { RecordTimes } from "./record-times.ts";

/** Event patterns look at this much of a message: what it says stands at its beginning. */
const maxMessageLength = 4_096;
/** Longer records are redacted and cut at once, so that what is kept stays small. */
const maxLazyLength = 2_048;

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

interface Understood {
  readonly record: LogRecord;
  readonly at: number | null;
  readonly subject: string | null;
  readonly run: string | null;
  readonly mark: number;
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
    mark: markOf(record.message),
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

interface Candidate {
  readonly dialect: number;
  readonly rule: number;
  readonly hit: Hit;
}

/** A record's hits by what they are for; of events and facts those of the dialects that are spoken here, in their order. */
interface SortedHits {
  readonly events: Candidate[];
  readonly facts: Candidate[];
  readonly matchers: { readonly name: string; readonly hit: Hit }[];
  readonly errors: Hit[];
}

function sortHits(document: OpenDocument, hits: readonly Hit[]): SortedHits {
  const sorted: SortedHits = { events: [], facts: [], matchers: [], errors: [] };
  for (const hit of hits) {
    const role = document.state.roles[hit.match.pattern];
    if (!role) continue;
    if (role.kind === "event" || role.kind === "fact") {
      if (!document.spoken.includes(role.dialect)) continue;
      const candidates = role.kind === "event" ? sorted.events : sorted.facts;
      for (const rule of role.rules) candidates.push({ dialect: role.dialect, rule, hit });
    } else if (role.kind === "matcher") {
      sorted.matchers.push({ name: role.name, hit });
    } else if (role.kind === "error-line") {
      sorted.errors.push(hit);
    }
  }
  if (sorted.events.length > 1) sorted.events.sort((a, b) => a.dialect - b.dialect || a.rule - b.rule);
  return sorted;
}

/** Of each dialect the first rule that fits, among those whose text stands in the record. */
function readEvents(
  document: OpenDocument,
  understood: Understood,
  candidates: readonly Candidate[],
  calls: PendingCalls,
): readonly string[] {
  const names: string[] = [];
  let decided = -1;
  for (const { dialect, rule, hit } of candidates) {
    const event = document.state.dialects[dialect]?.events[rule];
    if (dialect === decided || !event) continue;
    const fields = fits(event, understood.record.message, document.kind);
    if (!fields) continue;
    decided = dialect;
    names.push(...tell(document, understood, { event, fields, hit }, calls));
  }
  return names;
}

function tell(
  document: OpenDocument,
  understood: Understood,
  found: { readonly event: CompiledEvent; readonly fields: Record<string, string>; readonly hit: Hit },
  calls: PendingCalls,
): readonly string[] {
  const { event, fields, hit } = found;
  const { store, sessionLog } = document.state;
  const subject = fields.subject ?? understood.subject;
  if (fields.subject !== undefined) delete fields.subject;
  calls.complete(event.rule.name, subject, understood.at, fields);
  const sighting = sightingOf(document, understood, hit, fields);
  const channel = document.channel(understood.run);
  for (const name of event.names) {
    store.add(name, subject, channel, sighting);
    if (document.entry.voice === "output") sessionLog.add(name, subject, channel, sighting);
  }
  return event.names;
}

/** Fixed fields and named captures, in a new object; null where the rule does not fit. */
function fits(event: CompiledEvent, message: string, kind: string): Record<string, string> | null {
  const { rule, regexes } = event;
  if (rule.kinds.length > 0 && !rule.kinds.includes(kind)) return null;
  if (regexes.length === 0) return { ...rule.fields };
  const said = message.length > maxMessageLength ? message.slice(0, maxMessageLength) : message;
  for (const regex of regexes) {
    const match = regex.exec(said);
    if (!match) continue;
    const fields: Record<string, string> = { ...rule.fields };
    const groups: Partial<Record<string, string>> = match.groups ?? {};
    for (const name in groups) {
      const value = groups[name];
      if (value !== undefined) fields[name] = value;
    }
    return fields;
  }
  return null;
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
  found: SortedHits["matchers"],
): readonly string[] {
  const { state, kind, entry } = document;
  const accepted = found.filter(({ name }) => state.accepts(name, { kind, path: entry.path }));
  for (const { name, hit } of accepted) {
    const sighting = sightingOf(document, understood, hit, decodedCaptures(hit));
    state.store.add(name, understood.subject, document.channel(understood.run), sighting);
  }
  return accepted.map(({ name }) => name);
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

function sightingOf(document: OpenDocument, understood: Understood, hit: Hit, fields: Fields): Sighting {
  const { record, at, mark } = understood;
  const raw = hit.line.text.slice(hit.match.start, hit.match.end);
  const place = { line: hit.line.number, at, text: record.text, matched: raw };
  const make = (): ReturnType<Sighting["evidence"]> => evidenceFrom(document, place);
  let made = record.text.length > maxLazyLength ? make() : null;
  const evidence = (): ReturnType<Sighting["evidence"]> => {
    made ??= make();
    return made;
  };
  return { at, mark, line: place.line, fields, evidence };
}

/** Captures of a line of JSON are still escaped. */
function decodedCaptures(hit: Hit): Readonly<Record<string, string>> {
  const captures = Object.entries(hit.match.captures);
  if (!captures.some(([, value]) => value.includes("\\"))) return hit.match.captures;
  return Object.fromEntries(captures.map(([name, value]) => [name, decodeJsonString(`"${value}"`)]));
}

/** A cheap number that equal messages share: FNV-1a over the first line, of which 160 characters tell enough. */
function markOf(message: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < message.length && index < 160; index += 1) {
    const code = message.charCodeAt(index);
    if (code === lineFeed) break;
    // Programs that print twice do not agree on blanks at the end.
    if (code !== blank) hash = Math.imul(hash ^ code, 0x01000193);
  }
  return hash >>> 0;
}

const lineFeed = 10;
const blank = 32;
