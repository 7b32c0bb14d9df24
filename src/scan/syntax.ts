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

/** A pattern that begins with repeated characters. */
export interface LeadingRuns {
  /** What follows the runs; every match of the pattern ends with one of it. */
  readonly rest: Node;
  /** How many UTF-16 units the runs take at most. */
  readonly maxLength: number;
}

/** Null where the pattern begins with something else. */
export function leadingRuns(node: Node): LeadingRuns | null {
  if (node.kind !== "concat") return null;
  const first = node.items.findIndex((item) => item.kind !== "repeat" || item.body.kind !== "chars");
  if (first <= 0) return null;
  const counts = node.items.slice(0, first).map((item) => (item.kind === "repeat" ? item.max : 1));
  return {
    rest: { kind: "concat", items: node.items.slice(first) },
    maxLength: 2 * counts.reduce((sum, count) => sum + count, 0),
  };
}
