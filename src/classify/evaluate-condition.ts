import { onePerPlace } from "../model/place.ts";
import type { Condition, Signature } from "../model/signature.ts";
import { type Counted, unkeptOf } from "./count-hits.ts";
import type { Proven } from "./matchers/match-finding.ts";
import { matchOne } from "./matchers/match-one.ts";
import { type Proof, proof } from "./proof.ts";
import type { View } from "./view.ts";

/** The whole condition of a signature in one view. */
export function evaluateSignature(view: View, signature: Signature, proven: Proven): Proof {
  const decided = evaluateCondition(signature.when, { view, signature, proven });
  const supports = decided.holds
    ? signature.supports.map((name) => matchOne(view, signature, name, proven)).filter(({ holds }) => holds)
    : [];
  return supports.length === 0 ? decided : supported(decided, supports);
}

/** A condition over the matchers of a signature. */
export function evaluateCondition(
  asked: Condition,
  { view, signature, proven }: { view: View; signature: Signature; proven: Proven },
): Proof {
  const matchers = new Map<string, Proof>();
  return evaluate(asked);

  function evaluate(condition: Condition): Proof {
    if (typeof condition === "string") return matcherProof(condition);
    if ("all" in condition) return allOf(condition.all.map(evaluate));
    if ("any" in condition) return someOf("any", condition.any.map(evaluate), 1);
    if ("of" in condition) return someOf("of", condition.of.map(evaluate), condition.atLeast);
    if ("not" in condition) return negated(evaluate(condition.not));
    return counted(matcherProof(condition.count), condition.atLeast, condition.atMost ?? null);
  }

  function matcherProof(name: string): Proof {
    const known = matchers.get(name);
    if (known !== undefined) return known;
    const made = matchOne(view, signature, name, proven);
    matchers.set(name, made);
    return made;
  }
}

function allOf(parts: readonly Proof[]): Proof {
  const failed = parts.filter((part) => !part.holds);
  return proof({
    ...merged(parts),
    clause: "all",
    kind: "all",
    holds: failed.length === 0,
    distance: parts.reduce((sum, part) => sum + part.distance, 0) / Math.max(1, parts.length),
    ...most(positives(parts)),
    parts,
    why: () =>
      failed.length === 0
        ? `all ${parts.length} hold`
        : `${failed.length} of ${parts.length} fail: ${failed.map((part) => `${part.clause} (${part.why()})`).join("; ")}`,
  });
}

function someOf(kind: "any" | "of", parts: readonly Proof[], atLeast: number): Proof {
  const holding = parts.filter((part) => part.holds);
  const missing = [...parts].sort((a, b) => a.distance - b.distance).slice(0, atLeast);
  return proof({
    ...merged(parts),
    clause: kind,
    kind,
    holds: holding.length >= atLeast,
    distance: missing.reduce((sum, part) => sum + part.distance, 0) / Math.max(1, missing.length),
    ...union(positives(holding)),
    parts,
    why: () => `${holding.length} of ${parts.length} hold, at least ${atLeast} wanted`,
  });
}

/** What holds besides makes a finding surer; how often it was seen stays the condition's own. */
function supported(decided: Proof, supports: readonly Proof[]): Proof {
  const parts = [decided, ...supports];
  const { seen, count, countIsLeast, unnamedUnkept, why } = decided;
  return { ...allOf(parts), seen, count, countIsLeast, unnamedUnkept, why };
}

function negated(part: Proof): Proof {
  return proof({
    clause: "not",
    kind: "not",
    holds: !part.holds,
    distance: part.holds ? 0.5 : 0,
    parts: [part],
    why: () =>
      part.holds ? `${part.clause} must not hold, but: ${part.why()}` : `${part.clause} does not hold`,
    closest: () => part.hits[0]?.evidence.text ?? null,
  });
}

function counted(part: Proof, atLeast: number, atMost: number | null): Proof {
  const holds = part.count >= atLeast && (atMost === null || part.count <= atMost);
  return {
    ...part,
    holds,
    distance: holds ? 0 : part.count >= atLeast ? 0.5 : 1 - part.count / (atLeast + 1),
    why: () =>
      holds
        ? `seen ${part.count} times`
        : `seen ${part.count} times, ${atMost !== null && part.count > atMost ? `at most ${atMost}` : `at least ${atLeast}`} wanted`,
  };
}

type Seen = Counted & Pick<Proof, "seen">;

function most(parts: readonly Proof[]): Seen {
  const [first, ...others] = parts;
  if (first === undefined) return { seen: [], count: 0, countIsLeast: false, unnamedUnkept: 0 };
  const { seen, count, countIsLeast, unnamedUnkept } = others.reduce(
    (known, part) => (part.count > known.count ? part : known),
    first,
  );
  return { seen, count, countIsLeast, unnamedUnkept };
}

/**
 * Several matchers may know one line, and it was seen once. What was measured or stated is no further time, unless
 * there is nothing else.
 */
function union(parts: readonly Proof[]): Seen {
  const seeing = parts.filter(({ seen }) => seen.length > 0);
  const counting = seeing.length > 0 ? seeing : parts;
  const all = counting.flatMap(({ seen }) => seen);
  const seen = onePerPlace(all, ({ evidence }) => evidence);
  const { unkept, mayShare } = unkeptOf(
    counting.map((part) => part.count - part.seen.length),
    { shareLines: seen.length < all.length },
  );
  const unnamedUnkept = counting.reduce((sum, part) => sum + part.unnamedUnkept, 0);
  return {
    seen,
    count: seen.length + unkept,
    countIsLeast: mayShare || counting.some(({ countIsLeast }) => countIsLeast),
    unnamedUnkept: Math.min(unnamedUnkept, unkept),
  };
}

function merged(parts: readonly Proof[]): Pick<Proof, "hits" | "evidence" | "measures"> {
  const holding = positives(parts.filter((part) => part.holds));
  return {
    hits: holding.flatMap((part) => part.hits),
    evidence: holding.flatMap((part) => part.evidence),
    measures: Object.assign({}, ...holding.map((part) => part.measures)),
  };
}

function positives(parts: readonly Proof[]): Proof[] {
  return parts.filter((part) => part.kind !== "not");
}
