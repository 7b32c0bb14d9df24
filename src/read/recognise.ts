import type { CompiledDialect, CompiledDocument } from "./compile-dialect.ts";

/** The dialect that a document speaks, and the others that would have fitted as well. */
export interface Recognised {
  readonly dialect: CompiledDialect;
  readonly document: CompiledDocument;
  readonly rivals: readonly string[];
}

/**
 * Which document rule fits best: what stands in the file counts more than where it lies, and a rule that names its
 * program more than a generic shape. Among equals the first one given wins; the others are its rivals.
 */
export function recognise(
  dialects: readonly CompiledDialect[],
  entry: { readonly path: string; readonly head: string },
): Recognised | null {
  let best: { score: number; dialect: CompiledDialect; document: CompiledDocument } | null = null;
  let rivals: string[] = [];
  for (const dialect of dialects) {
    for (const document of dialect.documents) {
      const score = fitness(document, entry);
      if (score === 0) continue;
      if (!best || score > best.score) {
        best = { score, dialect, document };
        rivals = [];
      } else if (score === best.score) {
        rivals.push(document.rule.kind);
      }
    }
  }
  return best && { dialect: best.dialect, document: best.document, rivals };
}

function fitness(
  document: CompiledDocument,
  entry: { readonly path: string; readonly head: string },
): number {
  const byPath = document.paths.some((path) => path.test(entry.path));
  const byHead = document.head.some((head) => head.test(entry.head));
  if (document.rule.needsBoth && !(byPath && byHead)) return 0;
  if (!byPath && !byHead) return 0;
  // A path alone must not win over a file whose content says something else.
  const contradicted = byPath && !byHead && document.head.length > 0 && entry.head.trim() !== "";
  return (byPath ? 2 : 0) + (byHead ? 4 : 0) + (document.rule.generic ? 0 : 8) - (contradicted ? 9 : 0);
}
