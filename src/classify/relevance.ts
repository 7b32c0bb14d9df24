import type { Reading } from "../model/reading.ts";
import type { Matcher, Signature } from "../model/signature.ts";
import { nameFits } from "./glob.ts";
import { patternIds } from "./signature-patterns.ts";
import { passes } from "./value-test.ts";

/** The signatures that are worth asking, those that name others' findings after those. */
export function relevantSignatures(reading: Reading, signatures: readonly Signature[]): Signature[] {
  return byDependency(signatures.filter((one) => applies(reading, one) && canMatter(reading, one)));
}

/** Versions that are not known do apply; of several known ones a single fitting one is enough. */
function applies(reading: Reading, { applies }: Signature): boolean {
  return Object.entries(applies.versions).every(([program, version]) => {
    const known = reading.facts.filter(({ name }) => name === `version.${program}`);
    const test = { equals: null, matches: null, version, above: null, below: null, present: true };
    return known.length === 0 || known.some(({ value }) => passes(value, test));
  });
}

/** Most signatures of a catalogue saw nothing at all and need not be asked. */
function canMatter(reading: Reading, signature: Signature): boolean {
  return Object.entries(signature.matchers).some(([name, matcher]) =>
    sawSomething(reading, signature, name, matcher),
  );
}

function sawSomething(reading: Reading, signature: Signature, name: string, matcher: Matcher): boolean {
  switch (matcher.kind) {
    case "text":
    case "regex":
    case "record":
      return patternIds(signature, name).some((id) => reading.occurrences.has(id));
    case "event":
      return [...reading.occurrences.keys()].some((key) => nameFits(key, matcher.names));
    case "fact":
      return reading.facts.some((fact) => nameFits(fact.name, [matcher.name]));
    case "measure":
      return reading.sessions.length > 0;
    case "resource":
      return reading.resources.length > 0;
    case "entry":
    case "finding":
      return true;
    case "absent":
    case "sequence":
      return false;
    default:
      return matcher satisfies never;
  }
}

/** A signature that names another's finding comes after it; in a circle, which lint refuses, order is by id. */
function byDependency(signatures: readonly Signature[]): Signature[] {
  const ordered = new Set<Signature>();
  const visiting = new Set<Signature>();
  const visit = (signature: Signature): void => {
    if (ordered.has(signature) || visiting.has(signature)) return;
    visiting.add(signature);
    for (const pattern of namedFindings(signature)) {
      for (const other of signatures) if (nameFits(other.id, [pattern])) visit(other);
    }
    ordered.add(signature);
  };
  for (const signature of signatures) visit(signature);
  return [...ordered];
}

/** Ids and families that a signature's own condition asks for. */
function namedFindings(signature: Signature): string[] {
  return Object.values(signature.matchers).flatMap((matcher) =>
    matcher.kind === "finding" ? [...matcher.signatures] : [],
  );
}
