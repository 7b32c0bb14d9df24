import type { Finding, Result } from "../../model/result.ts";
import { prose } from "../prose.ts";
import { list, say } from "../say.ts";
import { Block, type Prose, Quoted, textOf } from "../slot.ts";
import * as words from "../words.ts";
import { programs } from "./reproduction.ts";

export interface PasteContext {
  readonly result: Result;
  /** How connections went, without the numbers of evidence: there is no list of it where this is posted. */
  readonly sessions: Prose | null;
}

/** The comment for an issue that is known, as Markdown to copy: what is different there, and the lines that show it. */
export function pasteComment(
  finding: Finding,
  differences: readonly Prose[],
  { result, sessions }: PasteContext,
): Block {
  const { facts } = result;
  const environment = [...programs(facts), ...systemsOf(facts)];
  const parts = [
    `${textOf(words.paste.opening)} ${textOf(prose(finding.title)).replace(/\.$/, "")}.`,
    ...section(words.paste.differences, differences),
    [...(sessions === null ? [] : [sessions]), ...tellingLines(finding, result).map(lineOf)]
      .map((item) => `- ${textOf(item)}`)
      .join("\n"),
    ...section(words.paste.environment, environment.length === 0 ? [] : [list(environment)]),
  ];
  return new Block(parts.join("\n\n"), "paste");
}

function section(title: Prose, items: readonly Prose[]): readonly string[] {
  const [only] = items;
  if (only !== undefined && items.length === 1) return [`${textOf(title)} ${textOf(only)}`];
  return items.length === 0
    ? []
    : [`${textOf(title)}\n\n${items.map((item) => `- ${textOf(item)}`).join("\n")}`];
}

/** The last line of the failure itself, then one of each that follows from it or stands beside it. */
function tellingLines(finding: Finding, { findings }: Result): Finding["evidence"] {
  const others = findings.filter((each) => each !== finding && each.severity !== "info");
  const following = others.filter(({ explainedBy }) => explainedBy === finding.signature);
  const besides = others.filter((each) => !following.includes(each));
  const lines = [...following, ...besides].flatMap(({ evidence }) => evidence.slice(0, 1));
  return [...finding.evidence.slice(-1), ...lines].slice(0, 2);
}

/** Where it is posted nobody sees the files: the end of the path is enough to ask for one. */
function lineOf({ entry, bundle, line, text }: Finding["evidence"][number]): Prose {
  const file = (entry === "" ? bundle : entry).split("/").at(-1) ?? bundle;
  return say`${new Quoted(text.trim().split("\n", 1)[0] ?? "")} (${new Quoted(`${file}:${line}`)})`;
}

function systemsOf(facts: Result["facts"]): readonly Prose[] {
  return facts
    .filter(({ name }) => /^(?:os|platform)$/i.test(name))
    .map(({ value }) => say`${new Quoted(value)}`);
}
