import type { Problem, Result } from "../model/result.ts";
import type { Markdown } from "../model/text.ts";
import { TemplateFailure } from "./engine.ts";
import { markerLine, type RunOrder } from "./marker.ts";
import { emptyRecord, encodeRecord, recordOf } from "./record.ts";
import { textOf } from "./slot.ts";
import { type ReportName, renderTemplate, shippedTemplates, type Templates } from "./templates.ts";
import { dropOrder } from "./view/blocks.ts";
import { buildView, type ViewOptions } from "./view/build.ts";
import * as words from "./words.ts";

export interface CommentOptions {
  readonly marker: { readonly key: string; readonly run: RunOrder };
  readonly templates?: Templates;
  /** Hosts of documentation to which links may lead. */
  readonly hosts?: readonly string[];
  readonly maxBytes?: number;
}

export interface Rendering {
  readonly markdown: Markdown;
  /** A template that could not be run; the shipped ones were used. */
  readonly problems: readonly Problem[];
}

/** GitHub takes 65,536 characters; bytes are counted, with room for what it may count differently. */
export const maxCommentBytes = 60_000;

/** The comment exactly as it is posted: the marker's line, then the report. */
export function renderComment(
  result: Result,
  { marker, maxBytes = maxCommentBytes, ...options }: CommentOptions,
): Rendering {
  const line = markerLine({ ...marker, data: encodeRecord(recordOf(result)) });
  const { markdown, problems } = renderReport(result, {
    ...options,
    name: "report",
    maxBytes: maxBytes - line.length - 2,
  });
  return { markdown: `${line}\n\n${markdown}` as Markdown, problems };
}

/** Step summaries end at 1 MiB; GitHub drops what is longer. */
export const maxSummaryBytes = 1024 * 1024 - 4096;

/** The same report for the job summary, where more fits and no marker is wanted. */
export function renderSummary(result: Result, options: Omit<CommentOptions, "marker"> = {}): Rendering {
  return renderReport(result, { maxBytes: maxSummaryBytes, ...options, name: "report" });
}

/** What stands in the comment's place when its evidence would show a secret; nothing of the input is in it. */
export function blockedComment(
  { key, run }: CommentOptions["marker"],
  status: Result["verdict"]["status"],
): Markdown {
  const line = markerLine({ key, run, data: encodeRecord(emptyRecord(status)) });
  return `${line}\n\n### ${textOf(words.blockedHeadline)}\n\n${textOf(words.blocked)}\n` as Markdown;
}

/** For filing somewhere else. */
export function renderBugReport(result: Result, options: Omit<CommentOptions, "marker"> = {}): Rendering {
  return renderReport(result, { maxBytes: maxCommentBytes, ...options, name: "bug-report" });
}

interface ReportOptions {
  readonly name: ReportName;
  readonly maxBytes: number;
  readonly templates?: Templates;
  readonly hosts?: readonly string[];
}

function renderReport(
  result: Result,
  { templates = shippedTemplates, ...options }: ReportOptions,
): Rendering {
  try {
    return { markdown: fitted(result, { ...options, templates }), problems: [] };
  } catch (error) {
    if (!(error instanceof TemplateFailure) || templates === shippedTemplates) throw error;
    const problem = problemOf(error, templates);
    const told = { ...result, problems: [...result.problems, problem] };
    return { markdown: fitted(told, { ...options, templates: shippedTemplates }), problems: [problem] };
  }
}

/** Leaves out whole blocks, the least missed first, until it fits; never cuts inside of one. */
function fitted(
  result: Result,
  { name, maxBytes, templates, hosts }: Required<Pick<ReportOptions, "templates">> & ReportOptions,
): Markdown {
  const fixed: ViewOptions = { compact: true, ...(hosts === undefined ? {} : { hosts }) };
  const attempt = (options: ViewOptions): Markdown =>
    renderTemplate(name, buildView(result, { ...fixed, ...options }), templates);
  const everything = new Set(dropOrder);
  const steps: readonly ViewOptions[] = [
    ...dropOrder.map((_, left) => ({ without: new Set(dropOrder.slice(0, left)) })),
    { without: everything },
    { without: everything, depth: 2 },
    { without: everything, depth: 1 },
  ];
  for (const step of steps) {
    const markdown = attempt(step);
    if (Buffer.byteLength(markdown) <= maxBytes) return markdown;
  }
  if (templates !== shippedTemplates) throw new TemplateFailure(words.tooLong(maxBytes), { template: name });
  return renderTemplate("short", buildView(result, { without: everything, depth: 1 }));
}

function problemOf({ template, line, column, message }: TemplateFailure, { own }: Templates): Problem {
  const replaced = own.get(template) ?? own.get(`partials/${template}`);
  return {
    file: replaced?.file ?? template,
    line: line ?? lineOf(message, replaced?.source),
    column,
    message,
  };
}

/** A partial that is missing is named without its place. */
function lineOf(message: string, source = ""): number | null {
  const name = /^The partial (\S+) could not be found/.exec(message)?.[1];
  const index =
    name === undefined ? -1 : source.split("\n").findIndex((line) => line.includes(`{{> ${name}`));
  return index === -1 ? null : index + 1;
}
