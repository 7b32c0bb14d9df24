import type { CompiledEvent, CompiledFact } from "./compile-dialect.ts";
import type { Role } from "./dialect-patterns.ts";
import { decodeJsonString } from "./frame-json-lines.ts";
import { LineSighting } from "./line-sighting.ts";
import { createLinks, type Links } from "./links.ts";
import type { Fields, Sighting } from "./occurrence-store.ts";
import type { OpenDocument } from "./open-document.ts";
import { createPendingCalls, type PendingCalls } from "./pending-calls.ts";
import type { Hit, LogRecord } from "./record.ts";
import type { RecordTimes } from "./record-times.ts";

/** Event patterns look at this much of a message: what it says stands at its beginning. */
const maxMessageLength = 4_096;
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

interface Candidate {
  readonly dialect: number;
  readonly rule: number;
  readonly hit: Hit;
}

/** A record's hits by what they are for; of events and facts those of the dialects that are spoken here, in their order. */
interface SortedHits {
  readonly events: readonly Candidate[];
  readonly facts: readonly Candidate[];
  readonly matchers: readonly Hit[];
  readonly errors: readonly Hit[];
}

function sortHits(document: OpenDocument, hits: readonly Hit[]): SortedHits {
  const { roles } = document.state;
  const of = (kind: Role["kind"]): readonly Hit[] => {
    const found = hits.filter(({ match }) => roles[match.pattern]?.kind === kind);
    return found.length === 0 ? none : found;
  };
  return {
    events: candidatesOf(document, hits, "event"),
    facts: candidatesOf(document, hits, "fact"),
    matchers: of("matcher"),
    errors: of("error-line"),
  };
}

const none: readonly never[] = [];

function candidatesOf(
  document: OpenDocument,
  hits: readonly Hit[],
  kind: "event" | "fact",
): readonly Candidate[] {
  let candidates: Candidate[] | null = null;
  for (const hit of hits) {
    const role = document.state.roles[hit.match.pattern];
    if (role?.kind !== kind || !document.spoken.includes(role.dialect)) continue;
    candidates ??= [];
    for (const rule of role.rules) candidates.push({ dialect: role.dialect, rule, hit });
  }
  if (candidates === null) return none;
  return candidates.length === 1
    ? candidates
    : candidates.sort((a, b) => a.dialect - b.dialect || a.rule - b.rule);
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
  found: { readonly event: CompiledEvent; readonly fields: SaidFields; readonly hit: Hit },
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

/** A rule's fixed fields and its captures, while they are being completed. */
type SaidFields = Partial<Record<string, string>>;

/** Fixed fields and named captures, in a new object; null where the rule does not fit. */
function fits(event: CompiledEvent, message: string, kind: string): SaidFields | null {
  const { rule, regexes } = event;
  if (rule.kinds.length > 0 && !rule.kinds.includes(kind)) return null;
  if (regexes.length === 0) return { ...rule.fields };
  const said = message.length > maxMessageLength ? message.slice(0, maxMessageLength) : message;
  for (const regex of regexes) {
    const match = regex.exec(said);
    if (!match) continue;
    const fields: SaidFields = { ...rule.fields };
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

function sightingOf(document: OpenDocument, { record, at }: Understood, hit: Hit, fields: Fields): Sighting {
  return new LineSighting(document, { at, text: record.text, hit, fields });
}

/** Captures of a line of JSON are still escaped. */
function decodedCaptures(hit: Hit): Readonly<Record<string, string>> {
  const captures = Object.entries(hit.match.captures);
  if (!captures.some(([, value]) => value.includes("\\"))) return hit.match.captures;
  return Object.fromEntries(captures.map(([name, value]) => [name, decodeJsonString(`"${value}"`)]));
}
