import type { Condition, Matcher, SequenceStep, Signature } from "../../model/signature.ts";
import { namesInCondition } from "./lint-conditions.ts";
import { referencesOf } from "./matcher-references.ts";

/** A signature with one clause taken out, and the clause's name. */
export interface Mutation {
  readonly clause: string;
  readonly signature: Signature;
}

/** One mutation for each part of the condition and of its matchers that could be left out. */
export function mutationsOf(signature: Signature): Mutation[] {
  const deciding = decidingMatchers(signature);
  return [
    ...conditionMutations(signature.when).map(({ clause, value }) => ({
      clause,
      signature: { ...signature, when: value },
    })),
    ...Object.entries(signature.matchers)
      .filter(([name]) => deciding.has(name))
      .flatMap(([name, matcher]) =>
        matcherMutations(matcher).map(({ clause, value }) => ({
          clause: `${clause} of "${name}"`,
          signature: { ...signature, matchers: { ...signature.matchers, [name]: value } },
        })),
      ),
  ];
}

/** Matchers that only say which known issue or question fits change no example: those tell whether the signature holds. */
function decidingMatchers({ when, supports, matchers }: Signature): ReadonlySet<string> {
  const names = new Set([...namesInCondition(when), ...supports]);
  for (const name of names) {
    const matcher = matchers[name];
    for (const other of matcher === undefined ? [] : referencesOf(matcher)) names.add(other);
  }
  return names;
}

interface Changed<T> {
  readonly clause: string;
  readonly value: T;
}

function conditionMutations(condition: Condition): Changed<Condition>[] {
  if (typeof condition === "string" || "not" in condition) return [];
  if ("count" in condition)
    return [{ clause: `at least ${condition.atLeast} of "${condition.count}"`, value: condition.count }];
  if ("all" in condition) return partMutations(condition.all, (all) => ({ all }));
  if ("any" in condition) return partMutations(condition.any, (any) => ({ any }));
  return partMutations(condition.of, (of) => ({ of, atLeast: Math.min(condition.atLeast, of.length) }));
}

/** Each part left out, and each part mutated by itself. */
function partMutations(
  parts: readonly Condition[],
  rebuild: (parts: readonly Condition[]) => Condition,
): Changed<Condition>[] {
  const without =
    parts.length < 2
      ? []
      : parts.map((part, index) => ({
          clause: sayCondition(part),
          value: rebuild(parts.filter((_, other) => other !== index)),
        }));
  const within = parts.flatMap((part, index) =>
    conditionMutations(part).map(({ clause, value }) => ({
      clause,
      value: rebuild(parts.map((old, other) => (other === index ? value : old))),
    })),
  );
  return [...without, ...within];
}

function sayCondition(condition: Condition): string {
  if (typeof condition === "string") return `"${condition}"`;
  if ("not" in condition) return `not ${sayCondition(condition.not)}`;
  if ("count" in condition) return `the count of "${condition.count}"`;
  const [word, parts] =
    "all" in condition
      ? ["all", condition.all]
      : "any" in condition
        ? ["any", condition.any]
        : ["some", condition.of];
  return `${word} of ${(parts as readonly Condition[]).map(sayCondition).join(", ")}`;
}

function matcherMutations(matcher: Matcher): Changed<Matcher>[] {
  switch (matcher.kind) {
    case "text":
    case "regex":
      return whereMutations(matcher.where).map(({ clause, value }) => ({
        clause,
        value: { ...matcher, where: value },
      }));
    case "event":
      return [
        ...whereMutations(matcher.where).map(({ clause, value }) => ({
          clause,
          value: { ...matcher, where: value },
        })),
        ...Object.keys(matcher.fields).map((field) => ({
          clause: `the test of the field "${field}"`,
          value: { ...matcher, fields: withoutKey(matcher.fields, field) },
        })),
      ];
    case "sequence":
      return matcher.steps.flatMap((step, index) =>
        stepMutations(step, index).map(({ clause, value }) => ({
          clause,
          value: {
            ...matcher,
            steps: matcher.steps.flatMap((old, other) => (other === index ? value : [old])),
          },
        })),
      );
    case "measure":
      return [
        ...(matcher.atLeast === null
          ? []
          : [{ clause: "the lower bound", value: { ...matcher, atLeast: null } }]),
        ...(matcher.atMost === null
          ? []
          : [{ clause: "the upper bound", value: { ...matcher, atMost: null } }]),
      ];
    default:
      return [];
  }
}

type WhereOf = Extract<Matcher, { kind: "text" }>["where"];

function whereMutations(where: WhereOf): Changed<WhereOf>[] {
  return [
    ...(where.kinds.length === 0 ? [] : [{ clause: "where.kinds", value: { ...where, kinds: [] } }]),
    ...(where.entries.length === 0 ? [] : [{ clause: "where.entries", value: { ...where, entries: [] } }]),
    ...(where.voices.length === 0 ? [] : [{ clause: "where.voice", value: { ...where, voices: [] } }]),
    ...(where.except.length === 0 ? [] : [{ clause: "where.except", value: { ...where, except: [] } }]),
    ...(where.timed === null ? [] : [{ clause: "where.timed", value: { ...where, timed: null } }]),
    ...(where.named === null ? [] : [{ clause: "where.named", value: { ...where, named: null } }]),
  ];
}

function stepMutations(step: SequenceStep, index: number): Changed<readonly SequenceStep[]>[] {
  const at = `step ${index + 1}`;
  return [
    { clause: at, value: [] },
    ...(step.after === null ? [] : [{ clause: `"after" at ${at}`, value: [{ ...step, after: null }] }]),
    ...(step.within === null ? [] : [{ clause: `"within" at ${at}`, value: [{ ...step, within: null }] }]),
    ...(step.without.length === 0
      ? []
      : [{ clause: `"without" at ${at}`, value: [{ ...step, without: [] }] }]),
  ];
}

function withoutKey<T>(record: Readonly<Record<string, T>>, key: string): Record<string, T> {
  return Object.fromEntries(Object.entries(record).filter(([name]) => name !== key));
}
