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
  const { verdict, facts } = result;
  const environment = [...programs(facts), ...systemsOf(facts)];
  const parts = [
    textOf(words.paste.opening),
    textOf(prose(verdict.summary === "" ? finding.title : verdict.summary)),
    ...section(words.paste.differences, differences),
    ...section(words.paste.evidence, [
      ...(sessions === null ? [] : [sessions]),
      ...tellingLines(finding, result).map(lineOf),
    ]),
    ...(environment.length === 0 ? [] : [`${textOf(words.paste.environment)} ${textOf(list(environment))}`]),
  ];
  return new Block(parts.join("\n\n"), "paste");
}

function section(title: Prose, items: readonly Prose[]): readonly string[] {
  return items.length === 0 ? [] : [textOf(title), items.map((item) => `- ${textOf(item)}`).join("\n")];
}

/** The last line of the failure itself, then one of each that stands beside it or follows from it. */
function tellingLines(finding: Finding, { findings }: Result): Finding["evidence"] {
  const others = findings.filter((each) => each !== finding && each.severity !== "info");
  const lines = [...finding.evidence.slice(-1), ...others.flatMap(({ evidence }) => evidence.slice(0, 1))];
  return lines.slice(0, 4);
}

function lineOf({ entry, bundle, line, text }: Finding["evidence"][number]): Prose {
  return say`${new Quoted(`${entry === "" ? bundle : entry}:${line}`)}: ${new Quoted(text)}`;
}

function systemsOf(facts: Result["facts"]): readonly Prose[] {
  return facts
    .filter(({ name }) => /^(?:os|platform)$/i.test(name))
    .map(({ value }) => say`${new Quoted(value)}`);
}
