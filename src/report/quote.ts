import { type BlockLimits, cleanLine, cleanLines } from "./clean.ts";

/**
 * The two ways in which text from outside gets into Markdown. Escaping does not stop mentions and references;
 * only a code span or a fence does, and only when its run of backticks is longer than any inside.
 */

export function codeSpan(text: string): string {
  const line = cleanLine(text) || "(empty)";
  const run = "`".repeat(longestRun(line, "`") + 1);
  const edge = line.startsWith("`") || line.endsWith("`") ? " " : "";
  return `${run}${edge}${line}${edge}${run}`;
}

/**
 * A fenced block without a line end behind it. The info word keeps the opening line from ever closing another fence.
 */
export function fence(text: string, { info, lines, width }: FenceOptions = blockFence): string {
  const body = cleanLines(text, { lines, width }).join("\n");
  const run = "`".repeat(Math.max(3, longestRun(body, "`") + 1));
  return `${run}${info}\n${body}\n${run}`;
}

export interface FenceOptions extends BlockLimits {
  readonly info: "text" | "sh" | "markdown" | "mermaid";
}

export const blockFence: FenceOptions = { info: "text", lines: 12, width: 400 };

function longestRun(text: string, character: string): number {
  let longest = 0;
  let run = 0;
  for (const each of text) {
    run = each === character ? run + 1 : 0;
    if (run > longest) longest = run;
  }
  return longest;
}
