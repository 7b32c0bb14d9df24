import type { Reading } from "../model/reading.ts";
import type { Finding } from "../model/result.ts";
import type { KnownIssue } from "../model/signature.ts";
import { evidenceRecord } from "./evidence-record.ts";
import { versionInRange } from "./version-range.ts";

type KnownRecord = Finding["advice"]["known"][number];

/** The issues that stay: one that was closed as a duplicate is no place for a report. */
export function knownRecords(known: readonly KnownIssue[], reading: Reading): KnownRecord[] {
  return known
    .filter(({ duplicateOf }) => duplicateOf === undefined)
    .map((each) => knownRecord(each, reading));
}

/** A known issue as the result has it; a fix that did not hold is called a regression, with the version that shows it. */
export function knownRecord(
  { issue, title, state, asOf, facts, fixedIn }: KnownIssue,
  reading: Reading,
): KnownRecord {
  const record = { issue, title, state, ...(asOf === undefined ? {} : { asOf }), facts: { ...facts } };
  const regression = state === "closed" ? regressionOf(fixedIn ?? {}, reading) : undefined;
  return regression === undefined ? record : { ...record, regression };
}

function regressionOf(
  fixedIn: Readonly<Record<string, string>>,
  { facts }: Reading,
): KnownRecord["regression"] {
  for (const [program, version] of Object.entries(fixedIn)) {
    const seen = facts.filter(({ name }) => name === `version.${program}`);
    const newer = seen.filter(({ value }) => versionInRange(value, `>=${version}`) === true);
    const [one] = newer;
    // With an older version in the same case, nobody can tell which of the two failed.
    if (one !== undefined && newer.length === seen.length) {
      return { program, fixedIn: version, seenIn: one.value, evidence: evidenceRecord(one.evidence) };
    }
  }
  return undefined;
}
