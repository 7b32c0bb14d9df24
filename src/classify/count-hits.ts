import type { Lot, Occurrence } from "../model/reading.ts";

/** How often something was seen, also where only examples of it were kept. */
export interface Counted {
  readonly count: number;
  /** True where it may have been more. */
  readonly countIsLeast: boolean;
  /** So many of `count` name no subject and are not among the hits: they stand in the view of every subject. */
  readonly unnamedUnkept: number;
}

/**
 * Of a lot whose kept occurrences all pass, those that were not kept count as well. Of one of which some were left out
 * for their text, nobody knows about the rest, so that the count is the least that there were.
 */
export function countHits({
  passing,
  excepted,
  places,
}: {
  readonly passing: readonly Occurrence[];
  /** Lots of which the text of some occurrence was not wanted. */
  readonly excepted: ReadonlySet<Lot>;
  /** Different places among those that pass. */
  readonly places: number;
}): Counted {
  const unkept = new Map<string, number>();
  let unnamedUnkept = 0;
  let isLeast = [...excepted].some(({ count, kept }) => count > kept);
  for (const [lot, hits] of byLot(passing)) {
    const [hit] = hits;
    isLeast ||= lot.countIsLeast;
    if (hit === undefined || lot.count <= lot.kept) continue;
    if (hits.length < lot.kept) {
      isLeast = true;
      continue;
    }
    unkept.set(hit.name, (unkept.get(hit.name) ?? 0) + lot.count - lot.kept);
    if (hit.subject === null) unnamedUnkept += lot.count - lot.kept;
  }
  const beyond = unkeptOf([...unkept.values()], { shareLines: places < passing.length });
  return {
    count: places + beyond.unkept,
    countIsLeast: isLeast || beyond.mayShare,
    unnamedUnkept: Math.min(unnamedUnkept, beyond.unkept),
  };
}

/** Two names on one line are one place: of those that were not kept, nobody knows on which lines they stood. */
export function unkeptOf(
  each: readonly number[],
  { shareLines }: { readonly shareLines: boolean },
): { readonly unkept: number; readonly mayShare: boolean } {
  const beyond = each.filter((count) => count > 0);
  const mayShare = beyond.length > 1 && shareLines;
  return { unkept: mayShare ? Math.max(...beyond) : beyond.reduce((sum, one) => sum + one, 0), mayShare };
}

function byLot(hits: readonly Occurrence[]): ReadonlyMap<Lot, readonly Occurrence[]> {
  const lots = new Map<Lot, Occurrence[]>();
  for (const hit of hits) {
    const known = lots.get(hit.lot);
    if (known === undefined) lots.set(hit.lot, [hit]);
    else known.push(hit);
  }
  return lots;
}
