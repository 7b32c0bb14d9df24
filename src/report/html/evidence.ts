import { textOf } from "../slot.ts";
import type { EvidenceLine, View } from "../view.ts";
import { html, Markup, nothing, preformatted } from "./markup.ts";
import { hint } from "./table.ts";

/** The lines that statements rest on, each with its number and what stands beside it. */
export function evidence(view: View): Markup {
  return new Markup(
    view.evidence
      .map(
        ({ title, count, files, more }) =>
          html`<div data-group><h3>${title}, ${count}</h3>
${files.map(({ place, lines }) => html`<p class="where">${place}</p><ol class="evidence">${lines.map(line)}</ol>`)}
${hint(more)}</div>`.text,
      )
      .join("\n"),
  );
}

function line(each: EvidenceLine): Markup {
  const id = textOf(each.name);
  const note = each.note === null ? nothing : html` (${each.note})`;
  const text =
    each.text === null
      ? html`<pre><code>${each.quote === null ? "" : textOf(each.quote)}</code></pre>`
      : new Markup(`<pre><code>${preformatted(each.text)}</code></pre>`);
  return html`<li id="${id}" data-find><span class="name">${id}</span> <span class="where">${each.line}${each.time === null ? nothing : html`, ${each.time}`}${note}</span>${neighbours(each.before)}${text}${neighbours(each.after)}</li>`;
}

/** Lines beside the evidence, with their numbers. */
function neighbours(lines: EvidenceLine["before"]): Markup {
  if (lines.length === 0) return nothing;
  const rows = lines.map(({ line: number, text }) => html`<span>${number}</span>${textOf(text)}`.text);
  return html`<pre class="beside"><code>${new Markup(rows.join("\n"))}</code></pre>`;
}
