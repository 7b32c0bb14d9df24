import type { Matcher, Signature } from "../model/signature.ts";
import { nameFits } from "./glob.ts";
import type { ReadingIndex } from "./reading-index.ts";
import { patternIds } from "./signature-patterns.ts";

/** The subjects of which something was seen that a signature asks for; of all others its condition need not be asked. */
export function subjectsFor(signature: Signature, index: ReadingIndex): string[] {
  const found = Object.entries(signature.matchers).flatMap(([name, matcher]) =>
    subjectsOfMatcher(signature, name, matcher, index),
  );
  return [...new Set(found)];
}

function subjectsOfMatcher(
  signature: Signature,
  name: string,
  matcher: Matcher,
  index: ReadingIndex,
): readonly string[] {
  const { reading } = index;
  switch (matcher.kind) {
    case "text":
    case "regex":
    case "record":
      return patternIds(signature, name).flatMap((id) => index.subjectsOf(id));
    case "event":
      return index.eventsLike(matcher.names).flatMap((key) => index.subjectsOf(key));
    case "fact":
      return reading.facts.flatMap(({ name: fact, subject }) =>
        subject !== null && nameFits(fact, [matcher.name]) ? [subject] : [],
      );
    case "measure":
      return reading.sessions.map(({ subject }) => subject);
    case "resource":
      return reading.resources.map(({ subject }) => subject);
    case "entry":
    case "finding":
    case "absent":
    case "sequence":
      return [];
    default:
      return matcher satisfies never;
  }
}
