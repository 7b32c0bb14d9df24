import { classify } from "./classify/index.ts";
import { readExample, type ShippedParts } from "./evaluate-example.ts";
import type { Classification } from "./model/classification.ts";
import type { Reading } from "./model/reading.ts";
import type { Example, Matcher, Signature } from "./model/signature.ts";

export type ExampleRunner = (example: Example, signatures: readonly Signature[]) => Promise<Classification>;

/**
 * For many runs of the same examples with signatures that differ in a clause, as the lint makes them. A reading
 * depends on what is searched for and in which documents; the rest of a signature is only asked afterwards.
 */
export function createExampleRunner(shipped: ShippedParts): ExampleRunner {
  const readings = new WeakMap<Example, Map<string, Reading>>();
  const keys = new WeakMap<Signature, string>();

  return async (example, signatures) => {
    const known = readings.get(example) ?? new Map<string, Reading>();
    readings.set(example, known);
    const key = signatures.map(keyOf).join("\n");
    const reading = known.get(key) ?? (await readExample(example, signatures, shipped)).reading;
    known.set(key, reading);
    return classify(reading, signatures);
  };

  function keyOf(signature: Signature): string {
    const key = keys.get(signature) ?? readingKey(signature);
    keys.set(signature, key);
    return key;
  }
}

/** Two signatures with the same key have the same reading of any file. */
function readingKey({ id, applies, matchers }: Signature): string {
  return JSON.stringify([id, applies.kinds, Object.entries(matchers).map(searchedFor)]);
}

function searchedFor([name, matcher]: readonly [string, Matcher]): unknown {
  switch (matcher.kind) {
    case "text":
    case "regex":
      return [name, matcher.kind, matcher.anyOf, matcher.ignoreCase, limits(matcher.where)];
    case "record":
      return [name, matcher.kind, matcher.fields, limits(matcher.where)];
    case "event":
      return [name, matcher.kind, matcher.names, limits(matcher.where)];
    default:
      return [name, matcher.kind];
  }
}

const limits = ({
  kinds,
  entries,
}: {
  readonly kinds: readonly string[];
  readonly entries: readonly string[];
}) => [kinds, entries];
