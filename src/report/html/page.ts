import { createHash } from "node:crypto";
import { referenceHosts } from "../../model/reference-hosts.ts";
import type { Result } from "../../model/result.ts";
import { htmlAssets } from "../generated/html-assets.ts";
import { textOf } from "../slot.ts";
import { buildView } from "../view/build.ts";
import { labels } from "../words.ts";
import { chartData } from "./data.ts";
import { firstScreen } from "./first-screen.ts";
import { html, Markup, nothing } from "./markup.ts";
import { sectionsOf } from "./sections.ts";

export interface HtmlOptions {
  readonly hosts?: readonly string[];
}

/** Scripts and styles of the page: all that stands in it whatever the input. */
export const pageFrame: string = Object.values(htmlAssets).join("\n");

/** The whole report as one file that loads nothing. Times in it are UTC. */
export function htmlPage(result: Result, { hosts = referenceHosts }: HtmlOptions = {}): string {
  const view = buildView(result, { depth: 12, records: "whole", hosts, rows: 500 });
  const data = chartData(result);
  const sections = sectionsOf(view, {
    lanes: data.lanes.length > 0,
    resources: data.resources,
  });
  const { style, library, script } = htmlAssets;
  const title = new Markup(escapeTitle(textOf(view.headline)));
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy({ style, scripts: [library, script] })}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${new Markup(style)}</style>
</head>
<body>
<a class="skip" href="#main">${labels.skip}</a>
<header class="bar"><strong>Telltale</strong> <button type="button" id="theme" aria-pressed="false">${labels.theme}</button> <div role="search"><label for="search">${labels.search}</label> <input type="search" id="search" autocomplete="off" spellcheck="false" aria-keyshortcuts="Control+/"> <span id="found" class="hint" role="status"></span></div></header>
<main id="main" tabindex="-1">
<h1>${view.headline}</h1>
<p class="lead"><span class="status ${view.status}">${view.status}</span> ${view.lead}</p>
<nav aria-label="${textOf(labels.contents)}"><ul>${sections.map(({ id, title: name }) => html`<li><a href="#${id}">${name}</a></li>`)}</ul></nav>
${firstScreen(view)}
${sections.map(
  ({
    id,
    title: name,
    body,
  }) => html`<section aria-labelledby="${id}"${body.text.includes(" data-find") ? grouped : nothing}><h2 id="${id}">${name}</h2>
<div class="part">${body}</div>
</section>
`,
)}
</main>
<footer><p>${view.footer}</p></footer>
<span id="probe" hidden></span>
<script type="application/json" id="data">${new Markup(inScript(data))}</script>
<script>${new Markup(library)}</script>
<script>${new Markup(script)}</script>
</body>
</html>
`.text;
}

/** Hidden by the search where nothing in it fits. */
const grouped = new Markup(" data-group");

/** Nothing is loaded and nothing is sent; only our own style and scripts run, by their hashes. */
function policy({ style, scripts }: { style: string; scripts: readonly string[] }): Markup {
  const hash = (text: string): string => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
  return new Markup(
    `default-src 'none'; style-src ${hash(style)}; script-src ${scripts.map(hash).join(" ")}; base-uri 'none'; form-action 'none'`,
  );
}

/** JSON in which no `<` can end the element that holds it. */
function inScript(data: object): string {
  return JSON.stringify(data).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

function escapeTitle(text: string): string {
  return text.replaceAll("`", "").replace(/[&<>"']/g, (character) => `&#${character.codePointAt(0)};`);
}
