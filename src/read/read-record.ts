import type { CompiledDialect, CompiledEvent } from "./compile-dialect.ts";
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
}

function interpret(document: OpenDocument, times: RecordTimes, memory: Memory, record: LogRecord): void {
  const { calls, links } = memory;
  const linked = links.follow(record);
  const understood: Understood = {
    record,
    at: times.read(record.time),
    subject: record.subject ?? linked ?? document.own.subject ?? null,
    run: record.run ?? document.own.run ?? memory.run,
    mark: markOf(record.message),
  };
  memory.run = understood.run;
  const names: string[] = [];
  for (const dialect of document.state.dialects) {
    if (dialect !== document.dialect && dialect.dialect.scope !== "everywhere") continue;
    names.push(...readEvents(document, understood, dialect, calls));
    readFacts(document, understood, dialect);
  }
  names.push(...readMatchers(document, understood));
  readErrors(document, understood, names);
}

/** The first rule of the dialect that fits, among those whose text stands in the record. */
function readEvents(
  document: OpenDocument,
  understood: Understood,
  dialect: CompiledDialect,
  calls: PendingCalls,
): readonly string[] {
  const candidates = triggered(document, understood.record, dialect, "event");
  const message = understood.record.message.slice(0, maxMessageLength);
  for (const { rule, hit } of candidates) {
    const event = dialect.events[rule];
    const fields = event && fits(event, message, document.kind);
    if (!fields) continue;
    const { subject = understood.subject, ...rest } = fields;
    const sighting = sightingOf(
      document,
      understood,
      hit,
      calls.complete(event.rule.name, subject, understood.at, rest),
    );
    const channel = document.channel(understood.run);
    const names = [event.rule.name, ...event.rule.also];
    for (const name of names) {
      document.state.store.add(name, subject, channel, sighting);
      if (document.entry.voice === "output") document.state.sessionLog.add(name, subject, channel, sighting);
    }
    return names;
  }
  return [];
}

function fits(event: CompiledEvent, message: string, kind: string): Fields | null {
  if (event.rule.kinds.length > 0 && !event.rule.kinds.includes(kind)) return null;
  if (event.regexes.length === 0) return event.rule.fields;
  for (const regex of event.regexes) {
    const match = regex.exec(message);
    if (match) return { ...event.rule.fields, ...definedGroups(match.groups) };
  }
  return null;
}

function definedGroups(
  groups: Readonly<Record<string, string | undefined>> | undefined,
): Record<string, string> {
  const fields: Record<string, string> = {};
  for (const [name, value] of Object.entries(groups ?? {})) if (value !== undefined) fields[name] = value;
  return fields;
}

function readFacts(document: OpenDocument, understood: Understood, dialect: CompiledDialect): void {
  if (document.entry.voice === "mention") return;
  for (const { rule, hit } of triggered(document, understood.record, dialect, "fact")) {
    const fact = dialect.facts[rule];
    for (const regex of fact?.regexes ?? []) {
      const groups = regex.exec(understood.record.message.slice(0, maxMessageLength))?.groups;
      if (!fact || groups?.value === undefined) continue;
      document.state.facts.add(
        {
          name: fact.rule.name,
          subject: groups.subject ?? (fact.rule.about === "subject" ? understood.subject : null),
          value: groups.value,
        },
        () => sightingOf(document, understood, hit, {}).evidence(),
      );
      break;
    }
  }
}

function readMatchers(document: OpenDocument, understood: Understood): readonly string[] {
  const names: string[] = [];
  const { state, kind, entry } = document;
  for (const hit of understood.record.hits) {
    const role = state.roles[hit.match.pattern];
    if (role?.kind !== "matcher" || !state.accepts(role.name, { kind, path: entry.path })) continue;
    const sighting = sightingOf(document, understood, hit, decodedCaptures(hit));
    state.store.add(role.name, understood.subject, document.channel(understood.run), sighting);
    names.push(role.name);
  }
  return names;
}

function readErrors(document: OpenDocument, understood: Understood, names: readonly string[]): void {
  const { state } = document;
  for (const hit of understood.record.hits) {
    if (state.roles[hit.match.pattern]?.kind !== "error-line") continue;
    const { record, run } = understood;
    const line =
      hit.line.number === record.line || record.text === record.message ? firstLine(record) : hit.line.text;
    state.errors.add(line, document.channel(run), names, () => sightingOf(document, understood, hit, {}));
  }
}

interface Candidate {
  readonly rule: number;
  readonly hit: Hit;
}

/** Rules whose text stands in the record, in the dialect's order. */
function triggered(
  document: OpenDocument,
  record: LogRecord,
  dialect: CompiledDialect,
  kind: "event" | "fact",
): readonly Candidate[] {
  let candidates: Candidate[] | null = null;
  for (const hit of record.hits) {
    const role = document.state.roles[hit.match.pattern];
    if (role?.kind !== kind || document.state.dialects[role.dialect] !== dialect) continue;
    candidates ??= [];
    for (const rule of role.rules) candidates.push({ rule, hit });
  }
  return candidates?.sort((a, b) => a.rule - b.rule) ?? none;
}

const none: readonly Candidate[] = [];

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
