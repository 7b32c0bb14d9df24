import type { CompiledDialect, CompiledDocument } from "./compile-dialect.ts";

/** The dialect that a document speaks, and the others that would have fitted as well. */
export interface Recognised {
  readonly dialect: CompiledDialect;
  readonly document: CompiledDocument;
  readonly rivals: readonly string[];
}

/**
 * Which document rule fits best: what stands in the file counts more than where it lies, and a rule that names its
 * program more than a generic shape. Among equals the one whose mark stands nearest to the file's beginning wins, then
 * the first one given; the others that are as good are its rivals.
 */
export function recognise(
  dialects: readonly CompiledDialect[],
  entry: { readonly path: string; readonly head: string },
): Recognised | null {
  const possible = dialects.flatMap((dialect) =>
    dialect.documents.flatMap((document) => {
      const byPath = document.paths.some((path) => path.test(entry.path));
      // Most rules want both, and most paths fit none: their patterns are not even compiled by the engine then.
      if (document.rule.needsBoth && !byPath) return [];
      return [{ dialect, document, byPath, most: scoreOf(document, { byPath, byHead: document.hasHead }) }];
    }),
  );
  let least = 0;
  const fits = new Map<CompiledDocument, Fitness>();
  for (const { document, byPath, most } of possible.toSorted((a, b) => b.most - a.most)) {
    // What can no longer be the best or its rival is not looked for in the head.
    if (most < least) break;
    const fit = fitness(document, byPath, entry.head);
    if (fit === null) continue;
    fits.set(document, fit);
    least = Math.max(least, fit.score);
  }
  const fitting = possible.flatMap(({ dialect, document }) => {
    const fit = fits.get(document);
    return fit === undefined ? [] : [{ dialect, document, fit }];
  });
  const [best, ...others] = fitting.toSorted((a, b) => b.fit.score - a.fit.score || a.fit.at - b.fit.at);
  if (!best) return null;
  const rivals = others.filter(({ fit }) => fit.score === best.fit.score && fit.at === best.fit.at);
  return {
    dialect: best.dialect,
    document: best.document,
    rivals: rivals.map(({ document }) => document.rule.kind),
  };
}

interface Fitness {
  readonly score: number;
  /** Where in the head the rule's mark stands. */
  readonly at: number;
}

function fitness(document: CompiledDocument, byPath: boolean, text: string): Fitness | null {
  const { rule, hasHead } = document;
  const marks = hasHead ? document.head.map((pattern) => text.search(pattern)).filter((at) => at >= 0) : [];
  const byHead = marks.length > 0;
  if (rule.needsBoth ? !(byPath && byHead) : !(byPath || byHead)) return null;
  // A path alone says nothing of a file whose content looks otherwise.
  if (!byHead && hasHead && text.trim() !== "") return null;
  return { score: scoreOf(document, { byPath, byHead }), at: byHead ? Math.min(...marks) : 0 };
}

function scoreOf(
  { rule }: CompiledDocument,
  { byPath, byHead }: { readonly byPath: boolean; readonly byHead: boolean },
): number {
  return (byPath ? 2 : 0) + (byHead ? 4 : 0) + (rule.generic ? 0 : 8);
}
