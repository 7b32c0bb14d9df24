import { join } from "node:path";
import { bugReportOf, commentOf } from "../../src/cli/comment.ts";
import { gated } from "../../src/gated.ts";
import { systemClock } from "../../src/github/clock.ts";
import { compileShipped } from "../../src/local/compile-shipped.ts";
import type { ShippedCatalogue } from "../../src/local/shipped-catalogue.ts";
import type { Author, Origin } from "../../src/model/bundle.ts";
import { bytesBundle } from "../../src/model/bytes-bundle.ts";
import type { Collected } from "../../src/model/collected.ts";
import { attachmentLimits, type Limits } from "../../src/model/limits.ts";
import type { Result } from "../../src/model/result.ts";
import { type Analysis, analyze } from "../../src/pipeline.ts";
import { htmlPage, pageFrame } from "../../src/report/html/page.ts";
import { renderJson, renderSummary, renderText, shippedTemplates } from "../../src/report/index.ts";

/** A file as it is attached to an issue, or a text that stands in one. */
export interface Given {
  readonly name: string;
  readonly origin?: Origin;
  readonly bytes: Uint8Array | string;
}

const author: Author = { role: "reporter", login: "reporter" };

let compiled: Promise<ShippedCatalogue> | null = null;

/** The shipped catalogue, compiled once for a test file. */
export function shippedCatalogue(): Promise<ShippedCatalogue> {
  compiled ??= compileShipped(join(import.meta.dirname, "..", ".."));
  return compiled;
}

export async function analyzed(
  files: readonly Given[],
  options: { readonly limits?: Partial<Limits>; readonly shipped?: ShippedCatalogue } = {},
): Promise<Analysis> {
  return await analyze(collected(files), {
    ...(options.shipped ?? (await shippedCatalogue())),
    limits: { ...attachmentLimits, ...options.limits },
    clock: systemClock,
    version: "0.0.0",
  });
}

async function* collected(files: readonly Given[]): AsyncGenerator<Collected> {
  for (const { name, origin = "attachment", bytes } of files) {
    const bundle = bytesBundle({ name, origin, author, bytes: Buffer.from(bytes) });
    yield { kind: "bundle", source: name, bundle };
  }
}

export interface Leaving {
  /** By the name of the format. */
  readonly texts: Readonly<Record<string, string>>;
  /** What the leak gate had to say. */
  readonly warnings: readonly string[];
}

/** Every text that may leave of an analysis, behind the leak gate as in a run. */
export function allThatLeaves(analysis: Analysis): Leaving {
  const templates = shippedTemplates;
  const through = (name: string, render: (result: Result) => string) => gated(analysis, { name, render });
  const all = {
    comment: commentOf(analysis, { templates }),
    report: bugReportOf(analysis, templates),
    summary: through("summary", (result) => renderSummary(result, { templates }).markdown),
    json: through("json", renderJson),
    html: gated(analysis, { name: "html", render: htmlPage, frame: pageFrame }),
    text: through("text", (result) => renderText(result, { colours: false })),
  };
  return {
    texts: Object.fromEntries(Object.entries(all).map(([name, { text }]) => [name, text])),
    warnings: Object.values(all).flatMap(({ warning }) => (warning === null ? [] : [warning])),
  };
}
