import { readFileSync } from "node:fs";
import { join } from "node:path";
import { layCatalogues, noCatalogue } from "../catalogue/catalogue.ts";
import { signaturePatterns } from "../classify/index.ts";
import type { Catalogue } from "../model/catalogue.ts";
import { dialectPatterns } from "../read/index.ts";
import { secretPatterns } from "../redact/index.ts";
import { makePatternCache, type PatternCache } from "../scan/index.ts";
import { readYamlFiles } from "./yaml-files.ts";

/** The catalogue as it is kept in `dist/catalogue.json`: neither YAML nor schemas are needed to use it. */
export interface ShippedCatalogue {
  readonly catalogue: Catalogue;
  /** What was worked out about its patterns. */
  readonly patternCache: PatternCache;
}

/** Reads what `compileShipped` made when dist was built. */
export function readShipped(file: string): ShippedCatalogue {
  return JSON.parse(readFileSync(file, "utf8")) as ShippedCatalogue;
}

/** Compiles `signatures/`, `dialects/` and `redactors/` of a source tree. Problems stay in it, for the caller to refuse. */
export async function compileShipped(root: string): Promise<ShippedCatalogue> {
  const files = ["signatures", "dialects", "redactors"].flatMap((folder) => {
    const found = readYamlFiles(join(root, folder), folder);
    if ("kind" in found) throw new Error(`${folder}: ${found.reason}`);
    return found;
  });
  const catalogue = await layCatalogues(noCatalogue, [{ label: "telltale", files }]);
  const patternCache = makePatternCache([
    ...signaturePatterns(catalogue.signatures),
    ...dialectPatterns(catalogue.dialects),
    ...secretPatterns(catalogue.detectors.detectors),
  ]);
  return { catalogue: withoutExamples(catalogue), patternCache };
}

/** Examples stay in the YAML, where lint and the tests read them; a run has no use for them. */
function withoutExamples(catalogue: Catalogue): Catalogue {
  return {
    ...catalogue,
    signatures: catalogue.signatures.map((signature) => ({
      ...signature,
      examples: { match: [], nearMiss: [] },
    })),
    detectors: {
      ...catalogue.detectors,
      detectors: catalogue.detectors.detectors.map((detector) => ({
        ...detector,
        examples: { match: [], clean: [] },
      })),
    },
  };
}
