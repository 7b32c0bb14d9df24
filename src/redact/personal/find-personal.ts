import type { Span } from "../span.ts";
import { addressRules } from "./addresses.ts";
import { machineRules } from "./machines.ts";
import { numberRules } from "./numbers.ts";
import type { Gates, PersonalRule } from "./personal-rule.ts";
import { userRules } from "./users.ts";

const rules: readonly PersonalRule[] = [...userRules, ...addressRules, ...machineRules, ...numberRules];

export const personalGates: readonly { readonly text: string; readonly rule: number }[] = rules.flatMap(
  ({ where }, rule) => ("gates" in where ? where.gates.map((text) => ({ text, rule })) : []),
);

/** What a rule finds around a place where its gate stands, beginning nowhere before `from`. */
export function personalSpan(text: string, index: number, gate: number, from: number): Span | null {
  const rule = rules[index];
  if (rule === undefined || !("gates" in rule.where)) return null;
  return spanAt(rule, text, leadStart(rule.where, text, gate, from));
}

const shapes = rules.flatMap((rule) =>
  "shape" in rule.where ? [{ rule, find: new RegExp(rule.where.shape, `${rule.where.shape.flags}g`) }] : [],
);
/** Something of every shape, in a form that fails at the second or third character of most numbers. */
const anyShape =
  /\d\.\d{1,3}\.\d|\d-\d{1,3}-\d{1,3}-|[0-9A-Fa-f:]:[0-9A-Fa-f]{0,4}:[0-9A-Fa-f]{0,4}:|[0-9A-Fa-f]{2}-[0-9A-Fa-f]{2}-[0-9A-Fa-f]{2}-|[0-9A-Fa-f]{4}\.[0-9A-Fa-f]{4}\.|\d{4}[ -]\d{4}[ -]|\d{4} \d{6} |\d{16}/;

/** What has no gate: numbers of a certain shape. Most texts have none of them, which one pattern tells. */
export function shapedSpans(text: string): readonly Span[] {
  if (!anyShape.test(text)) return [];
  return shapes.flatMap(({ rule, find }) => {
    const spans: Span[] = [];
    find.lastIndex = 0;
    for (let found = find.exec(text); found !== null; found = find.exec(text)) {
      const span = spanAt(rule, text, found.index);
      if (span !== null) spans.push(span);
      find.lastIndex = span?.end ?? found.index + 1;
    }
    return spans;
  });
}

function spanAt(rule: PersonalRule, text: string, at: number): Span | null {
  rule.pattern.lastIndex = at;
  const found = rule.pattern.exec(text);
  const value = found?.[1];
  if (found === null || value === undefined) return null;
  const start = found.index + found[0].lastIndexOf(value);
  if (rule.isHarmless?.(value, { text, start }) === true) return null;
  return { start, end: start + value.length, kind: rule.kind, value, personal: true };
}

function leadStart({ lead }: Gates, text: string, gate: number, from: number): number {
  let start = gate;
  if (lead === undefined) return start;
  const limit = Math.max(from, gate - lead.max);
  while (start > limit && lead.characters.test(text.charAt(start - 1))) start--;
  return start;
}
