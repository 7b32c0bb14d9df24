import { join } from "node:path";
import { layCatalogues, noCatalogue } from "../catalogue/catalogue.ts";
import { signaturePatterns } from "../classify/index.ts";
import type { Catalogue } from "../model/catalogue.ts";
import { dialectPatterns } from "../read/index.ts";
import { secretPatterns } from "../redact/index.ts";
import { makePatternCache } from "../scan/index.ts";
import type { ShippedCatalogue } from "./shipped-catalogue.ts";
import { readYamlFiles } from "./yaml-files.ts";

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
