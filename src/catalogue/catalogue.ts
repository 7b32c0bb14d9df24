import type { Catalogue } from "../model/catalogue.ts";
import { catalogueHash } from "./catalogue-hash.ts";
import { loadDialects } from "./dialects.ts";
import { loadSignatures } from "./load-signatures.ts";
import type { YamlSource } from "./parse-yaml.ts";
import { loadRedactors } from "./redactors.ts";
import { sortFiles } from "./sort-files.ts";

/** A user's own catalogue: its label in reports, and its files. */
export interface CatalogueFiles {
  readonly label: string;
  readonly files: readonly YamlSource[];
}

export const noCatalogue: Catalogue = {
  hash: catalogueHash([]),
  signatures: [],
  dialects: [],
  detectors: { detectors: [], allow: [] },
  problems: [],
};

/** Lays catalogues over one another, in order: a later one adds, stands in for, or switches off by id. */
export async function layCatalogues(base: Catalogue, added: readonly CatalogueFiles[]): Promise<Catalogue> {
  let catalogue = base;
  for (const { label, files } of added) {
    const sorted = sortFiles(files);
    const labelled = (sources: readonly YamlSource[]) =>
      sources.map((source) => ({ ...source, catalogue: label }));
    const signatures = await loadSignatures(labelled(sorted.signatures), catalogue.signatures);
    const dialects = await loadDialects(labelled(sorted.dialects), catalogue.dialects);
    const redactors = await loadRedactors(sorted.redactors, catalogue.detectors);
    catalogue = {
      hash: catalogueHash(signatures.signatures),
      signatures: signatures.signatures,
      dialects: dialects.dialects,
      detectors: { detectors: redactors.detectors, allow: redactors.allow },
      problems: [...catalogue.problems, ...signatures.problems, ...dialects.problems, ...redactors.problems],
    };
  }
  return catalogue;
}
