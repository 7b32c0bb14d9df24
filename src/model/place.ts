/** One line of one entry, as the result names it. */
export interface Place {
  readonly bundle: string;
  readonly entry: string;
  /** From 1. */
  readonly line: number;
}

/** The same for the same place alone: no entry's path holds a line break. */
export function placeKey(place: Place): string {
  return `${entryKey(place)}\n${place.line}`;
}

/** Of those at one place the last, where the first of them stood. */
export function onePerPlace<T>(items: readonly T[], placeOf: (item: T) => Place): T[] {
  return [...new Map(items.map((item) => [placeKey(placeOf(item)), item])).values()];
}

/** Two bundles may hold entries of one path. */
export function entryKey({ bundle, entry }: Pick<Place, "bundle" | "entry">): string {
  return `${bundle}\n${entry}`;
}
