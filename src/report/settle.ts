import type { Markdown } from "../model/text.ts";
import { cleanLine } from "./clean.ts";
import { codeSpansOf, type Spans } from "./code-spans.ts";
import { type Place, paragraphsOf, placesOf } from "./markdown-places.ts";
import { bareWords } from "./prose.ts";
import { blockFence, codeSpan, type FenceOptions, fence } from "./quote.ts";
import { type BlockKind, type Sealed, unseal } from "./slot.ts";

/**
 * Opens the sealed slots of a rendered template, each as its place demands: what is a code span in a paragraph would
 * be raw text inside an HTML block, and would end a code span or a fence that the template opened itself.
 * After this the text holds nothing active that the template did not write.
 */
export function settle(rendered: string): Markdown {
  const lines = rendered.split("\n");
  const places = placesOf(lines);
  const settled = lines.map((line) => (line.includes("\ue000") ? null : line));
  for (const { from, to, place } of paragraphsOf(lines, places)) {
    const spans = codeSpansOf(lines.slice(from, to).map(templateText));
    for (let index = from; index < to; index++) {
      settled[index] ??= settleLine(lines[index] ?? "", { place, spans, line: index - from });
    }
  }
  const text = settled.join("\n").replace(/[ \t]+$/gm, "");
  return `${text.replace(/\n{3,}/g, "\n\n").trim()}\n` as Markdown;
}

interface Paragraph {
  readonly place: Place;
  readonly spans: Spans;
  /** 0-based in the paragraph. */
  readonly line: number;
}

interface Spot {
  readonly place: Place | "span" | "uncertain";
  /** What the template itself has written on the line so far. */
  readonly before: string;
  /** Backticks that nothing in the paragraph has in a row. */
  readonly freeRun: string;
}

function settleLine(line: string, { place, spans, line: number }: Paragraph): string {
  let text = "";
  let template = "";
  for (const part of unseal(line)) {
    if (typeof part === "string") {
      text = append(text, part);
      template += part;
      continue;
    }
    const spot = place === "text" || place === "table" ? spans.at(number, template.length) : "outside";
    const where = spot === "outside" ? place : spot;
    text = append(text, write(part, { place: where, before: template, freeRun: spans.freeRun }));
  }
  return text;
}

/** What the template wrote, without its slots. */
function templateText(line: string): string {
  return unseal(line)
    .filter((part) => typeof part === "string")
    .join("");
}

/** Touching backticks would make another run, and a backslash would take the first one's meaning. */
function append(done: string, next: string): string {
  const touches = next.startsWith("`") && /[`\\]$/.test(done);
  return touches ? `${done} ${next}` : done + next;
}

function write(slot: Sealed, { place, before, freeRun }: Spot): string {
  if (place !== "fence" && place !== "span" && insideSyntax.test(before)) return bareWords(plain(slot));
  switch (place) {
    case "text":
    case "table":
      return writeMarkdown(slot, { place, before });
    case "span":
      return withoutMarks(plain(slot));
    case "uncertain":
      return `${freeRun}${withoutMarks(plain(slot)) || "(empty)"}${freeRun}`;
    case "fence":
      return plain(slot).replace(/[`~]{3,}/g, "…");
    case "html":
      return slot.kind === "prose" ? proseInHtml(slot.text) : bareWords(plain(slot));
    case "html-comment":
      return bareWords(plain(slot));
    default:
      return place satisfies never;
  }
}

/** In a tag, or where a link's address stands, no quoting holds. */
const insideSyntax = /<[!/a-z][^>]*$|\]\([^)]*$/i;

function writeMarkdown(slot: Sealed, { place, before }: { place: "text" | "table"; before: string }): string {
  switch (slot.kind) {
    case "quoted":
      return pipes(codeSpan(slot.text), place);
    case "prose":
      return pipes(slot.text, place);
    default:
      return place === "table"
        ? pipes(codeSpan(slot.text), place)
        : indented(slot.text, { fence: fences[slot.kind], before });
  }
}

/** A pipe ends a table's cell even inside a code span. */
function pipes(text: string, place: "text" | "table"): string {
  return place === "table" ? text.replaceAll("|", "¦") : text;
}

const fences: Readonly<Record<BlockKind, FenceOptions>> = {
  block: blockFence,
  commands: { info: "sh", lines: 40, width: 2_000 },
  paste: { info: "markdown", lines: 200, width: 4_000 },
  diagram: { info: "mermaid", lines: 120, width: 200 },
};

/** The fence stands on lines of its own, at the column of its slot, so that it stays in its list item. */
function indented(text: string, options: { fence: FenceOptions; before: string }): string {
  const { before } = options;
  const alone = before.trim() === "";
  const indent = alone ? before : " ".repeat(/^\s*(?:[-*+]|\d+[.)])?\s*/.exec(before)?.[0].length ?? 0);
  const block = fence(text, options.fence).replaceAll("\n", `\n${indent}`);
  return alone ? `${block}\n` : `\n\n${indent}${block}\n\n${indent}`;
}

function plain(slot: Sealed): string {
  return cleanLine(slot.text, slot.kind === "prose" ? 1_000 : 200);
}

function withoutMarks(text: string): string {
  return text.replaceAll("`", "'").replaceAll("|", "¦");
}

/** Prose is inert already, but for the code in it: in HTML, backticks quote nothing. */
function proseInHtml(markdown: string): string {
  return markdown
    .split(/(?<!`)(`+)(?!`)(.+?)(?<!`)\1(?!`)/)
    .map((part, index) => {
      if (index % 3 === 1) return "";
      return index % 3 === 2
        ? bareWords(part)
        : part.replace(/[&<>"']/g, (mark) => `&#${mark.codePointAt(0)};`);
    })
    .join("");
}
