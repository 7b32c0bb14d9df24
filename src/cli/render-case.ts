import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Gated, gated } from "../gated.ts";
import type { Result } from "../model/result.ts";
import type { Analysis } from "../pipeline.ts";
import type { Templates } from "../report/index.ts";
import { renderJson } from "../report/json.ts";
import { renderText } from "../report/text.ts";
import type { Arguments } from "./arguments.ts";
import type { Environment } from "./environment.ts";
import { type Failure, failure } from "./failure.ts";
import { passed } from "./passed.ts";
import type { ChosenTemplates } from "./templates.ts";
import type { Terminal } from "./terminal.ts";

type Format = "text" | "markdown" | "html" | "json" | "report";

/** Prints a case in the format that was asked for, and writes all formats to `--output`. */
export async function renderCase(
  analysis: Analysis,
  args: Arguments,
  { templates, terminal }: Pick<ChosenTemplates, "templates"> & Pick<Environment, "terminal">,
): Promise<Failure | null> {
  const draw = async (format: Format): Promise<string> =>
    passed(await drawn(analysis, format, { templates, terminal }), terminal);
  if (args.has("output")) {
    const failed = await writeFiles(args.get("output") ?? "", draw);
    if (failed !== null) return failed;
  }
  terminal.out(await draw((args.get("format") ?? "text") as Format));
  return null;
}

/** What a format needs is loaded only for it. */
async function drawn(
  analysis: Analysis,
  format: Format,
  { templates, terminal }: { readonly templates: () => Promise<Templates>; readonly terminal: Terminal },
): Promise<Gated> {
  const through = (render: (result: Result) => string): Gated => gated(analysis, { name: format, render });
  switch (format) {
    case "text":
      return through((result) => renderText(result, { colours: terminal.colours }));
    case "json":
      return through(renderJson);
    case "markdown":
      return (await import("./comment.ts")).commentOf(analysis, { templates: await templates() });
    case "report":
      return (await import("./comment.ts")).bugReportOf(analysis, await templates());
    case "html": {
      const { htmlPage, pageFrame } = await import("../report/html/page.ts");
      return gated(analysis, { name: format, render: htmlPage, frame: pageFrame });
    }
    default:
      return format satisfies never;
  }
}

const files: readonly (readonly [name: string, format: Format])[] = [
  ["result.json", "json"],
  ["report.md", "markdown"],
  ["report.html", "html"],
  ["bug-report.md", "report"],
];

async function writeFiles(
  folder: string,
  draw: (format: Format) => Promise<string>,
): Promise<Failure | null> {
  const texts: [name: string, text: string][] = [];
  for (const [name, format] of files) texts.push([name, await draw(format)]);
  try {
    mkdirSync(folder, { recursive: true });
    for (const [name, text] of texts) writeFileSync(join(folder, name), text);
    return null;
  } catch (error) {
    const reason = error instanceof Error ? error.message : "unknown";
    return failure(`cannot write to --output ${JSON.stringify(folder)}: ${reason}`);
  }
}
