import { plain } from "./plain-view.ts";
import { rewriteView, type TextView } from "./text-view.ts";

/** A string in JSON in a URL in a string: deeper nesting than this is not met in logs. */
const maxLevels = 4;

/** The text with JSON, percent, HTML and C escapes undone, as often as there are any; null where there are none. */
export function unescapedView(view: TextView): TextView | null {
  if (!escapedOnce.test(view.text)) return null;
  let current = view;
  for (let level = 0; level < maxLevels; level++) {
    const next = plain(rewriteView(current, escaped, plainOf));
    if (next === current) break;
    current = next;
  }
  return current === view ? null : current;
}

const source =
  "%[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\\\u\\{[0-9A-Fa-f]{1,6}\\}|\\\\x[0-9A-Fa-f]{2}|\\\\[0-3][0-7]{2}" +
  "|\\\\[\"'/`\\\\nrt]|&#x[0-9A-Fa-f]{1,6};?|&#[0-9]{1,7};?|&(?:amp|lt|gt|quot|apos);";
const escaped = new RegExp(source, "g");
const escapedOnce = new RegExp(source);

const named: Readonly<Record<string, string>> = {
  "\\n": "\n",
  "\\r": "\r",
  "\\t": "\t",
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&apos;": "'",
};

function plainOf(match: RegExpExecArray): string | null {
  const text = match[0];
  const known = named[text];
  if (known !== undefined) return known;
  const code = codeOf(text);
  if (code === null) return text.slice(1);
  // Other characters than these take no part in any secret; half a character must not come to be.
  return (code >= 0x20 && code <= 0x7e) || code === 0x0a || code === 0x09 ? String.fromCharCode(code) : null;
}

function codeOf(text: string): number | null {
  if (text.startsWith("%")) return Number.parseInt(text.slice(1), 16);
  if (text.startsWith("&#x")) return Number.parseInt(text.slice(3), 16);
  if (text.startsWith("&#")) return Number.parseInt(text.slice(2), 10);
  if (text.startsWith("\\u{")) return Number.parseInt(text.slice(3), 16);
  if (text.startsWith("\\u") || text.startsWith("\\x")) return Number.parseInt(text.slice(2), 16);
  if (/^\\[0-3]/.test(text)) return Number.parseInt(text.slice(1), 8);
  return null;
}
