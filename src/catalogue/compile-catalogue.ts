import type { Signature } from "../model/signature.ts";
import { contentHash } from "./content-hash.ts";

/** What is kept in `dist/catalogue.json`: ready to use without YAML or schemas. */
export interface CompiledCatalogue {
  readonly format: 1;
  /** Of all signatures together. */
  readonly hash: string;
  readonly signatures: readonly Signature[];
}

/** A JSON value; the examples stay behind in the YAML, where `signatures lint` and `test` read them. */
export function compileCatalogue(signatures: readonly Signature[]): CompiledCatalogue {
  return {
    format: 1,
    hash: catalogueHash(signatures),
    signatures: signatures.map((signature) => ({ ...signature, examples: { match: [], nearMiss: [] } })),
  };
}

/** One hash for a set of signatures, whatever their order. */
export function catalogueHash(signatures: readonly Signature[]): string {
  return contentHash(signatures.map(({ id, hash }) => `${id}@${hash}`).sort());
}
