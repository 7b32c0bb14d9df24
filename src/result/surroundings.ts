import { type Place, placeKey } from "../model/place.ts";
import type { EvidenceRecord, Result } from "../model/result.ts";

type Neighbours = Pick<Result["surroundings"][number], "before" | "after">;

/** What the reader tells of a place: the lines beside it, redacted. */
export type Around = (place: Place) => Neighbours;

/** In all; what carries a claim comes first. */
const maxPlaces = 300;

/** What stands beside all evidence, each place once. */
export function surroundingsOf(result: Result, around: Around): Result["surroundings"] {
  const places = new Map<string, Place>();
  for (const { bundle, entry, line } of evidenceIn(result)) {
    const place = { bundle, entry, line };
    if (places.size < maxPlaces) places.set(placeKey(place), place);
  }
  return [...places.values()]
    .map((place) => ({ ...place, ...around(place) }))
    .filter(({ before, after }) => before.length + after.length > 0);
}

function evidenceIn(result: Result): readonly EvidenceRecord[] {
  return [
    ...[...result.findings, ...result.unknown, ...result.suspects, ...result.sessions].flatMap(
      ({ evidence }) => evidence,
    ),
    ...result.findings.flatMap(({ advice }) =>
      advice.known.flatMap(({ regression }) => regression?.evidence ?? []),
    ),
    ...result.timeline.map(({ evidence }) => evidence),
    ...result.resources.flatMap(({ evidence }) => evidence),
    ...result.facts.map(({ evidence }) => evidence),
  ];
}
