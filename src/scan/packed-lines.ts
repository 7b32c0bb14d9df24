import type { ScannedLine } from "../model/pattern.ts";

/** A line without matches, which most are: neighbours of one that has some. */
type Neighbour = readonly [number: number, offset: number, text: string, cut: 0 | 1];

/**
 * Lines as one string, to go from thread to thread: to write and read JSON costs a third of what it costs to clone
 * the objects.
 */
export function packLines(lines: readonly ScannedLine[]): string {
  return JSON.stringify(lines.map((line) => (line.matches.length > 0 ? line : asNeighbour(line))));
}

export function unpackLines(packed: string): ScannedLine[] {
  return (JSON.parse(packed) as readonly (ScannedLine | Neighbour)[]).map(unpacked);
}

function asNeighbour({ number, offset, text, cut }: ScannedLine): Neighbour {
  return [number, offset, text, cut ? 1 : 0];
}

function unpacked(line: ScannedLine | Neighbour): ScannedLine {
  if (!isNeighbour(line)) return line;
  const [number, offset, text, cut] = line;
  return { number, offset, text, cut: cut === 1, matches: noMatches };
}

const noMatches: readonly never[] = Object.freeze([]);

function isNeighbour(line: ScannedLine | Neighbour): line is Neighbour {
  return Array.isArray(line);
}
