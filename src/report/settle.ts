import type { Markdown } from "../model/text.ts";
import { cleanLine } from "./clean.ts";
import { type Place, placesOf } from "./markdown-places.ts";
import { escapeHtml, proseToHtml } from "./prose-html.ts";
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
  const settled = lines.map((line, index) => settleLine(line, places[index] ?? "html"));
  return `${settled
    .join("\n")
    .replace(/[ \t]+$/gm, "")
    .replace(/\n{3,}/g, "\n\n")
    .trim()}\n` as Markdown;
}

function settleLine(line: string, place: Place): string {
  if (!line.includes("\ue000")) return line;
  const parts = unseal(line);
  const inSpan = place === "text" || place === "table" ? slotsInCodeSpans(parts) : new Set<number>();
  const done = { text: "", template: "" };
  for (const [index, part] of parts.entries()) {
    const written =
      typeof part === "string"
        ? part
        : write(part, { place: inSpan.has(index) ? "span" : place, before: done.template });
    done.text = append(done.text, written);
    done.template += typeof part === "string" ? part : "";
  }
  return done.text;
}

/** Touching backticks would make another run, and a backslash would take the first one's meaning. */
function append(done: string, next: string): string {
  const touches = next.startsWith("`") && /[`\\]$/.test(done);
  return touches ? `${done} ${next}` : done + next;
}

/** `before` is what the template itself has written on the line so far. */
function write(slot: Sealed, { place, before }: { place: Place | "span"; before: string }): string {
  if (place !== "fence" && place !== "span" && insideSyntax.test(before)) return bareWords(slot);
  switch (place) {
    case "text":
    case "table":
      return writeMarkdown(slot, { place, before });
    case "span":
      return plain(slot).replaceAll("`", "'").replaceAll("|", "¦");
    case "fence":
      return plain(slot).replace(/[`~]{3,}/g, "…");
    case "html":
      return slot.kind === "prose" ? proseToHtml(slot.text) : `<code>${escapeHtml(plain(slot))}</code>`;
    case "html-comment":
      return bareWords(slot);
    default:
      return place satisfies never;
  }
}

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
  return alone ? `${block}\n` : `\n\n${indent}${block}\n`;
}

function plain(slot: Sealed): string {
  return cleanLine(slot.text, 1_000);
}

/** In a tag, or where a link's address stands, no quoting holds: only words are left. */
const insideSyntax = /<[!/a-z][^>]*$|\]\([^)]*$/i;

function bareWords(slot: Sealed): string {
  return plain(slot)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** Which of the parts stand between two runs of backticks that the template wrote. */
function slotsInCodeSpans(parts: readonly (string | Sealed)[]): ReadonlySet<number> {
  const runs = parts.flatMap((part, index) =>
    typeof part === "string"
      ? [...part.matchAll(/`+/g)].map((run) => ({ index, length: run[0].length }))
      : [],
  );
  const inside = new Set<number>();
  for (let at = 0; at < runs.length; at++) {
    const opening = runs[at];
    const closing = runs.findIndex((run, index) => index > at && run.length === opening?.length);
    if (opening === undefined) break;
    // An opening without an end may find one inside a value, so it counts as open to the end of the line.
    const last = closing === -1 ? parts.length : (runs[closing]?.index ?? parts.length);
    for (let index = opening.index + 1; index < last; index++) inside.add(index);
    if (closing !== -1) at = closing;
  }
  return inside;
}
