import type { Pattern, PatternMatch } from "../model/pattern.ts";
import type { Matcher, Signature } from "../model/signature.ts";
import { recordPattern } from "./record-pattern.ts";

/**
 * What the signatures want looked for in every line. The ids are the names under which the reader gives the hits back:
 * `signature:ID/MATCHER`, with `/2`, `/3` behind it for a matcher's further alternatives.
 */
export function signaturePatterns(signatures: readonly Signature[]): Pattern[] {
  return signatures.flatMap((signature) =>
    Object.entries(signature.matchers).flatMap(([name, matcher]) =>
      matchesOf(matcher).map((match, index) => ({ id: patternId(signature.id, name, index), match })),
    ),
  );
}

/** The ids of all patterns of one matcher, in order; none for a matcher that looks at something other than lines. */
export function patternIds(signature: Signature, name: string): string[] {
  const matcher = signature.matchers[name];
  if (matcher === undefined) return [];
  return Array.from({ length: countOf(matcher) }, (_, index) => patternId(signature.id, name, index));
}

/** How many `matchesOf` gives, without making them: this is asked for every matcher again and again. */
function countOf(matcher: Matcher): number {
  switch (matcher.kind) {
    case "text":
      return matcher.anyOf.reduce((sum, text) => sum + (isEscapedInJson(text) ? 2 : 1), 0);
    case "regex":
      return matcher.anyOf.length;
    case "record":
      return 1;
    default:
      return 0;
  }
}

function patternId(signature: string, matcher: string, index: number): string {
  return `signature:${signature}/${matcher}${index === 0 ? "" : `/${index + 1}`}`;
}

function matchesOf(matcher: Matcher): PatternMatch[] {
  switch (matcher.kind) {
    case "text":
      return matcher.anyOf
        .flatMap(writings)
        .map((text) => ({ kind: "literal", text, ignoreCase: matcher.ignoreCase }));
    case "regex":
      return matcher.anyOf.map((source) => ({ kind: "regex", source, ignoreCase: matcher.ignoreCase }));
    case "record":
      return [{ kind: "regex", source: recordPattern(matcher.fields), ignoreCase: false }];
    default:
      return [];
  }
}

/** A line is searched as it is written: a log in JSON has a backslash before each quote of a message. */
function writings(text: string): readonly string[] {
  return isEscapedInJson(text) ? [text, JSON.stringify(text).slice(1, -1)] : [text];
}

const isEscapedInJson = (text: string): boolean => /["\\\n\t]/.test(text);
