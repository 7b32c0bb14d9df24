import { type CandidateHit, candidateHits } from "./candidates.ts";
import type { CompiledEvent } from "./compile-dialect.ts";
import { LineSighting } from "./line-sighting.ts";
import type { OpenDocument } from "./open-document.ts";
import type { PendingCalls } from "./pending-calls.ts";
import type { Understood } from "./record.ts";

/** Event patterns look at this much of a message: what it says stands at its beginning. */
export const maxMessageLength = 4_096;

/** Tells of each dialect the first event that fits. The names that were told, those of each event in a list of its own. */
export function readEvents(
  document: OpenDocument,
  understood: Understood,
  calls: PendingCalls,
): readonly (readonly string[])[] {
  const { hits, message } = understood.record;
  let told: (readonly string[])[] | null = null;
  let decided = -1;
  for (const { candidate, hit } of candidateHits(hits, ({ events }) => events)) {
    if (candidate.dialect === decided) continue;
    const fields = fits(candidate.compiled, message);
    if (!fields) continue;
    decided = candidate.dialect;
    tell(document, understood, { candidate, fields, hit }, calls);
    told ??= [];
    told.push(candidate.compiled.names);
  }
  return told ?? none;
}

const none: readonly never[] = [];

function tell(
  document: OpenDocument,
  understood: Understood,
  found: CandidateHit<CompiledEvent> & { readonly fields: SaidFields },
  calls: PendingCalls,
): void {
  const { candidate, fields, hit } = found;
  const event = candidate.compiled;
  const { store, sessionLog } = document.state;
  const subject = fields.subject ?? understood.subject;
  if (fields.subject !== undefined) delete fields.subject;
  calls.complete(event.rule.name, subject, understood.at, fields);
  const sighting = new LineSighting(document, understood, { hit, match: candidate.match, fields });
  const channel = document.channel(understood.run);
  for (const name of event.names) {
    store.add(name, subject, channel, sighting);
    if (document.entry.voice === "output") sessionLog.add(name, subject, channel, sighting);
  }
}

/** A rule's fixed fields and its captures, while they are being completed. */
type SaidFields = Partial<Record<string, string>>;

/** Fixed fields and named captures, in a new object; null where the rule does not fit. */
function fits({ rule, regexes }: CompiledEvent, message: string): SaidFields | null {
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
