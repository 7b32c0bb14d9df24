import type { Occurrence, Reading } from "../model/reading.ts";
import type { EvidenceRecord } from "../model/result.ts";
import { evidenceRecord } from "./evidence-record.ts";
import { keptOf, type Shown } from "./ruled-out.ts";

/** The running client goes by a state that is no longer so. */
export function staleState(reading: Reading): Shown | null {
  return saysConnected(reading) ?? newStartWorks(reading);
}

/**
 * A page of the client says that it is connected, below a call that failed on the same screen, and no call succeeded
 * after that. Without a screen that shows both, nothing says which came first.
 */
function saysConnected(reading: Reading): Shown | null {
  if (serversOf(reading).size > 1) return null;
  const last = keptOf(reading, failures).map(timeOf).reduce(latest, null);
  const worked = keptOf(reading, ["tool.succeeded"]).map(timeOf).reduce(latest, null);
  if (worked !== null && (last === null || worked > last)) return null;
  const failed = keptOf(reading, ["screen.failed"]);
  const pages = keptOf(reading, ["screen.status"]).filter(({ fields }) => fields.status === "connected");
  for (const page of pages) {
    const above = failed.findLast((call) => standsAbove(call, page));
    if (above === undefined) continue;
    return {
      why: "the client's page still says `connected` after its calls had failed",
      evidence: [page, above].map(({ evidence }) => firstLine(evidenceRecord(evidence))),
    };
  }
  return null;
}

/** A page does not say whose it is in the words of the log, so only a case about one server is clear. */
function serversOf({ sessions, facts }: Reading): ReadonlySet<string> {
  const named = facts.filter(({ name }) => name.startsWith("server")).flatMap(({ subject }) => subject ?? []);
  return new Set([...sessions.map(({ subject }) => subject), ...named]);
}

/** The rest of the page is not about it. */
function firstLine(record: EvidenceRecord): EvidenceRecord {
  return { ...record, text: record.text.split("\n", 1)[0]?.trim() ?? "" };
}

/** A second start of the client works with a server while the first one still fails with it. */
function newStartWorks(reading: Reading): Shown | null {
  const failed = keptOf(reading, failures);
  for (const works of keptOf(reading, ["tool.succeeded"])) {
    const broken = failed.findLast(
      (call) => isOtherRun(call, works) && (call.at ?? 0) > (works.at ?? Infinity),
    );
    const healed = keptOf(reading, ["tool.succeeded"]).some(
      (call) => broken !== undefined && call.run === broken.run && (call.at ?? 0) > (works.at ?? 0),
    );
    if (broken === undefined || healed) continue;
    return {
      why: "a new start of the client works while the one before still fails",
      evidence: [works, broken].map(({ evidence }) => evidenceRecord(evidence)),
    };
  }
  return null;
}

const failures = ["tool.failed", "request.failed", "auth.registration-failed"];

/** Of one server, in another run that began earlier. */
function isOtherRun(call: Occurrence, other: Occurrence): boolean {
  return call.run !== null && other.run !== null && call.run !== other.run && call.subject === other.subject;
}

function standsAbove(call: Occurrence, page: Occurrence): boolean {
  const [a, b] = [call.evidence, page.evidence];
  return a.bundle === b.bundle && a.entry === b.entry && a.line < b.line;
}

const timeOf = ({ at }: Occurrence): number | null => at;

const latest = (a: number | null, b: number | null): number | null =>
  a === null || b === null ? (a ?? b) : Math.max(a, b);
