import { textOf } from "../slot.ts";
import type { View } from "../view.ts";
import { labels } from "../words.ts";
import { command } from "./command.ts";
import type { ResourceChart } from "./data.ts";
import { evidence } from "./evidence.ts";
import { html, Markup, nothing } from "./markup.ts";
import { proof, proven } from "./proof.ts";
import { hint, items, table } from "./table.ts";

/** The parts of the page, in the order in which they are read. Each is empty where there is nothing to say. */
export interface Section {
  readonly id: string;
  readonly title: Markup;
  readonly body: Markup;
}

/** A chart that the script draws; the table below it has its numbers. */
type ResourceName = Pick<ResourceChart, "id" | "label">;

export function sectionsOf(
  view: View,
  charts: { readonly lanes: boolean; readonly resources: readonly ResourceName[] },
): readonly Section[] {
  return [
    section("actions", html`${labels.whatToDo}`, actions(view)),
    section("time", html`${labels.chart}`, charts.lanes ? lanes(view) : nothing),
    section("evidence", html`${view.evidenceTitle}`, evidence(view)),
    section("unknown", html`${labels.unknown}`, unknown(view)),
    section("sessions", html`${labels.sessions}`, sessions(view)),
    section("timeline", html`${labels.timeline}`, timeline(view)),
    section("suspects", html`${labels.suspects}`, suspects(view)),
    section("resources", html`${labels.resources}`, resources(view, charts.resources)),
    section("facts", html`${labels.facts}`, facts(view)),
    section("known", html`${labels.knownAs}`, known(view)),
    section("sources", html`${labels.read}`, sources(view)),
    section("problems", html`${labels.problems}`, problems(view)),
  ].filter(({ body }) => body.text !== "");
}

function section(id: string, title: Markup, body: Markup): Section {
  return { id, title, body };
}

function actions({ cause }: View): Markup {
  if (cause === null || cause.steps.length === 0) return nothing;
  return html`<ol>${cause.steps.map((step) => html`<li data-find>${step.text}${step.commands.map(command)}</li>`)}</ol>${
    cause.references.length === 0
      ? nothing
      : html`<p>${labels.references}: ${cause.references.map(({ text }, index) => html`${index === 0 ? "" : ", "}${text}`)}</p>`
  }`;
}

/** The chart, and where the same stands as tables. */
function lanes(view: View): Markup {
  const tables = [
    ...(view.sessions.rows.length === 0 ? [] : [html`<a href="#sessions">${labels.sessions}</a>`]),
    ...(view.timeline.rows.length === 0 ? [] : [html`<a href="#timeline">${labels.timeline}</a>`]),
  ];
  return html`<p class="tools"><button type="button" id="zoom-in">${labels.zoomIn}</button> <button type="button" id="zoom-out">${labels.zoomOut}</button> <button type="button" id="zoom-all">${labels.zoomAll}</button> <span id="range" class="hint" role="status"></span></p>
<div id="lanes" class="chart" tabindex="0" role="application" aria-roledescription="${textOf(labels.timelineKind)}" aria-label="${textOf(labels.chart)}" aria-describedby="lanes-help"></div>
<ul class="legend" aria-hidden="true"><li><i class="swatch-unsure"></i>${labels.connecting}</li><li><i class="swatch-good"></i>${labels.connected}</li><li><i class="swatch-bad"></i>${labels.failed}</li><li><i class="swatch-faint"></i>${labels.event}</li></ul>
<p class="hint nearest" id="nearest" role="status"></p>
<p class="hint tools" id="lanes-help">${labels.chartHelp}</p>${
    tables.length === 0
      ? nothing
      : html`<p class="hint tools">${labels.inWords} ${tables.map((link, index) => html`${index === 0 ? "" : ", "}${link}`)}</p>`
  }`;
}

function unknown(view: View): Markup {
  const nearest = items(
    view.nearMisses.map(({ signature, why, closest }) => html`${signature}: ${why} ${closest}`),
  );
  const rows = view.unknown.map((each) => [html`${each.template}`, html`${each.count}`, proof(each.proof)]);
  return html`${table([labels.line, labels.count, labels.proof], rows, { label: labels.unknown, numbers: [1] })}${nearest.text === "" ? nothing : html`<h3>${labels.nearMisses}</h3>${nearest}`}`;
}

