import { textOf } from "../slot.ts";
import type { Claim, Command, View } from "../view.ts";
import { labels } from "../words.ts";
import type { ResourceChart } from "./data.ts";
import { html, Markup as Made, type Markup, nothing, preformatted } from "./markup.ts";

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
  return html`${row(labels.why, html`${cause.cause} <strong>${cause.confidence}</strong> (${proof(cause.proof)})`)}
${row(labels.effect, html`${cause.impact}`)}
${row(labels.howOften, html`${cause.when} ${proven(view.sessionsSummary)}`)}
${row(view.othersLabel, items(view.others.map((each) => html`<strong>${each.title}.</strong> ${each.cause} ${each.when} (${proof(each.proof)})`)))}
${row(labels.explained, items(cause.explained.map((each) => html`${each.title}, ${each.count} (${proof(each.proof)})`)))}
${row(labels.observations, items(view.observations.map((each) => html`${each.title}. ${each.cause} (${proof(each.proof)})`)))}`;
}

/** `E1, E2` as links to where they stand. */
function proof(numbers: View["footer"]): Markup {
  return new Made(linked(textOf(numbers)));
}

/** A sentence with its evidence in brackets behind it. */
function proven(sentence: View["footer"] | null): Markup {
  return new Made(html`${sentence}`.text.replace(/\(E\d+(?:, E\d+)*\)/g, linked));
}

function linked(numbers: string): string {
  return numbers.replace(/\bE(\d+)\b/g, '<a href="#E$1">E$1</a>');
}

function section(id: string, title: Markup, body: Markup): Section {
  return { id, title, body };
}

function row(label: View["footer"], body: Markup): Markup {
  return body.text.trim() === "" ? nothing : html`<dt>${label}</dt><dd>${body}</dd>`;
}

function items(list: readonly Markup[]): Markup {
  return list.length === 0 ? nothing : html`<ul>${list.map((each) => html`<li data-find>${each}</li>`)}</ul>`;
}

function command({ system, run }: Command): Markup {
  return html`${system === null ? nothing : html`<p class="hint">${system}</p>`}${run}`;
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

function evidence(view: View): Markup {
  return new Made(
    view.evidence
      .map(
        ({ title, count, files, more }) =>
          html`<div data-group><h3>${title}, ${count}</h3>
${files.map(({ place, lines }) => html`<p class="where">${place}</p><ol class="evidence">${lines.map(line)}</ol>`)}
${more === null ? nothing : html`<p class="hint">${more}</p>`}</div>`.text,
      )
      .join("\n"),
  );
}

function line(each: View["evidence"][number]["files"][number]["lines"][number]): Markup {
  const id = textOf(each.name);
  const note = each.note === null ? nothing : html` (${each.note})`;
  const text =
    each.text === null
      ? html`<pre><code>${each.quote === null ? "" : textOf(each.quote)}</code></pre>`
      : new Made(`<pre><code>${preformatted(each.text)}</code></pre>`);
  return html`<li id="${id}" data-find><span class="name">${id}</span> <span class="where">${each.line}${each.time === null ? nothing : html`, ${each.time}`}${note}</span>${neighbours(each.before)}${text}${neighbours(each.after)}</li>`;
}

/** Lines beside the evidence, with their numbers. */
function neighbours(lines: View["evidence"][number]["files"][number]["lines"][number]["before"]): Markup {
  if (lines.length === 0) return nothing;
  const rows = lines.map(({ line: number, text }) => html`<span>${number}</span>${textOf(text)}`.text);
  return html`<pre class="beside"><code>${new Made(rows.join("\n"))}</code></pre>`;
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
  return html`${table(heads, rows, { label: labels.sessions, numbers: [1, 3, 4] })}${view.sessions.more === null ? nothing : html`<p class="hint">${view.sessions.more}</p>`}`;
}

function timeline(view: View): Markup {
  const rows = view.timeline.rows.map((each) => [
    html`${each.time}`,
    html`${each.subject}`,
    html`${each.event} ${each.count}`,
    proof(each.proof),
  ]);
  return html`${view.timeline.day === null ? nothing : html`<p class="hint">${view.timeline.day} UTC</p>`}${table([labels.time, labels.server, labels.event, labels.proof], rows, { label: labels.timeline, numbers: [] })}${view.timeline.more === null ? nothing : html`<p class="hint">${view.timeline.more}</p>`}`;
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
    html`${each.slope}, ${each.verdict}`,
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
  return new Made(
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
  return html`${table([labels.name, labels.origin, labels.size, labels.entries], rows, { label: labels.read, numbers: [2, 3] })}
${refused.text === "" ? nothing : html`<h3>${labels.refused}</h3>${refused}`}
${masked.length === 0 ? nothing : html`<h3>${labels.redacted}</h3>${table([labels.kind, labels.count], masked, { label: labels.redacted, numbers: [1] })}`}
${assumed.text === "" ? nothing : html`<h3>${labels.assumptions}</h3>${assumed}`}`;
}

function problems(view: View): Markup {
  return items(view.problems.map(({ place, message }) => html`${place}: ${message}`));
}

function table(
  heads: readonly View["footer"][],
  rows: readonly (readonly Markup[])[],
  { label, numbers }: { readonly label: View["footer"]; readonly numbers: readonly number[] },
): Markup {
  if (rows.length === 0) return nothing;
  const kind = (column: number): Markup => (numbers.includes(column) ? new Made(' class="number"') : nothing);
  return html`<div class="scroll" role="region" tabindex="0" aria-label="${textOf(label)}" data-group><table><thead><tr>${heads.map((head, column) => html`<th scope="col"${kind(column)}>${head}</th>`)}</tr></thead>
<tbody>${rows.map((cells) => html`<tr data-find>${cells.map((cell, column) => (column === 0 ? html`<th scope="row">${cell}</th>` : html`<td${kind(column)}>${cell}</td>`))}</tr>`)}</tbody></table></div>`;
}
