import type { Matcher, SequenceStep, ValueTest } from "../../model/signature.ts";
import { fitsPattern } from "../fits-pattern.ts";
import { suggestion } from "../nearest-name.ts";
import type { Vocabulary } from "./lint-signatures.ts";

/** Windows that never open, tests that never pass, names that nobody says. */
export function matcherTroubles(matcher: Matcher, vocabulary: Vocabulary): string[] {
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