function sessions(view: View): Markup {
  const rows = view.sessions.rows.map((each) => [
    html`${each.subject}`,
    html`${each.attempt}`,
    html`${each.started}`,
    html`${each.connect}`,
    html`${each.lifetime}`,
    html`${each.end ?? labels.stillOpen} ${each.reason} ${each.recovered === null ? nothing : html`${labels.recovered} ${each.recovered}`}`,
    proof(each.proof),
  ]);
  const heads = [
    labels.server,
    labels.attempt,
    labels.started,
    labels.connect,
    labels.lifetime,
    labels.end,
    labels.proof,
  ];
  return html`${table(heads, rows, { label: labels.sessions, numbers: [1, 3, 4] })}${hint(view.sessions.more)}`;
}

function timeline(view: View): Markup {
  const rows = view.timeline.rows.map((each) => [
    html`${each.time}`,
    html`${each.subject}`,
    html`${each.event} ${each.count}`,
    proof(each.proof),
  ]);
  return html`${view.timeline.day === null ? nothing : html`<p class="hint">${view.timeline.day} UTC</p>`}${table([labels.time, labels.server, labels.event, labels.proof], rows, { label: labels.timeline, numbers: [] })}${hint(view.timeline.more)}`;
}

function suspects(view: View): Markup {
  const rows = view.suspects.map((each) => [
    html`${each.title}`,
    html`<span class="${each.tone}">${each.mark} ${each.verdict}</span>`,
    html`${each.why}${each.missing === null ? nothing : html` ${each.missing}`}`,
    proof(each.proof),
  ]);
  return table([labels.suspect, labels.verdict, labels.reason, labels.proof], rows, {
    label: labels.suspects,
    numbers: [],
  });
}

function resources(view: View, charts: readonly ResourceName[]): Markup {
  const rows = view.resources.map((each) => [
    html`${each.metric} ${each.subject}`,
    html`${each.range}`,
    html`${each.trend}`,
    proof(each.proof),
  ]);
  return html`${charts.map(({ id, label }) => html`<div class="chart" id="${id}" role="img" aria-label="${label}"></div>`)}${table([labels.metric, labels.range, labels.trend, labels.proof], rows, { label: labels.resources, numbers: [] })}`;
}

function facts(view: View): Markup {
  const rows = view.facts.map((each) => [
    html`${each.name} ${each.subject}`,
    html`${each.value}`,
    proof(each.proof),
  ]);
  const wrong = items(
    view.configuration.map((each) => html`${each.title}: ${each.why} (${proof(each.proof)})`),
  );
  return html`${wrong.text === "" ? nothing : html`<h3>${labels.configuration}</h3>${wrong}`}${table([labels.name, labels.value, labels.proof], rows, { label: labels.facts, numbers: [] })}`;
}

function known({ cause }: View): Markup {
  return new Markup(
    (cause?.known ?? [])
      .map(
        (each, index) =>
          html`<div class="card"><p>${each.issue.text} (${each.issue.state}), ${each.title}</p>${each.regression === null ? nothing : html`<p><strong>${proven(each.regression)}.</strong></p>`}${items(each.differences.map((one) => html`${one}`))}${
            each.comment === null
              ? nothing
              : html`<h3>${labels.comment}</h3><p class="tools"><button type="button" data-copy="paste-${index}" data-done="${textOf(labels.copied)}">${labels.copy}</button></p><div id="paste-${index}">${each.comment}</div>`
          }</div>`.text,
      )
      .join(""),
  );
}

function sources(view: View): Markup {
  const rows = view.sources.map((each) => [
    html`${each.name}`,
    html`${each.origin}`,
    html`${each.size}`,
    html`${each.entries}`,
  ]);
  const refused = items(view.refusals.map((each) => html`${each.name}: ${each.reason} ${each.remedy}`));
  const masked = view.redactions.map(({ kind, count }) => [html`${kind}`, html`${count}`]);
  const assumed = items(view.assumptions.map(({ about, text }) => html`${about}: ${text}`));
  return html`${table([labels.name, labels.origin, labels.size, labels.entries], rows, { label: labels.read, numbers: [2, 3] })}${hint(view.leftOut.sources)}
${refused.text === "" ? nothing : html`<h3>${labels.refused}</h3>${refused}${hint(view.leftOut.refusals)}`}
${masked.length === 0 ? nothing : html`<h3>${labels.redacted}</h3>${table([labels.kind, labels.count], masked, { label: labels.redacted, numbers: [1] })}`}
${assumed.text === "" ? nothing : html`<h3>${labels.assumptions}</h3>${assumed}${hint(view.leftOut.assumptions)}`}`;
}

function problems(view: View): Markup {
  const named = items(view.problems.map(({ place, message }) => html`${place}: ${message}`));
  return html`${named}${hint(view.leftOut.problems)}`;
}
