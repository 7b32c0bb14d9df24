import { type CharSet, pairs } from "./char-set.ts";
import type { Node } from "./syntax.ts";

/**
 * Which ends of the text are ends of the line. A window of a long line has a false one:
 * there `^` or `$` must not hold.
 */
export interface Edges {
  readonly start: boolean;
  readonly end: boolean;
}

export const wholeLine: Edges = { start: true, end: true };

/**
 * The pattern again as source: for V8 with the flag `u`, or for a linear engine with RE2's syntax.
 * Case, classes and flags are written out, so that both mean exactly the same.
 */
export function writePattern(node: Node, dialect: "v8" | "re2", edges: Edges): string {
  const write = (inner: Node): string => {
    switch (inner.kind) {
      case "chars":
        return writeSet(inner.set, dialect);
      case "concat":
        return inner.items
          .map((item) => (item.kind === "alternate" ? `(?:${write(item)})` : write(item)))
          .join("");
      case "alternate":
        return inner.branches.map(write).join("|");
      case "capture":
        return `(?<${inner.name}>${write(inner.body)})`;
      case "repeat":
        return repeatable(inner.body, write) + quantifier(inner);
      case "assert":
        return writeAssert(inner.at, dialect, edges);
    }
  };
  return write(node);
}

function repeatable(body: Node, write: (node: Node) => string): string {
  return body.kind === "chars" || body.kind === "capture" ? write(body) : `(?:${write(body)})`;
}

function quantifier({
  min,
  max,
  lazy,
}: {
  readonly min: number;
  readonly max: number;
  readonly lazy: boolean;
}) {
  return `{${min},${max === Infinity ? "" : max}}${lazy ? "?" : ""}`;
}

function writeAssert(
  at: "start" | "end" | "word-boundary" | "not-word-boundary",
  dialect: "v8" | "re2",
  edges: Edges,
): string {
  if ((at === "start" && !edges.start) || (at === "end" && !edges.end)) return nothing[dialect];
  return {
    start: "^",
    end: dialect === "v8" ? "$" : "\\z",
    "word-boundary": "\\b",
    "not-word-boundary": "\\B",
  }[at];
}

const nothing = { v8: "[]", re2: "[^\\x{0}-\\x{10FFFF}]" } as const;

function writeSet({ ranges, properties, negated }: CharSet, dialect: "v8" | "re2"): string {
  if (ranges.length === 0 && properties.length === 0) return nothing[dialect];
  if (ranges.length === 2 && ranges[0] === ranges[1] && properties.length === 0) {
    return writePoint(ranges[0] as number, dialect);
  }
  const inside = [...pairs(ranges)].map(([lo, hi]) =>
    lo === hi ? writePoint(lo, dialect) : `${writePoint(lo, dialect)}-${writePoint(hi, dialect)}`,
  );
  const names = properties.map((name) => (dialect === "v8" ? name : name.replace("Script=", "")));
  return `[${negated ? "^" : ""}${inside.join("")}${names.join("")}]`;
}

function writePoint(point: number, dialect: "v8" | "re2"): string {
  const char = String.fromCodePoint(point);
  if (/[0-9A-Za-z]/.test(char)) return char;
  const hex = point.toString(16).toUpperCase();
  return dialect === "v8" ? `\\u{${hex}}` : `\\x{${hex}}`;
}
