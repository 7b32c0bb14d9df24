import type { Signature } from "../model/signature.ts";
import { contentHash } from "./content-hash.ts";

/** One hash for a set of signatures, whatever their order. */
export function catalogueHash(signatures: readonly Signature[]): string {
  return contentHash(signatures.map(({ id, hash }) => `${id}@${hash}`).sort());
}
