import type { Classification } from "../model/classification.ts";
import { placeKey } from "../model/place.ts";
import type { Occurrence, Reading } from "../model/reading.ts";
import type { Finding } from "../model/result.ts";
import type { Ask, Signature } from "../model/signature.ts";
import { asksOf } from "./asks.ts";
import { confidenceOf, cutOffEntries } from "./confidence.ts";
import { carryingHits, type Missed, searchSignatures } from "./find.ts";
import { findingRecord } from "./finding-record.ts";
import { healthOf } from "./health.ts";
import { nearMissesOf } from "./near-misses.ts";
import { assignRoles, type Ranked } from "./roles.ts";
import { suspectsOf } from "./suspects.ts";
import { explainedPlaces, unknownErrors } from "./unknown-errors.ts";
import { type Judged, type Unread, verdictOf } from "./verdict.ts";

/**
 * Findings, one verdict, and what is still open. Pure: all that it knows is in the reading.
 * `unread` says how much was handed in that could not be read; it lowers what can be said for sure.
 */
export function classify(
  reading: Reading,
  signatures: readonly Signature[],
  unread: Unread = { refusals: 0 },
): Classification {
  const { found, missed } = searchSignatures(reading, signatures);
  const ranked = assignRoles(found);
  const missingFiles = unread.refusals + cutOffEntries(reading);
  const judged = ranked.map((one) => judge(one, ranked, reading, missingFiles));
  const places = explainedPlaces(found);
  const isKnown = ({ evidence }: Occurrence): boolean => places.has(placeKey(evidence));
  const verdict = verdictOf(judged, reading, healthOf(reading, isKnown), unread);
  const isOpen = verdict.status === "unknown";
  const nearMisses = isOpen ? nearMissesOf(missed) : [];
  const findings = judged.map(({ finding }) => finding).sort((a, b) => byPlace(a, b, verdict.cause));
  return {
    verdict,
    findings,
    nearMisses,
    suspects: verdict.status === "healthy" ? [] : suspectsOf(reading, findings, signatures),
    asks: asksOf({ verdict, candidates: candidatesOf(ranked, missed, nearMisses), reading }),
    unknown: unknownErrors(reading, found),
  };
}

function judge(one: Ranked, all: readonly Ranked[], reading: Reading, missingFiles: number): Judged {
  const rivals = one.role === "cause" ? all.filter((other) => areRivals(one, other)) : [];
  const confidence = confidenceOf(one, { rivals: rivals.length, missingFiles });
  return {
    finding: findingRecord(one, reading, confidence),
    explains: one.explains,
    rivals: rivals.map(({ signature }) => signature.id),
    printed:
      carryingHits(one.proof).some(({ evidence }) => evidence.voice === "output") ||
      one.proof.hits.length === 0,
  };
}

/** Two causes that stand on the same lines: at most one of them is right. */
function areRivals(one: Ranked, other: Ranked): boolean {
  if (one === other || other.role !== "cause" || one.author !== other.author) return false;
  const mine = placesOf(one);
  const theirs = placesOf(other);
  const shared = [...mine].filter((place) => theirs.has(place)).length;
  return shared > 0 && shared * 2 > Math.min(mine.size, theirs.size);
}

function placesOf({ proof }: Ranked): Set<string> {
  return new Set(carryingHits(proof).map(({ evidence }) => placeKey(evidence)));
}

const roleRank = { cause: 0, symptom: 1, contributing: 2 } as const;

/** The verdict's cause, then the other causes, symptoms, the rest; each by confidence. */
function byPlace(a: Finding, b: Finding, cause: string | null): number {
  return (
    Number(b.signature === cause) - Number(a.signature === cause) ||
    roleRank[a.role] - roleRank[b.role] ||
    b.confidence - a.confidence ||
    (a.signature < b.signature ? -1 : 1)
  );
}

function candidatesOf(
  ranked: readonly Ranked[],
  missed: readonly Missed[],
  nearMisses: readonly { readonly signature: string }[],
): (readonly Ask[])[] {
  const causes = ranked.filter(({ role }) => role === "cause").map(({ asks }) => asks);
  if (causes.length > 0) return causes;
  return nearMisses.flatMap(({ signature }) =>
    missed.filter((one) => one.signature.id === signature).map((one) => one.signature.words.asks),
  );
}
