import { growthOf } from "./growth.ts";
import type { Node } from "./syntax.ts";
import { type Edges, writePattern } from "./write-pattern.ts";

/** A stretch of a pattern without an unbounded repetition: each match holds it, and its milestones in this order. */
export interface Milestone {
  readonly node: Node;
  /** It takes so many characters at least. */
  readonly least: number;
}

/**
 * What `MCP.*(?:start|stop).*timeout` cannot match without: `MCP`, behind it `start` or `stop`, behind that `timeout`.
 * V8 looks for them one after the other in one walk over the line, so that the linear engine, which is many times
 * slower, has to decide only where all of them stand.
 */
export function milestonesOf(node: Node): readonly Milestone[] {
  const milestones: Milestone[] = [];
  let open: Node[] = [];
  const close = (): void => {
    const stretch: Node = { kind: "concat", items: open };
    open = [];
    const least = leastLength(stretch);
    if (least > 0 && growthOf(stretch).degree <= 1) milestones.push({ node: stretch, least });
  };
  for (const item of itemsOf(node)) {
    if (isBounded(item)) open.push(item);
    else close();
  }
  close();
  return milestones;
}

export interface Milestones {
  /** False only where the pattern matches nowhere in the text. */
  mayMatch(text: string): boolean;
}

export function compileMilestones(node: Node, edges: Edges): Milestones {
  const parts = milestonesOf(node).map(({ node: part, least }) => ({
    expression: new RegExp(writePattern(part, "v8", edges), "gu"),
    least,
  }));
  return {
    mayMatch(text) {
      let at = 0;
      for (const { expression, least } of parts) {
        expression.lastIndex = at;
        const found = expression.exec(text);
        if (found === null) return false;
        // No match of this part ends before that, so the next one cannot begin before it.
        at = found.index + least;
      }
      return true;
    },
  };
}

/** What stands one after the other, through the groups around it. */
function itemsOf(node: Node): readonly Node[] {
  if (node.kind === "concat") return node.items.flatMap(itemsOf);
  return node.kind === "capture" ? itemsOf(node.body) : [node];
}

function isBounded(node: Node): boolean {
  switch (node.kind) {
    case "chars":
    case "assert":
      return true;
    case "concat":
      return node.items.every(isBounded);
    case "alternate":
      return node.branches.every(isBounded);
    case "capture":
      return isBounded(node.body);
    case "repeat":
      return node.max !== Infinity && isBounded(node.body);
  }
}

function leastLength(node: Node): number {
  switch (node.kind) {
    case "chars":
      return 1;
    case "assert":
      return 0;
    case "concat":
      return node.items.reduce((sum, item) => sum + leastLength(item), 0);
    case "alternate":
      return node.branches.map(leastLength).reduce((least, one) => Math.min(least, one), Infinity);
    case "capture":
      return leastLength(node.body);
    case "repeat":
      return node.min === 0 ? 0 : node.min * leastLength(node.body);
  }
}
