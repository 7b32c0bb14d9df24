import type { Condition, Signature } from "../../model/signature.ts";
import type { LintProblem, Vocabulary } from "./lint-signatures.ts";
import { referencesOf, referenceTroubles, undefinedName } from "./matcher-references.ts";
import { matcherTroubles } from "./matcher-troubles.ts";

/** Conditions that can never hold, or that ask for something that nobody says. */
export function lintConditions(signature: Signature, vocabulary: Vocabulary): LintProblem[] {
  const used = usedNames(signature);
  const messages = [
    ...conditionsOf(signature).flatMap((condition) => conditionTroubles(condition, signature)),
    ...Object.entries(signature.matchers).flatMap(([name, matcher]) => [
      ...(used.has(name) ? [] : [`matcher "${name}" is never used`]),
      ...matcherTroubles(matcher, vocabulary).map((trouble) => `matcher "${name}": ${trouble}`),
      ...referenceTroubles(matcher, signature).map((trouble) => `matcher "${name}": ${trouble}`),
    ]),
    ...(provesNothing(signature) ? ["the condition can hold without any evidence"] : []),
  ];
  return messages.map((message) => ({ signature: signature.id, severity: "error", message }));
}

function conditionTroubles(condition: Condition, signature: Signature): string[] {
  if (typeof condition === "string") return undefinedName(condition, signature);
  if ("not" in condition) return conditionTroubles(condition.not, signature);
  if ("count" in condition) return countTroubles(condition, signature);
  if ("of" in condition) {
    const tooMany = condition.atLeast > condition.of.length;
    const own = tooMany ? [`at least ${condition.atLeast} of ${condition.of.length} can never hold`] : [];
    return [...own, ...condition.of.flatMap((part) => conditionTroubles(part, signature))];
  }
  const parts = "all" in condition ? condition.all : condition.any;
  return parts.flatMap((part) => conditionTroubles(part, signature));
}

function countTroubles(condition: Extract<Condition, { count: string }>, signature: Signature): string[] {
  const { count, atLeast, atMost } = condition;
  const kind = signature.matchers[count]?.kind;
  const countable = ["text", "regex", "record", "event", "sequence", "finding"];
  return [
    ...undefinedName(count, signature),
    ...(kind !== undefined && !countable.includes(kind)
      ? [`"${count}" is a ${kind}, which is not something to count`]
      : []),
    ...(atMost !== undefined && atMost < atLeast
      ? [`at least ${atLeast} and at most ${atMost} of "${count}" can never hold`]
      : []),
  ];
}

function usedNames(signature: Signature): ReadonlySet<string> {
  return new Set([
    ...conditionsOf(signature).flatMap(namesInCondition),
    ...signature.supports,
    ...Object.values(signature.matchers).flatMap((matcher) => [...referencesOf(matcher)]),
  ]);
}

/** The signature's own, and those of its known issues and questions. */
function conditionsOf({ when, words }: Signature): Condition[] {
  return [when, ...[...words.known, ...words.asks].flatMap((said) => said.when ?? [])];
}

export function namesInCondition(condition: Condition): string[] {
  if (typeof condition === "string") return [condition];
  if ("not" in condition) return namesInCondition(condition.not);
  if ("count" in condition) return [condition.count];
  const parts = "all" in condition ? condition.all : "any" in condition ? condition.any : condition.of;
  return parts.flatMap(namesInCondition);
}

/** Made only of absences and negations: it would hold for an empty log. */
function provesNothing({ when, matchers }: Signature): boolean {
  return holdsOnNothing(when);

  function holdsOnNothing(condition: Condition): boolean {
    if (typeof condition === "string") {
      const matcher = matchers[condition];
      if (matcher?.kind === "absent") return matcher.after.length === 0;
      return (
        (matcher?.kind === "entry" && matcher.state === "missing") ||
        (matcher?.kind === "fact" && !matcher.test.present)
      );
    }
    if ("not" in condition) return !holdsOnNothing(condition.not);
    if ("count" in condition) return false;
    if ("all" in condition) return condition.all.every(holdsOnNothing);
    if ("any" in condition) return condition.any.some(holdsOnNothing);
    return condition.of.filter(holdsOnNothing).length >= condition.atLeast;
  }
}
