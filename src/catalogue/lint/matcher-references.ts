import type { Matcher, Signature } from "../../model/signature.ts";
import { suggestion } from "../nearest-name.ts";

/** Matchers that are made of others need such as have occurrences. */
export function referenceTroubles(matcher: Matcher, signature: Signature): string[] {
  return referencesOf(matcher).flatMap((name) => {
    const kind = signature.matchers[name]?.kind;
    if (kind === undefined) return undefinedName(name, signature);
    const seen = ["text", "regex", "record", "event"].includes(kind);
    return seen ? [] : [`"${name}" is a ${kind}; only lines and events have a time and an order`];
  });
}

/** The names of other matchers that one is made of. */
export function referencesOf(matcher: Matcher): readonly string[] {
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

export function undefinedName(name: string, { matchers }: Signature): string[] {
  const known = Object.keys(matchers);
  return known.includes(name) ? [] : [`no matcher is named "${name}"${suggestion(name, known)}`];
}
