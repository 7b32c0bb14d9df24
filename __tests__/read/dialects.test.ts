import { describe, expect, it } from "@jest/globals";
import { readFiles, shippedDialects } from "./support/read-files.ts";

const { dialects, problems } = await shippedDialects();

describe("the dialects that are shipped", () => {
  it("have no problems", () => {
    expect(problems).toEqual([]);
  });

  const examples = dialects.flatMap((dialect) =>
    dialect.examples.map((example) => ({ name: `${dialect.id}: ${example.path}`, example })),
  );

  it.each(examples)("read their own example: $name", ({ example }) => {
    const reading = readFiles({ files: { [example.path]: example.text }, dialects });
    expect(reading.documents.map(({ kind }) => kind)).toEqual([example.kind]);
    const events = [...reading.occurrences.values()]
      .flatMap(({ kept }) => kept)
      .filter(({ name }) => !name.startsWith("signature:"))
      .toSorted((a, b) => a.evidence.line - b.evidence.line)
      .map(({ name, subject }) => (subject === null ? name : `${name} ${subject}`));
    expect(events).toEqual(example.events);
    const facts = reading.facts.map(({ name, value }) => `${name}=${value}`);
    expect(facts).toEqual(expect.arrayContaining([...example.facts]));
  });
});
