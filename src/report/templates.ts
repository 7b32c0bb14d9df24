import runtime from "handlebars/dist/handlebars.runtime.js";
import type { Markdown } from "../model/text.ts";
import { type Compiled, createEngine, failureOf, type Handlebars } from "./engine.ts";
import { templates as shipped } from "./generated/templates.ts";
import { settle } from "./settle.ts";

/** The reports that have a template of their own; what they are made of are partials, by the name of their file. */
export type ReportName = "report" | "bug-report" | "short";

/** The shipped templates, with a user's in the place of those that have the same name. */
export interface Templates {
  readonly handlebars: Handlebars;
  /** By name: `report`, `partials/headline`. A function compiled from a user's file. */
  readonly own: ReadonlyMap<string, OwnTemplate>;
}

export interface OwnTemplate {
  /** For messages. */
  readonly file: string;
  readonly source: string;
  compile(engine: Handlebars): Compiled;
}

export const shippedTemplates: Templates = { handlebars: runtime, own: new Map() };

export const templateNames: readonly string[] = Object.keys(shipped);

/** The Markdown of one report. Throws `TemplateFailure` when a user's template cannot be run. */
export function renderTemplate(
  name: ReportName,
  view: object,
  { handlebars, own }: Templates = shippedTemplates,
): Markdown {
  const engine = createEngine(handlebars);
  const compiled = (each: string): Compiled => {
    const replaced = own.get(each);
    return replaced ? replaced.compile(engine) : engine.template(shipped[each as keyof typeof shipped]);
  };
  for (const each of new Set([...templateNames, ...own.keys()])) {
    if (each.startsWith(partials)) engine.registerPartial(each.slice(partials.length), compiled(each));
  }
  try {
    return settle(compiled(name)(view));
  } catch (error) {
    throw failureOf(error, name);
  }
}

const partials = "partials/";
