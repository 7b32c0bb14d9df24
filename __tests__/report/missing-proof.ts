import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";

/** The parts of a Markdown tree that are looked at here. */
interface Part {
  readonly type: string;
  readonly value?: string;
  readonly children?: readonly Part[];
}

/**
 * The lines in which a claim stands without its proof. Templates write ` ({{proof}})` behind a claim, so that a missing
 * one leaves empty brackets behind a blank. A `call()` in a title has no blank, and what is quoted stands in code.
 */
export function claimsWithoutProof(markdown: string): readonly string[] {
  const tree: Part = fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  return prose(tree)
    .flatMap((text) => text.split("\n"))
    .filter((line) => /(?:^|\s)\([\s,*]*\)/.test(line));
}

/** Text and HTML outside of code, each run of it for itself. */
function prose({ type, value, children = [] }: Part): readonly string[] {
  if (type === "text" || type === "html") return [value ?? ""];
  return children.flatMap(prose);
}
