import type { ScannedLine } from "../model/pattern.ts";

/** Lines over which a wrapped secret or a private key goes on after the line that shows it. */
const secretReach = 40;

/** Whether a line is one that a secret's pattern matched, or stands right behind one. */
export function secretLines(firstSecret: number): (line: ScannedLine) => boolean {
  let last = Number.NEGATIVE_INFINITY;
  return ({ number, matches }) => {
    for (const { pattern } of matches) if (pattern >= firstSecret) last = number;
    return number - last <= secretReach;
  };
}
