import type { UnknownError } from "../model/classification.ts";
import { placeKey } from "../model/place.ts";
import type { ErrorGroup, Reading } from "../model/reading.ts";
import { evidenceRecord } from "./evidence-record.ts";
import { carryingHits, type Found } from "./find.ts";

/** Error-looking lines that no finding (nor observation) explains, the most frequent first. */
export function unknownErrors(reading: Reading, found: readonly Found[]): UnknownError[] {
  const places = explainedPlaces(found);
  const names = explainedNames(found);
  return reading.errors
    .filter((group) => !isExplained(group, places, names))
    .sort((a, b) => b.count - a.count)
    .map(({ template, count, evidence }) => ({ template, count, evidence: evidence.map(evidenceRecord) }));
}

/** Lines that a finding stands on. */
export function explainedPlaces(found: readonly Found[]): ReadonlySet<string> {
  return new Set(found.flatMap(({ proof }) => carryingHits(proof).map(({ evidence }) => placeKey(evidence))));
}

/** Beginnings of the names under which the found signatures' own matchers stand. */
function explainedNames(found: readonly Found[]): readonly string[] {
  return found.map(({ signature }) => `signature:${signature.id}/`);
}

function isExplained(group: ErrorGroup, places: ReadonlySet<string>, names: readonly string[]): boolean {
  return (
    group.evidence.some((one) => places.has(placeKey(one))) ||
    group.names.some((name) => names.some((own) => name.startsWith(own)))
  );
}
