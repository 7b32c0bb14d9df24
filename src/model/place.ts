/** One line of one entry, as the result names it. */
export interface Place {
  readonly bundle: string;
  readonly entry: string;
  /** From 1. */
  readonly line: number;
}

/** The same for the same place alone: no entry's path holds a line break. */
export function placeKey({ bundle, entry, line }: Place): string {
  return `${bundle}\n${entry}\n${line}`;
}
