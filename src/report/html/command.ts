import type { Command } from "../view.ts";
import { html, type Markup, nothing } from "./markup.ts";

/** What to type, under the system that it is for. */
export function command({ system, run }: Command): Markup {
  return html`${system === null ? nothing : html`<p class="hint">${system}</p>`}${run}`;
}
