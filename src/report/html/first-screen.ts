import type { Prose } from "../slot.ts";
import type { Claim, View } from "../view.ts";
import { labels } from "../words.ts";
import { command } from "./command.ts";
import { html, type Markup, nothing } from "./markup.ts";
import { proof, proven } from "./proof.ts";
import { items } from "./table.ts";

/** What is read before anything is scrolled: what failed, why, since when, and the one question. */
export function firstScreen(view: View): Markup {
  const { cause } = view;
  return html`${view.exposures.map((each) => html`<p class="alert"><strong>${labels.exposed}:</strong> ${each}</p>`)}
<dl class="screen">
${row(view.summaryLabel, proven(view.summary))}
${cause === null ? row(labels.howItWent, proven(view.sessionsSummary)) : causeRows(cause, view)}
${row(labels.oneQuestion, view.ask === null ? nothing : html`${view.ask.sentence}${view.ask.commands.map(command)}`)}
</dl>`;
}

function causeRows(cause: Claim, view: View): Markup {
  return html`${row(labels.why, html`${cause.cause} This is <strong>${cause.confidence}</strong> (${proof(cause.proof)}).`)}
${row(labels.effect, html`${cause.impact}`)}
${row(labels.howOften, html`${cause.when} ${proven(view.sessionsSummary)}`)}
${row(view.othersLabel, items(view.others.map((each) => html`<strong>${each.title}.</strong> ${each.cause} ${each.when} (${proof(each.proof)})`)))}
${row(labels.explained, items(cause.explained.map((each) => html`${each.title}, ${each.count} (${proof(each.proof)})`)))}
${row(labels.observations, items(view.observations.map((each) => html`${each.title}. ${each.cause} (${proof(each.proof)})`)))}`;
}

function row(label: Prose, body: Markup): Markup {
  return body.text.trim() === "" ? nothing : html`<dt>${label}</dt><dd>${body}</dd>`;
}
