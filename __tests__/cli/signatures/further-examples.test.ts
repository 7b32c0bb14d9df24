import { describe, expect, it } from "@jest/globals";
import { layCatalogues, noCatalogue } from "../../../src/catalogue/catalogue.ts";
import { furtherTroubles } from "../../../src/cli/signatures/further-examples.ts";

const cacheDialect = (events: string): string => `
dialect: cache
title: The cache's own log
documents:
  - kind: log
    paths: "**/cache.log"
    framing: { lines: ['^(?<time>\\S+) (?<level>[A-Z]+) (?<message>.*)$'] }
events:
  - event: cache.full
    text: the cache is full
examples:
  - path: var/cache.log
    kind: cache.log
    text: "2026-01-02T03:04:05Z ERROR the cache is full"
    events: [${events}]
`;

const tokenDetector = (example: string): string => `
detectors:
  - kind: cache-token
    gate: cch_
    pattern: 'cch_[A-Za-z0-9]{20}'
    examples: { match: ['${example}'] }
`;

describe("the examples of a user's own dialects and redactors", () => {
  it.each([
    ["a dialect that reads what it says", cacheDialect("cache.full"), []],
    [
      "a dialect whose events do not come",
      cacheDialect("cache.empty"),
      [{ place: "cache/example 1", message: "its events are cache.full, and should be cache.empty" }],
    ],
    ["a redactor that finds its example", tokenDetector("token cch_{alnum:20}"), []],
    [
      "a redactor that does not",
      tokenDetector("token cch_{alnum:9}"),
      [{ place: "cache-token", message: 'does not find its example "token cch_{alnum:9}"' }],
    ],
  ])("are tried: %s", async (_, text, troubles) => {
    expect(await furtherTroubles(await checked(text))).toEqual(troubles);
  });
});

async function checked(text: string) {
  const catalogue = await layCatalogues(noCatalogue, [{ label: "own", files: [{ file: "own.yml", text }] }]);
  expect(catalogue.problems).toEqual([]);
  const own = { dialects: catalogue.dialects, detectors: catalogue.detectors.detectors };
  return { catalogue, patternCache: { patterns: {} }, labels: ["own"], own };
}
