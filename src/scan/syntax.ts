import type { CharSet } from "./char-set.ts";

/** A pattern as it was understood: the one meaning that every engine and every analysis here works from. */
export type Node =
  | { readonly kind: "chars"; readonly set: CharSet }
  | { readonly kind: "concat"; readonly items: readonly Node[] }
  | { readonly kind: "alternate"; readonly branches: readonly Node[] }
  | {
      readonly kind: "repeat";
      readonly body: Node;
      readonly min: number;
      /** `Infinity` for no upper bound. */
      readonly max: number;
      readonly lazy: boolean;
    }
  /** Only named groups are kept as groups: nobody reads the others. */
  | { readonly kind: "capture"; readonly name: string; readonly body: Node }
  | { readonly kind: "assert"; readonly at: "start" | "end" | "word-boundary" | "not-word-boundary" };

export const emptyNode: Node = { kind: "concat", items: [] };

/**
 * RE2's own limit on a counted repetition, nested ones multiplied. An upper bound beyond it counts as none,
 * so that it costs nothing: `{20,4000}` is `{20,}`.
 */
export const maxRepeat = 1000;

/** The nodes right below. */
export function innerNodes(node: Node): readonly Node[] {
  switch (node.kind) {
    case "chars":
    case "assert":
      return [];
    case "capture":
    case "repeat":
      return [node.body];
    case "concat":
      return node.items;
    case "alternate":
      return node.branches;
  }
}

export function hasNamedGroupInRepeat(node: Node, inside = false): boolean {
  if (node.kind === "capture" && inside) return true;
  const deeper = inside || (node.kind === "repeat" && node.max > 1);
  return innerNodes(node).some((inner) => hasNamedGroupInRepeat(inner, deeper));
}

/** What follows the repeated characters that a pattern begins with; null where it begins with something else. */
export function withoutLeadingRuns(node: Node): Node | null {
  if (node.kind !== "concat") return null;
  const first = node.items.findIndex((item) => item.kind !== "repeat" || item.body.kind !== "chars");
  return first > 0 ? { kind: "concat", items: node.items.slice(first) } : null;
}
