import type { Occurrence } from "../../model/reading.ts";
import type { Matcher, SequenceStep } from "../../model/signature.ts";
import { gapBetween, isBefore } from "../order.ts";
import { type Proof, proof } from "../proof.ts";
import { sayDuration } from "../say-duration.ts";

type SequenceMatcher = Extract<Matcher, { kind: "sequence" }>;
export type OccurrencesOf = (matcher: string) => readonly Occurrence[];

/** How far one chain came: its occurrences, and why it goes no further. */
interface Chain {
  readonly hits: readonly Occurrence[];
  readonly complete: boolean;
  readonly failed: Failure | null;
}

interface Failure {
  readonly step: SequenceStep;
  readonly why: string;
  readonly near: Occurrence | null;
}

/**
 * Steps one after the other, for one subject (or run) at a time; records that name no subject count for each.
 * The windows need times; without windows the order of lines in one entry is enough.
 * When several chains hold, the first is shown and all are counted by their last step.
 */
export function matchSequence(clause: string, matcher: SequenceMatcher, occurrencesOf: OccurrencesOf): Proof {
  const chains = groupsOf(matcher, occurrencesOf).map((group) => longestChain(matcher.steps, group));
  const complete = chains.filter((chain) => chain.complete);
  const best = complete[0] ?? [...chains].sort((a, b) => b.hits.length - a.hits.length)[0];
  const positive = matcher.steps.filter((step) => !step.never).length;
  const [first, last] = [best?.hits[0], best?.hits.at(-1)];
  const span = first === undefined || last === undefined ? null : gapBetween(first, last);
  return proof({
    clause,
    kind: "sequence",
    holds: complete.length > 0,
    distance: complete.length > 0 ? 0 : 1 - (best?.hits.length ?? 0) / (positive + 1),
    weight: 0.85,
    hits: complete.flatMap((chain) => chain.hits),
    seen: complete.flatMap((chain) => chain.hits.slice(-1)),
    count: complete.length,
    measures: complete.length > 0 && span !== null ? { [`${clause}Ms`]: span } : {},
    why: () => (complete.length > 0 ? sayChain(matcher.steps) : sayFailure(best)),
    closest: () => best?.failed?.near?.evidence.text ?? best?.hits.at(-1)?.evidence.text ?? null,
  });
}

function groupsOf({ by, steps }: SequenceMatcher, occurrencesOf: OccurrencesOf): OccurrencesOf[] {
  if (by === "case") return [occurrencesOf];
  const names = [...new Set(steps.flatMap((step) => [...step.is, ...step.without]))];
  const keys = new Set(names.flatMap((name) => occurrencesOf(name).map((hit) => hit[by])));
  const named = [...keys].filter((key) => key !== null);
  if (named.length === 0) return [occurrencesOf];
  return named.map(
    (key) => (name) => occurrencesOf(name).filter((hit) => hit[by] === key || hit[by] === null),
  );
}

/** For each step all occurrences that can be reached, each with the chain that leads to it. */
function longestChain(steps: readonly SequenceStep[], occurrencesOf: OccurrencesOf): Chain {
  let reached: Occurrence[][] = [[]];
  for (const [index, step] of steps.entries()) {
    const next = step.never
      ? reached.filter((chain) => !comesAfter(chain.at(-1), step, occurrencesOf))
      : extended(reached, step, occurrencesOf, index === 0);
    if (next.length === 0) return stopped(reached, step, occurrencesOf);
    reached = next;
  }
  return { hits: reached[0] ?? [], complete: true, failed: null };
}

function extended(
  chains: readonly Occurrence[][],
  step: SequenceStep,
  occurrencesOf: OccurrencesOf,
  isFirst: boolean,
): Occurrence[][] {
  const candidates = step.is.flatMap((name) => [...occurrencesOf(name)]);
  if (isFirst) return candidates.map((hit) => [hit]);
  const blockers = step.without.flatMap((name) => [...occurrencesOf(name)]);
  return candidates.flatMap((hit) => {
    const chain = chains.findLast((one) => follows(one.at(-1), hit, step, blockers));
    return chain === undefined ? [] : [[...chain, hit]];
  });
}

function follows(
  before: Occurrence | undefined,
  hit: Occurrence,
  step: SequenceStep,
  blockers: readonly Occurrence[],
): boolean {
  if (before === undefined) return true;
  if (before === hit || !isBefore(before, hit)) return false;
  if (!inWindow(gapBetween(before, hit), step)) return false;
  return !blockers.some(
    (one) => one !== before && one !== hit && isBefore(before, one) && isBefore(one, hit),
  );
}

function inWindow(gap: number | null, { after, within }: SequenceStep): boolean {
  if (after === null && within === null) return true;
  return gap !== null && (after === null || gap >= after) && (within === null || gap <= within);
}

function comesAfter(
  before: Occurrence | undefined,
  step: SequenceStep,
  occurrencesOf: OccurrencesOf,
): boolean {
  const candidates = step.is.flatMap((name) => [...occurrencesOf(name)]);
  return candidates.some(
    (hit) => before === undefined || (isBefore(before, hit) && inWindow(gapBetween(before, hit), step)),
  );
}

function stopped(chains: readonly Occurrence[][], step: SequenceStep, occurrencesOf: OccurrencesOf): Chain {
  const hits = chains[0] ?? [];
  const before = hits.at(-1);
  const name = step.is.join(" or ");
  const candidates = step.is.flatMap((one) => [...occurrencesOf(one)]);
  const near = candidates.find((hit) => before === undefined || isBefore(before, hit)) ?? null;
  if (step.never) return { hits, complete: false, failed: { step, near, why: `${name} did come` } };
  if (near === null) return { hits, complete: false, failed: { step, near, why: `${name} never came` } };
  const gap = before === undefined ? null : gapBetween(before, near);
  const why = gap === null ? `${name} has no time to compare` : sayGap(gap, step, name);
  return { hits, complete: false, failed: { step, near, why } };
}

function sayGap(gap: number, { after, within, without }: SequenceStep, name: string): string {
  if (within !== null && gap > within) return `gap ${sayDuration(gap)}, window ${sayDuration(within)}`;
  if (after !== null && gap < after) return `gap ${sayDuration(gap)}, at least ${sayDuration(after)} wanted`;
  return without.length > 0 ? `${without.join(" or ")} came before ${name}` : `${name} came too early`;
}

function sayChain(steps: readonly SequenceStep[]): string {
  return steps.map((step) => `${step.never ? "never " : ""}${step.is.join(" or ")}`).join(", then ");
}

function sayFailure(best: Chain | undefined): string {
  if (best === undefined || best.failed === null) return "no step was seen";
  return `after ${best.hits.length} of the steps: ${best.failed.why}`;
}
