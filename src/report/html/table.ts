import { type Prose, textOf } from "../slot.ts";
import { html, Markup, nothing } from "./markup.ts";

export function table(
  heads: readonly Prose[],
  rows: readonly (readonly Markup[])[],
  { label, numbers }: { readonly label: Prose; readonly numbers: readonly number[] },
): Markup {
  if (rows.length === 0) return nothing;
  const kind = (column: number): Markup =>
    numbers.includes(column) ? new Markup(' class="number"') : nothing;
  return html`<div class="scroll" role="region" tabindex="0" aria-label="${textOf(label)}" data-group><table><thead><tr>${heads.map((head, column) => html`<th scope="col"${kind(column)}>${head}</th>`)}</tr></thead>
<tbody>${rows.map((cells) => html`<tr data-find>${cells.map((cell, column) => (column === 0 ? html`<th scope="row">${cell}</th>` : html`<td${kind(column)}>${cell}</td>`))}</tr>`)}</tbody></table></div>`;
}

export function items(list: readonly Markup[]): Markup {
  return list.length === 0 ? nothing : html`<ul>${list.map((each) => html`<li data-find>${each}</li>`)}</ul>`;
}

/** What is said below a table or a list, where there is something. */
export function hint(text: Prose | null): Markup {
  return text === null ? nothing : html`<p class="hint">${text}</p>`;
}
