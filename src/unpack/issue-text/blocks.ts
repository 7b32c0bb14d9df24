import type { SourceLine } from "./source-line.ts";

/** A piece of Markdown, as far as it matters for the question who speaks in it. */
export type Block =
  | {
      readonly kind: "code";
      readonly language: string;
      readonly quoted: boolean;
      readonly lines: readonly SourceLine[];
    }
  | { readonly kind: "text"; readonly quoted: boolean; readonly lines: readonly SourceLine[] }
  | { readonly kind: "heading"; readonly lines: readonly SourceLine[] }
  | { readonly kind: "table"; readonly lines: readonly SourceLine[] }
  | { readonly kind: "hidden"; readonly lines: readonly SourceLine[] };

/** Lines without what quotes put before them. */
interface Row extends SourceLine {
  readonly depth: number;
}

interface Fence {
  readonly mark: "`" | "~" | "pre";
  readonly length: number;
  readonly language: string;
}

/** The blocks of an issue's text, in order; every line that is not blank is in one of them. */
export function readBlocks(text: string): readonly Block[] {
  const rows = readRows(text);
  const closers = createCloserSearch(rows);
  const blocks: Block[] = [];
  let at = 0;
  while (at < rows.length) {
    const row = rows[at];
    if (row === undefined) break;
    const fence = openingFence(row.text);
    const close = fence === null ? null : closers.find(fence, at);
    if (fence !== null && close !== null) {
      const lines = rows.slice(at + 1, close).map(plain);
      blocks.push({ kind: "code", language: fence.language, quoted: row.depth > 0, lines });
      at = close + 1;
      continue;
    }
    const end = endOfBlock(rows, at);
    const block = readBlock(rows.slice(at, end), row);
    if (block !== null) blocks.push(block);
    at = end;
  }
  return blocks;
}

function readRows(text: string): readonly Row[] {
  return text.split(/\r\n|\n|\r/).map((line, index) => {
    const marks = /^(?: {0,3}> ?)+/.exec(line)?.[0] ?? "";
    return {
      text: line.slice(marks.length),
      sourceLine: index + 1,
      depth: marks.replaceAll(/[^>]/g, "").length,
    };
  });
}

const plain = ({ text, sourceLine }: Row): SourceLine => ({ text, sourceLine });

/** A fence may stand in a list, so any indentation and a list marker are allowed before it. */
function openingFence(line: string): Fence | null {
  const found = /^\s*(?:(?:[-*+]|\d{1,3}[.)])\s+)?(`{3,}|~{3,})([^`]*)$/.exec(line);
  const marks = found?.[1];
  if (marks !== undefined) {
    const language =
      (found?.[2] ?? "")
        .trim()
        .split(/[\s{,]/)[0]
        ?.toLowerCase() ?? "";
    return { mark: marks.startsWith("`") ? "`" : "~", length: marks.length, language };
  }
  return /^\s*<pre\b[^>]*>\s*(?:<code>)?\s*$/i.test(line) ? { mark: "pre", length: 0, language: "" } : null;
}

/**
 * Finds where a fence ends. One that nobody closed is no fence: what follows is then told apart by its look, or the
 * rest of the issue would pass for a log. What was searched in vain is not searched again, so the whole stays linear.
 */
function createCloserSearch(rows: readonly Row[]) {
  const inVain = new Map<Fence["mark"], number>();
  return {
    find(fence: Fence, from: number): number | null {
      const depth = rows[from]?.depth ?? 0;
      if (depth === 0 && fence.length >= (inVain.get(fence.mark) ?? Number.POSITIVE_INFINITY)) return null;
      for (let at = from + 1; at < rows.length; at++) {
        const row = rows[at];
        if (row === undefined) break;
        if (row.depth < depth) return at - 1 > from ? at - 1 : null;
        if (closes(row.text, fence)) return at;
      }
      if (depth > 0) return rows.length;
      inVain.set(fence.mark, fence.length);
      return null;
    },
  };
}

function closes(line: string, fence: Fence): boolean {
  if (fence.mark === "pre") return /<\/pre>/i.test(line);
  const marks = /^\s*(`{3,}|~{3,})\s*$/.exec(line)?.[1];
  return marks?.startsWith(fence.mark) === true && marks.length >= fence.length;
}

/** The index after the block that begins at `from`: a run of blank lines, a comment, a heading, or lines of one kind. */
function endOfBlock(rows: readonly Row[], from: number): number {
  const first = rows[from];
  if (first === undefined) return from + 1;
  if (opensComment(first.text)) {
    let at = from;
    while (at < rows.length && rows[at]?.text.includes("-->") !== true) at++;
    return Math.min(at + 1, rows.length);
  }
  if (isHeading(first.text) || first.text.trim() === "") return from + 1;
  let at = from + 1;
  for (; at < rows.length; at++) {
    const row = rows[at];
    if (row === undefined || row.text.trim() === "" || row.depth !== first.depth) break;
    if (isHeading(row.text) || opensComment(row.text) || openingFence(row.text) !== null) break;
    if (isTableRow(row.text) !== isTableRow(first.text)) break;
  }
  return at;
}

function readBlock(rows: readonly Row[], first: Row): Block | null {
  const lines = rows.map(plain);
  const quoted = first.depth > 0;
  if (first.text.trim() === "") return null;
  if (opensComment(first.text)) return { kind: "hidden", lines };
  if (isHeading(first.text)) return { kind: "heading", lines };
  if (isTableRow(first.text)) return { kind: "table", lines };
  if (lines.every(({ text }) => /^(?: {4}|\t)/.test(text))) {
    return { kind: "code", language: "", quoted, lines: lines.map(outdent) };
  }
  return { kind: "text", quoted, lines };
}

const opensComment = (line: string): boolean => line.trimStart().startsWith("<!--");

const isHeading = (line: string): boolean => /^ {0,3}#{1,6}\s+\S/.test(line) || /^\s*<summary>/i.test(line);

const isTableRow = (line: string): boolean => /^\s*\|.*\|\s*$/.test(line);

const outdent = ({ text, sourceLine }: SourceLine): SourceLine => ({
  text: text.replace(/^(?: {4}|\t)/, ""),
  sourceLine,
});
