import type { Result } from "../model/result.ts";
import type { CaseRecord } from "../schema/record.ts";
import { systemOf } from "./view/commands.ts";
import { programOf } from "./view/reproduction.ts";
import { sessionMeasures } from "./view/sessions.ts";

/** The record of a result, for the marker. What does not fit the schema's narrow words is left out. */
export function recordOf(result: Result): CaseRecord {
  const { verdict, findings, sessions, facts } = result;
  const cause = findings.find(({ signature }) => signature === verdict.cause);
  return {
    v: 1,
    status: verdict.status,
    cause: verdict.cause !== null && isId(verdict.cause) ? verdict.cause : null,
    confidence: verdict.confidence,
    findings: findings
      .filter(({ signature, hash }) => isId(signature) && /^[0-9a-f]{0,64}$/.test(hash))
      .slice(0, 24)
      .map(({ signature, hash, count }) => [signature, hash, count]),
    measures: Object.fromEntries(
      Object.entries({ ...sessionMeasures(sessions), ...cause?.measures })
        .filter(([name, value]) => isName(name) && Number.isFinite(value))
        .slice(0, 16),
    ),
    versions: Object.fromEntries(facts.flatMap(({ name, value }) => versionOf(name, value)).slice(0, 8)),
    platform: systemOf(facts),
    first: timeOrNull(cause?.first),
    last: timeOrNull(cause?.last),
    sessions: sessions.length + result.sessionsLeftOut,
  };
}

/** Says the verdict and nothing else. */
export function emptyRecord(status: CaseRecord["status"]): CaseRecord {
  const nothing = {
    findings: [],
    measures: {},
    versions: {},
    platform: null,
    first: null,
    last: null,
    sessions: 0,
  };
  return { v: 1, status, cause: null, confidence: 0, ...nothing };
}

export function encodeRecord(record: CaseRecord): string {
  return Buffer.from(JSON.stringify(record)).toString("base64url");
}

/** Null for what is not ours: a record that does not fit the schema is ignored, not mended. */
export async function readRecord(data: string): Promise<CaseRecord | null> {
  const { recordSchema } = await import("../schema/record.ts");
  try {
    return recordSchema.parse(JSON.parse(Buffer.from(data, "base64url").toString("utf8")));
  } catch {
    return null;
  }
}

function isId(text: string): boolean {
  return /^[a-z0-9][a-z0-9.-]{0,119}$/.test(text);
}

function isName(text: string): boolean {
  return /^[a-z][A-Za-z0-9.-]{0,79}$/.test(text);
}

/** Facts like `version.node`, when the value is a version. */
function versionOf(name: string, value: string): [string, string][] {
  const program = programOf(name)?.toLowerCase();
  const version = /^v?(\d+\.\d[\w.+-]{0,36})$/.exec(value.trim())?.[1];
  return version !== undefined && program !== undefined && isName(program) ? [[program, version]] : [];
}

function timeOrNull(time: string | null | undefined): string | null {
  return time !== null && time !== undefined && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,3})?Z$/.test(time)
    ? time
    : null;
}
