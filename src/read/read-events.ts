import type { CompiledEvent } from "./compile-dialect.ts";
import { LineSighting } from "./line-sighting.ts";
import type { Fields, Sighting } from "./occurrence-store.ts";
import type { OpenDocument } from "./open-document.ts";
import type { PendingCalls } from "./pending-calls.ts";
import type { Hit, LogRecord } from "./record.ts";
import type { Candidate } from "./sort-hits.ts";

/** Event patterns look at this much of a message: what it says stands at its beginning. */
export const maxMessageLength = 4_096;
/** A record with what its document tells of it. */
export interface Understood {
  readonly record: LogRecord;
  readonly at: number | null;
  readonly subject: string | null;
  readonly run: string | null;
}

/** Of each dialect the first rule that fits, among those whose text stands in the record. */
export function readEvents(
  document: OpenDocument,
  understood: Understood,
  candidates: readonly Candidate[],
  calls: PendingCalls,
): readonly string[] {
  if (candidates.length === 0) return none;
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

const none: readonly string[] = [];

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

export function sightingOf(
  document: OpenDocument,
  { record, at }: Understood,
  hit: Hit,
  fields: Fields,
): Sighting {
  return new LineSighting(document, { at, text: record.text, hit, fields });
}
