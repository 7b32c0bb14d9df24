import { type Automaton, toAutomaton } from "./automaton.ts";
import { type CharSet, everything, intersect, overlaps, union } from "./char-set.ts";
import { components, reachable } from "./graph.ts";
import type { Node } from "./syntax.ts";

/**
 * How the steps of a backtracking engine grow with a line of n characters: at most `factor` times n to the
 * power of `degree`. `Infinity` is exponential, or not proven to be less.
 */
export interface Growth {
  readonly degree: number;
  readonly factor: number;
}

const maxPlaces = 400;
/** With more steps from one beginning, even a short line costs too much. */
const maxFactor = 2 ** 20;
export const unproven: Growth = { degree: Infinity, factor: 1 };

/**
 * Proven on the pattern's automaton (Weber and Seidl, "On the degree of ambiguity of finite automata", 1991):
 * two ways round one loop on the same text are exponential; each pair of loops that can trade the same text is
 * one more degree. Where the proof would need more than a look at sets of characters, the answer is the larger one.
 */
export function growthOf(node: Node): Growth {
  const core = withoutTail(node);
  const exact = growthWith(core, true);
  return exact.degree === Infinity ? growthWith(core, false) : exact;
}

function growthWith(core: Node, writesRuns: boolean): Growth {
  const automaton = toAutomaton(core, { maxPlaces, writesRuns });
  if (automaton === null) return unproven;
  const loops = components(automaton.next);
  if (loops.some((loop) => isAmbiguous(automaton, loop))) return unproven;
  const factor = stepsOf(automaton, loops);
  if (factor > maxFactor) return unproven;
  return { degree: 1 + trades(automaton, loops), factor };
}

/**
 * What comes last and cannot fail is never gone back into: `.*$`, `\s*`, the second half of `\d+`.
 */
function withoutTail(node: Node): Node {
  if (node.kind === "capture") return withoutTail(node.body);
  if (node.kind === "repeat" && node.max > node.min) {
    if (node.min === 0) return { kind: "concat", items: [] };
    return { ...node, max: node.min };
  }
  if (node.kind !== "concat") return node;
  const last = node.items.at(-1);
  if (last === undefined) return node;
  const before = node.items.slice(0, -1);
  if (last.kind === "assert" && last.at === "end" && isAnyRun(before.at(-1))) {
    return withoutTail({ kind: "concat", items: before.slice(0, -1) });
  }
  const rest = withoutTail(last);
  if (rest.kind === "concat" && rest.items.length === 0)
    return withoutTail({ kind: "concat", items: before });
  return { kind: "concat", items: [...before, rest] };
}

function isAnyRun(node: Node | undefined): boolean {
  if (node?.kind === "capture") return isAnyRun(node.body);
  if (node?.kind !== "repeat" || node.body.kind !== "chars" || node.min > 0 || node.max !== Infinity)
    return false;
  const { ranges, properties } = node.body.set;
  return (
    properties.length === 0 &&
    (ranges.length === 2 || (ranges[1] === 9 && ranges[2] === 11)) &&
    ranges[0] === 0
  );
}

/** Two different ways from a place in the loop back to it on the same text. */
function isAmbiguous({ sets, next, doubled }: Automaton, loop: readonly number[]): boolean {
  const inside = new Set(loop);
  if (loop.some((from) => next[from]?.some((to) => inside.has(to) && doubled.has(`${from},${to}`))))
    return true;
  if (loop.length === 1) return false;
  const size = sets.length;
  const follow = (pair: number): number[] => {
    const left = (next[Math.floor(pair / size)] ?? []).filter((to) => inside.has(to));
    const right = (next[pair % size] ?? []).filter((to) => inside.has(to));
    return left.flatMap((a) =>
      right.filter((b) => overlaps(sets[a] as CharSet, sets[b] as CharSet)).map((b) => a * size + b),
    );
  };
  const forth = reachable(
    loop.map((place) => place * size + place),
    follow,
  );
  const apart = [...forth].filter((pair) => Math.floor(pair / size) !== pair % size);
  return apart.some((pair) =>
    [...reachable([pair], follow)].some((other) => Math.floor(other / size) === other % size),
  );
}

/**
 * The steps from one beginning on, loops taken once: at each place the character that lets most of the ways go on.
 * Ways that take no common character are never tried together.
 */
function stepsOf({ sets, next, first, doubled }: Automaton, loops: readonly (readonly number[])[]): number {
  const loopOf = new Map(loops.flatMap((loop, index) => loop.map((place) => [place, index] as const)));
  const known = new Map<number, number>();
  const most = (from: number | null, targets: readonly number[]): number => {
    const steps = targets.map((to) => (doubled.has(`${from},${to}`) ? 2 : 1) * stepsFrom(to));
    const together = targets.map((a) =>
      targets.reduce(
        (sum, b, index) =>
          sum + (overlaps(sets[a] as CharSet, sets[b] as CharSet) ? (steps[index] as number) : 0),
        0,
      ),
    );
    return Math.max(0, ...together);
  };
  const stepsFrom = (place: number): number => {
    const loop = loopOf.get(place);
    const key = loop === undefined ? place : -1 - loop;
    const found = known.get(key);
    if (found !== undefined) return found;
    const places = loop === undefined ? [place] : (loops[loop] as readonly number[]);
    const onward = places.map((member) =>
      most(
        member,
        (next[member] ?? []).filter((to) => loop === undefined || loopOf.get(to) !== loop),
      ),
    );
    const steps = 1 + Math.max(0, ...onward);
    known.set(key, steps);
    return steps;
  };
  return 1 + most(null, first);
}

/** The most pairs of loops on one way that can trade the same text; the search for a beginning is a loop too. */
function trades(automaton: Automaton, loops: readonly (readonly number[])[]): number {
  const search = { set: everything, entries: automaton.first };
  const nodes = [
    ...(automaton.anchored ? [] : [search]),
    ...loops.map((loop) => ({
      set: union(loop.map((place) => automaton.sets[place] as CharSet)),
      entries: loop.flatMap((place) => automaton.next[place] ?? []),
    })),
  ];
  const offset = automaton.anchored ? 0 : 1;
  const best = new Map<number, number>();
  const longest = (from: number): number => {
    const known = best.get(from);
    if (known !== undefined) return known;
    best.set(from, 0);
    const { set, entries } = nodes[from] as (typeof nodes)[number];
    const anyWay = reachable(entries, (place) => automaton.next[place] ?? []);
    let most = 0;
    for (const [index, loop] of loops.entries()) {
      if (index + offset === from || !loop.some((place) => anyWay.has(place))) continue;
      const shared = intersect(set, (nodes[index + offset] as (typeof nodes)[number]).set);
      const fits = (place: number) => overlaps(automaton.sets[place] as CharSet, shared);
      const sameText = reachable(entries.filter(fits), (place) => (automaton.next[place] ?? []).filter(fits));
      const traded = loop.some((place) => sameText.has(place)) ? 1 : 0;
      most = Math.max(most, traded + longest(index + offset));
    }
    best.set(from, most);
    return most;
  };
  return Math.max(0, ...nodes.map((_, index) => longest(index)));
}
