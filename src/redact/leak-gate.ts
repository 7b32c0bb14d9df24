import { encodedRuns } from "./encoded-runs.ts";
import { readableViews } from "./find-secrets.ts";
import { joinedView } from "./joined-view.ts";
import type { ObservedSecret } from "./observed-secrets.ts";
import { placeholderPattern } from "./placeholders.ts";
import { plainView } from "./plain-view.ts";
import type { Span } from "./span.ts";
import { inOriginal } from "./text-view.ts";

/** Where a finished text still holds one of the secrets, as it is or in an encoding that it could have taken. */
export function findLeaks(text: string, secrets: readonly ObservedSecret[]): readonly Span[] {
  if (secrets.length === 0) return [];
  const spans: Span[] = [];
  const seen = plainView(text.replace(placeholderPattern, (found) => "\u0001".repeat(found.length)));
  for (const view of readableViews(seen, "any")) {
    for (const { start, end, secret } of occurrences(view.text, secrets)) {
      spans.push({ ...inOriginal(view, start, end), ...named(secret) });
    }
  }
  for (const view of new Set([seen, joinedView(seen, "any") ?? seen])) {
    for (const run of encodedRuns(view)) {
      const secret = run.readings.flatMap((reading) => occurrences(reading, secrets))[0]?.secret;
      if (secret !== undefined) spans.push({ start: run.start, end: run.end, ...named(secret) });
    }
  }
  return spans;
}

function named(secret: ObservedSecret): Pick<Span, "kind" | "value" | "personal"> {
  return { kind: secret.kind, value: secret.value, personal: false };
}

interface Occurrence {
  readonly start: number;
  readonly end: number;
  readonly secret: ObservedSecret;
}

/** With many secrets, most are ruled out by the eight characters that they begin with. */
function occurrences(text: string, secrets: readonly ObservedSecret[]): readonly Occurrence[] {
  const beginnings = secrets.length > 64 ? beginningsIn(text) : null;
  return secrets.flatMap((secret) => {
    if (beginnings !== null && !beginnings.has(secret.value.slice(0, beginningLength))) return [];
    const found: Occurrence[] = [];
    for (let at = text.indexOf(secret.value); at >= 0; at = text.indexOf(secret.value, at + 1)) {
      found.push({ start: at, end: at + secret.value.length, secret });
    }
    return found;
  });
}

const beginningLength = 8;

function beginningsIn(text: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (let i = 0; i + beginningLength <= text.length; i++) found.add(text.slice(i, i + beginningLength));
  return found;
}
