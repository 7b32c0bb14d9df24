import type { Signature, Where } from "../model/signature.ts";
import { kindFits, pathFits } from "./glob.ts";
import { patternIds } from "./signature-patterns.ts";

/**
 * Whether a signature's matcher looks at a document at all, by the id of its pattern. Asked while reading, so that hits
 * in other documents do not push out the few that are kept.
 */
export function signatureAccepts(
  signatures: readonly Signature[],
): (patternId: string, document: { readonly kind: string; readonly path: string }) => boolean {
  const limited = new Map(
    signatures.flatMap((signature) =>
      Object.entries(signature.matchers).flatMap(([name, matcher]) => {
        const where = "where" in matcher ? matcher.where : null;
        if (where === null || !isLimited(where, signature)) return [];
        return patternIds(signature, name).map(
          (id) => [id, { where, kinds: signature.applies.kinds }] as const,
        );
      }),
    ),
  );
  return (patternId, { kind, path }) => {
    const limits = limited.get(patternId);
    if (limits === undefined) return true;
    const { where, kinds } = limits;
    return kindFits(kind, where.kinds) && kindFits(kind, kinds) && pathFits(path, where.entries);
  };
}

function isLimited({ kinds, entries }: Where, { applies }: Signature): boolean {
  return kinds.length > 0 || entries.length > 0 || applies.kinds.length > 0;
}
