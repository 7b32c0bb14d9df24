import { fixed, list, say } from "../say.ts";
import { type Prose, textOf } from "../slot.ts";

export interface Seen {
  readonly count: number;
  /** It may have been more. */
  readonly countIsLeast?: boolean;
}

export function times({ count, countIsLeast = false }: Seen): Prose {
  if (countIsLeast) return count === 1 ? fixed("at least once") : say`at least ${count} times`;
  if (count === 1) return fixed("once");
  return count === 2 ? fixed("twice") : say`${count} times`;
}

export interface Period extends Seen {
  /** `2026-11-22 15:48:26 UTC`, and the same for the last time; `to` is shorter on the same day. */
  readonly first: Prose | null;
  readonly last: Prose | null;
}

export function period({ first, last, ...seen }: Period): Prose {
  if (first === null || last === null) return say`Seen ${times(seen)}.`;
  if (seen.count === 1 && !seen.countIsLeast) return say`Seen once, at ${last}.`;
  const isOneMoment = textOf(last).startsWith(textOf(first).slice(-8));
  return isOneMoment
    ? say`Seen ${times(seen)}, at ${first} UTC.`
    : say`Seen ${times(seen)}, from ${first} to ${last}.`;
}

export function lines(count: number): Prose {
  return count === 1 ? fixed("1 line") : say`${count} lines`;
}

export function more({ count, what }: { count: number; what: Kind }): Prose {
  return say`… and ${count} more ${fixed(kinds[what][count === 1 ? 0 : 1])}.`;
}

/** What a comment leaves out because nobody asks for it first. */
export function moreInResult(left: readonly { count: number; what: Kind }[]): Prose | null {
  const some = left.filter(({ count }) => count > 0).map(amountOf);
  return some.length === 0 ? null : say`JSON and HTML hold ${list(some)} more.`;
}

function amountOf({ count, what }: { count: number; what: Kind }): Prose {
  return say`${count} ${fixed(kinds[what][count === 1 ? 0 : 1])}`;
}

export type Kind = keyof typeof kinds;

const kinds = {
  line: ["line", "lines"],
  event: ["event", "events"],
  finding: ["finding", "findings"],
  connection: ["connection", "connections"],
  fact: ["fact", "facts"],
  measurement: ["measurement", "measurements"],
  shape: ["unexplained line", "unexplained lines"],
  source: ["file", "files"],
  refusal: ["file that was not read", "files that were not read"],
  assumption: ["assumption", "assumptions"],
  problem: ["problem", "problems"],
} as const;
