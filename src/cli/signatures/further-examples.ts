import { readExample } from "../../evaluate-example.ts";
import type { Dialect, DialectExample } from "../../model/dialect.ts";
import type { Reading } from "../../model/reading.ts";
import { checkExamples } from "../../redact/index.ts";
import type { CheckedCatalogue } from "./sources.ts";

/** An example of a dialect or a redactor that does not do what it says. */
export interface ExampleTrouble {
  readonly place: string;
  readonly message: string;
}

/** Tries the examples of the dialects and redactors that are to be checked, each the whole way. */
export async function furtherTroubles(sources: CheckedCatalogue): Promise<readonly ExampleTrouble[]> {
  const troubles: ExampleTrouble[] = [];
  for (const dialect of sources.own.dialects) {
    for (const [index, example] of dialect.examples.entries()) {
      const place = `${dialect.id}/example ${index + 1}`;
      const messages = await dialectTroubles(example, dialect, sources);
      troubles.push(...messages.map((message) => ({ place, message })));
    }
  }
  const detectors = checkExamples({ detectors: sources.own.detectors, allow: [] });
  return [...troubles, ...detectors.map(({ kind, message }) => ({ place: kind, message }))];
}

async function dialectTroubles(
  example: DialectExample,
  dialect: Dialect,
  sources: CheckedCatalogue,
): Promise<readonly string[]> {
  const { reading } = await readExample({ files: { [example.path]: example.text } }, [], sources);
  const kinds = reading.documents.map(({ kind }) => kind);
  const events = eventsOf(reading);
  const facts = new Set(reading.facts.map(({ name, value }) => `${name}=${value}`));
  return [
    ...(kinds.length === 1 && kinds[0] === example.kind
      ? []
      : [`${example.path} is read as ${kinds.join(", ") || "nothing"}, and should be ${example.kind}`]),
    ...(dialect.events.length === 0 || events.join("\n") === example.events.join("\n")
      ? []
      : [`its events are ${said(events)}, and should be ${said(example.events)}`]),
    ...example.facts.filter((fact) => !facts.has(fact)).map((fact) => `the fact ${fact} is not read`),
  ];
}

/** In the order in which they stand in the file, as an example writes them. */
function eventsOf({ occurrences }: Reading): readonly string[] {
  return [...occurrences.values()]
    .flatMap(({ kept }) => kept)
    .toSorted((a, b) => a.evidence.line - b.evidence.line)
    .map(({ name, subject }) => (subject === null ? name : `${name} ${subject}`));
}

const said = (events: readonly string[]): string => (events.length === 0 ? "none" : events.join(", "));
