import type { Condition, Matcher, SequenceStep, Signature, ValueTest } from "../../model/signature.ts";
import { fitsPattern } from "../fits-pattern.ts";
import { suggestion } from "../nearest-name.ts";
import type { LintProblem, Vocabulary } from "./lint-signatures.ts";

/** Conditions that can never hold, or that ask for something that nobody says. */
export function lintConditions(signature: Signature, vocabulary: Vocabulary): LintProblem[] {
  const used = usedNames(signature);
  const messages = [
    ...conditionTroubles(signature.when, signature),
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

function undefinedName(name: string, { matchers }: Signature): string[] {
  const known = Object.keys(matchers);
  return known.includes(name) ? [] : [`no matcher is named "${name}"${suggestion(name, known)}`];
}

function matcherTroubles(matcher: Matcher, vocabulary: Vocabulary): string[] {
  switch (matcher.kind) {
    case "event":
      return [
        ...unknownNames("event", matcher.names, vocabulary.events),
        ...unknownNames("kind", matcher.where.kinds, vocabulary.kinds),
        ...Object.values(matcher.fields).flatMap(testTroubles),
      ];
    case "text":
    case "regex":
      return unknownNames("kind", matcher.where.kinds, vocabulary.kinds);
    case "record":
      return [
        ...(Object.keys(matcher.fields).length === 0 ? ["no field is named"] : []),
        ...Object.values(matcher.fields).flatMap(testTroubles),
      ];
    case "fact":
      return [...unknownNames("fact", [matcher.name], vocabulary.facts), ...testTroubles(matcher.test)];
    case "entry":
      return matcher.paths.length === 0 && matcher.kinds.length === 0
        ? ["neither a path nor a kind is named"]
        : [];
    case "sequence":
      return matcher.steps.flatMap(stepTroubles);
    case "measure":
      return [
        ...(matcher.atLeast === null && matcher.atMost === null && matcher.statistic !== "count"
          ? ["it has no bound, so any value holds"]
          : []),
        ...windowTroubles(matcher.atLeast, matcher.atMost, "atLeast", "atMost"),
      ];
    case "resource":
      return [matcher.verdict, matcher.slopeAbove, matcher.valueAbove, matcher.limitShareAbove].every(
        (part) => part === null,
      )
        ? ["it asks for nothing but the metric"]
        : [];
    case "absent":
    case "finding":
      return [];
    default:
      return matcher satisfies never;
  }
}

function stepTroubles(step: SequenceStep, index: number): string[] {
  const at = `step ${index + 1}`;
  return [
    ...(step.is.length === 0 ? [`${at} names nothing`] : []),
    ...(step.never && index === 0 ? [`${at} cannot be "never": nothing comes before it`] : []),
    ...(index === 0 && (step.within !== null || step.after !== null || step.without.length > 0)
      ? [`${at} has a window, but nothing comes before it`]
      : []),
    ...windowTroubles(step.after, step.within, "after", "within").map((trouble) => `${at}: ${trouble}`),
  ];
}

function windowTroubles(
  low: number | null,
  high: number | null,
  lowName: string,
  highName: string,
): string[] {
  if (low === null || high === null || low <= high) return [];
  return [`impossible window: "${lowName}" ${low} ms is more than "${highName}" ${high} ms`];
}

function testTroubles(test: ValueTest): string[] {
  const numeric = test.above !== null || test.below !== null;
  return [
    ...(test.above !== null && test.below !== null && test.above >= test.below
      ? [`no number is above ${test.above} and below ${test.below}`]
      : []),
    ...(numeric && test.equals !== null ? ["a value is either equal to something or above and below"] : []),
    ...(!test.present && (numeric || test.equals !== null || test.matches !== null || test.version !== null)
      ? ["what must not be there cannot have a value"]
      : []),
  ];
}

function unknownNames(what: string, patterns: readonly string[], known: readonly string[] | null): string[] {
  if (known === null) return [];
  return patterns
    .map((pattern) => pattern.replace(/^!/, ""))
    .filter((pattern) => !known.some((name) => fitsPattern(name, pattern)))
    .map((pattern) => `no ${what} is named "${pattern}"${suggestion(pattern, known)}`);
}

/** Matchers that are made of others need such as have occurrences. */
function referenceTroubles(matcher: Matcher, signature: Signature): string[] {
  return referencesOf(matcher).flatMap((name) => {
    const kind = signature.matchers[name]?.kind;
    if (kind === undefined) return undefinedName(name, signature);
    const seen = ["text", "regex", "record", "event"].includes(kind);
    return seen ? [] : [`"${name}" is a ${kind}; only lines and events have a time and an order`];
  });
}

function referencesOf(matcher: Matcher): readonly string[] {
  switch (matcher.kind) {
    case "absent":
      return [...matcher.of, ...matcher.after];
    case "sequence":
      return matcher.steps.flatMap((step) => [...step.is, ...step.without]);
    case "measure":
      if (matcher.source.kind === "field") return [matcher.source.matcher];
      return matcher.source.kind === "gap" ? [matcher.source.from, matcher.source.to] : [];
    default:
      return [];
  }
}

function usedNames(signature: Signature): ReadonlySet<string> {
  return new Set([
    ...namesInCondition(signature.when),
    ...signature.supports,
    ...Object.values(signature.matchers).flatMap((matcher) => [...referencesOf(matcher)]),
  ]);
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
