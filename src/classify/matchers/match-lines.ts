import type { Matcher, Signature } from "../../model/signature.ts";
import type { Counted } from "../count-hits.ts";
import { type Proof, proof } from "../proof.ts";
import { capturedField } from "../record-pattern.ts";
import { patternIds } from "../signature-patterns.ts";
import { passes, wordsOf } from "../value-test.ts";
import type { Selection, View } from "../view.ts";

type LineMatcher = Extract<Matcher, { kind: "text" | "regex" | "record" | "event" }>;

/** All that a matcher of lines saw in a view. */
export function selectLines(view: View, signature: Signature, name: string, matcher: LineMatcher): Selection {
  const names = matcher.kind === "event" ? view.namesLike(matcher.names) : patternIds(signature, name);
  const found = view.select(names, matcher.where, signature.applies);
  if (matcher.kind === "text" || matcher.kind === "regex") return found;
  const tests = Object.entries(matcher.fields);
  const value = (fields: Readonly<Record<string, string>>, field: string, index: number): string | null =>
    matcher.kind === "event"
      ? (fields[field] ?? null)
      : (capturedField(fields, index) ?? fields[field] ?? null);
  const hits = found.hits.filter(({ fields }) =>
    tests.every(([field, test], index) => {
      const given = value(fields, field, index);
      // The pattern itself has checked a field that must equal something.
      return matcher.kind === "record" && given === null && test.present ? true : passes(given, test);
    }),
  );
  if (hits.length === found.hits.length) return found;
  return { hits, count: hits.length, countIsLeast: found.count > found.hits.length, unnamedUnkept: 0 };
}

/** How much one line proves: an event was understood in its place, a text only stands there. */
const weights = { event: 0.85, record: 0.8, regex: 0.8, text: 0.8 } as const;
/** What the reporter only says in words. */
const statementWeight = 0.6;

export function matchLines(view: View, signature: Signature, name: string, matcher: LineMatcher): Proof {
  const { hits, ...counted } = selectLines(view, signature, name, matcher);
  const printed = hits.some((hit) => hit.evidence.voice === "output");
  return proof({
    clause: name,
    kind: matcher.kind,
    holds: hits.length > 0,
    weight: printed ? weights[matcher.kind] : statementWeight,
    hits,
    ...counted,
    why: () => (hits.length > 0 ? saySeen(counted) : `no ${sayWanted(matcher)}`),
  });
}

function saySeen({ count, countIsLeast }: Counted): string {
  const least = countIsLeast ? "at least " : "";
  return `seen ${least}${count === 1 ? "once" : `${count} times`}`;
}

function sayWanted(matcher: LineMatcher): string {
  switch (matcher.kind) {
    case "event":
      return `event ${matcher.names.join(" or ")}${sayTests(matcher.fields)}`;
    case "record":
      return `record with ${sayTests(matcher.fields)}`;
    default:
      return `line with "${matcher.anyOf.join('" or "')}"`;
  }
}

function sayTests(fields: Readonly<Record<string, Parameters<typeof wordsOf>[0]>>): string {
  return Object.entries(fields)
    .map(([name, test]) => ` ${name} ${wordsOf(test)}`)
    .join(",");
}
