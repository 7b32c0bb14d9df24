import { cleanLine, cleanLines } from "../clean.ts";
import { escapeHtml, proseToHtml } from "../prose-html.ts";
import { type Block, type Prose, type Quoted, textOf } from "../slot.ts";

/** HTML that may stand in the page as it is. `html` makes it; whoever calls the constructor has escaped what is not ours. */
export class Markup {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

type Value = Markup | Prose | Quoted | Block | number | string | null | readonly Markup[];

/** The literal is ours; each value is escaped by what it is. A plain string is text. */
export function html(literal: TemplateStringsArray, ...values: readonly Value[]): Markup {
  return new Markup(literal.reduce((done, part, index) => done + write(values[index - 1] ?? null) + part));
}

export const nothing = new Markup("");

function write(value: Value): string {
  if (value === null) return "";
  if (typeof value === "number") return String(value);
  if (typeof value === "string") return escapeHtml(value);
  if (value instanceof Markup) return value.text;
  if (isList(value)) return value.map(({ text }) => text).join("");
  switch (value.kind) {
    case "prose":
      return proseToHtml(textOf(value));
    case "quoted":
      return `<code>${escapeHtml(cleanLine(textOf(value)) || "(empty)")}</code>`;
    default:
      return `<pre><code>${preformatted(value)}</code></pre>`;
  }
}

/** A block's lines, escaped, without the frame around them. */
export function preformatted(block: Block): string {
  return cleanLines(textOf(block), { lines: 200, width: 2_000 }).map(escapeHtml).join("\n");
}

function isList(value: Value): value is readonly Markup[] {
  return Array.isArray(value);
}
