import type { Result } from "../model/result.ts";
import { cleanLine, cleanLines } from "./clean.ts";
import { type Block, type Prose, type Quoted, textOf } from "./slot.ts";
import { buildView } from "./view/build.ts";
import type { Claim, View } from "./view.ts";
import { labels } from "./words.ts";

export interface TextOptions {
  readonly colours: boolean;
  /** Evidence and tables too, not only the first screen. */
  readonly details?: boolean;
}

/** The report for a terminal: the same statements, without Markdown. */
export function renderText(result: Result, { colours, details = true }: TextOptions): string {
  const view = buildView(result);
  const style = colours ? ansiStyle : plainStyle;
  const parts = [
    ...firstScreen(view, style),
    ...(details ? detailsOf(view, style) : []),
    style.faint(line(view.footer)),
  ];
  return `${commandSafe(parts.join("\n\n"))}\n`;
}

/**
 * What stands on standard output of a workflow's step is read for commands: `::command::` where a line begins, after
 * blanks, and `##[command]` anywhere in it.
 */
export function commandSafe(text: string): string {
  // Blanks of the line itself: a run that goes over line ends would be walked anew from each of them.
  return text.replace(/^([^\S\r\n\u2028\u2029]*)::(?=.*::)/gm, "$1: :").replaceAll("##[", "## [");
}

interface Style {
  title(text: string): string;
  label(text: string): string;
  faint(text: string): string;
}

const plainStyle: Style = { title: (text) => text, label: (text) => text, faint: (text) => text };

const ansiStyle: Style = {
  title: (text) => `\u001b[1;36m${text}\u001b[0m`,
  label: (text) => `\u001b[1m${text}\u001b[0m`,
  faint: (text) => `\u001b[2m${text}\u001b[0m`,
};

function firstScreen(view: View, style: Style): readonly string[] {
  const { cause } = view;
  return [
    `${style.title(line(view.headline))}\n${line(view.lead)}`,
    ...(view.summary === null ? [] : [labelled(view.summaryLabel, view.summary, style)]),
    ...(cause === null ? [] : causeLines(cause, view, style)),
    ...(view.ask === null
      ? []
      : [`${labelled(labels.oneQuestion, view.ask.sentence, style)}${commandsUnder(view.ask.commands)}`]),
    ...section(
      view.othersLabel,
      view.others.map((each) => `- ${line(each.title)}: ${line(each.cause)} (${line(each.proof)})`),
      style,
    ),
    ...section(
      labels.observations,
      view.observations.map((each) => `- ${line(each.title)} (${line(each.proof)})`),
      style,
    ),
  ];
}

function causeLines(cause: Claim, view: View, style: Style): readonly string[] {
  const explained = cause.explained.map(
    ({ title, count, proof }) => `- ${line(title)}, ${line(count)} (${line(proof)})`,
  );
  return [
    `${labelled(labels.why, cause.cause, style)} This is ${line(cause.confidence)} (${line(cause.proof)}).`,
    labelled(labels.effect, cause.impact, style),
    `${labelled(labels.howOften, cause.when, style)}${view.sessionsSummary === null ? "" : ` ${line(view.sessionsSummary)}`}`,
    ...section(
      labels.whatToDo,
      cause.steps.map((step, index) => `${index + 1}. ${line(step.text)}${commandsUnder(step.commands)}`),
      style,
    ),
    ...cause.known.map(
      ({ issue, title, regression, differences }) =>
        `${labelled(labels.knownAs, issue.text, style)} (${line(issue.state)}), ${line(title)}${regression === null ? "" : `. ${line(regression)}`}${differences.map((each) => `\n- ${line(each)}`).join("")}`,
    ),
    ...section(labels.explained, explained, style),
  ];
}

function detailsOf(view: View, style: Style): readonly string[] {
  const evidence = view.evidence.flatMap(({ title, count, files, more }) => [
    `${line(title)}, ${line(count)}`,
    ...files.flatMap(({ place, lines }) => [
      `  ${line(place)}`,
      ...lines.map(
        (each) =>
          `    ${line(each.name)} ${line(each.line)}${each.time ? ` ${line(each.time)}` : ""}  ${excerpt(each)}`,
      ),
    ]),
    ...(more === null ? [] : [`    ${line(more)}`]),
  ]);
  return [
    ...section(labels.evidence, evidence, style),
    ...section(
      labels.unknown,
      view.unknown.map(
        ({ count, template, proof }) => `${String(count).padStart(6)}  ${line(template)} (${line(proof)})`,
      ),
      style,
    ),
    ...section(
      labels.nearMisses,
      view.nearMisses.map(({ signature, why }) => `- ${line(signature)}: ${line(why)}`),
      style,
    ),
    ...section(labels.sessions, view.sessions.bars === null ? [] : rows(view.sessions.bars), style),
    ...section(
      labels.suspects,
      view.suspects.map(
        ({ mark, title, verdict, why }) => `${line(mark)} ${line(title)}: ${line(verdict)}. ${line(why)}`,
      ),
      style,
    ),
    ...section(
      labels.resources,
      view.resources.map(
        (each) =>
          `${line(each.metric)} ${line(each.subject)} ${line(each.chart)} ${line(each.range)}, ${line(each.verdict)}`,
      ),
      style,
    ),
    ...section(
      labels.facts,
      view.facts.map(({ name, value }) => `${line(name)}: ${line(value)}`),
      style,
    ),
    ...section(
      labels.refused,
      withLeftOut(
        view.refusals.map(({ name, reason, remedy }) => `- ${line(name)}: ${line(reason)} ${line(remedy)}`),
        view.leftOut.refusals,
      ),
      style,
    ),
    ...section(
      labels.redacted,
      view.redactions.map(({ kind, count }) => `${line(kind)}: ${count}`),
      style,
    ),
    ...section(
      labels.problems,
      withLeftOut(
        view.problems.map(({ place, message }) => `- ${line(place)}: ${line(message)}`),
        view.leftOut.problems,
      ),
      style,
    ),
  ];
}

function withLeftOut(items: readonly string[], leftOut: Prose | null): readonly string[] {
  return leftOut === null ? items : [...items, line(leftOut)];
}

function section(title: Prose, items: readonly string[], style: Style): readonly string[] {
  return items.length === 0 ? [] : [[style.label(line(title)), ...items].join("\n")];
}

function labelled(label: Prose, text: Prose, style: Style): string {
  return `${style.label(`${line(label)}:`)} ${line(text)}`;
}

/** Markdown's links become what they are called; code keeps its backticks. */
function line(text: Prose | Quoted | null): string {
  if (text === null) return "";
  return cleanLine(textOf(text), 2_000).replace(/\[(`[^`]+`)\]\((https:[^)\s]+)\)/g, "$1 <$2>");
}

function rows(block: Block): readonly string[] {
  return cleanLines(textOf(block), { lines: 40, width: 400 });
}

function excerpt({ quote, text }: { quote: Quoted | null; text: Block | null }): string {
  if (text === null) return line(quote);
  return rows(text)
    .map((each) => `\n      | ${each}`)
    .join("");
}

function commands(list: Claim["steps"][number]["commands"]): string {
  return list
    .map(({ system, run }) =>
      rows(run)
        .map((each) => `   $ ${each}${system !== null ? `   (${line(system)})` : ""}`)
        .join("\n"),
    )
    .join("\n");
}

function commandsUnder(list: Claim["steps"][number]["commands"]): string {
  return list.length === 0 ? "" : `\n${commands(list)}`;
}
