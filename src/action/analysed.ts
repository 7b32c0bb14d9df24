import { type Gated, type GatedRendering, gated } from "../gated.ts";
import type { Problem, Result } from "../model/result.ts";
import type { Redactor } from "../redact/index.ts";
import {
  blockedComment,
  loadTemplates,
  renderBugReport,
  renderComment,
  renderJson,
  renderSummary,
  type Templates,
} from "../report/index.ts";
import { redactProblem } from "../result/redact-problem.ts";
import { readTemplates } from "./own-templates.ts";
import type { Settings } from "./settings.ts";
import type { Analysed } from "./world.ts";

/** Everything that may leave of an analysis, each text rendered when it is asked for and passed through the leak gate. */
export async function analysed(
  given: { readonly result: Result; readonly redactor: Pick<Redactor, "gate" | "redact"> },
  { settings, warn }: { readonly settings: Settings; readonly warn: (message: string) => void },
): Promise<Analysed> {
  const { templates, problems } = await ownTemplates(settings);
  const told = problems.map((problem) => redactProblem(problem, given.redactor.redact));
  const result = { ...given.result, problems: [...given.result.problems, ...told] };
  const { key } = settings.comment;
  const leave = (rendering: GatedRendering): string => {
    const { text, warning }: Gated = gated({ result, redactor: given.redactor }, rendering);
    if (warning !== null) warn(warning);
    return text;
  };
  const blocked = blockedComment({ key, run: { id: 0, attempt: 1 } }, result.verdict.status);
  const summary = leave({
    name: "summary",
    render: (each) => renderSummary(each, { templates }).markdown,
    blocked: () => blocked,
  });
  return {
    result,
    summary,
    json: leave({ name: "result", render: renderJson }),
    bugReport: () =>
      leave({
        name: "bug report",
        render: (each) => renderBugReport(each, { templates }).markdown,
        blocked: () => blocked,
      }),
    async html() {
      const { htmlPage, pageFrame } = await import("../report/html/page.ts");
      return leave({ name: "page", render: (each) => htmlPage(each), frame: pageFrame });
    },
    comment({ run, maxBytes }) {
      const options = { marker: { key, run }, templates, ...(maxBytes === undefined ? {} : { maxBytes }) };
      return leave({
        name: "comment",
        render: (each) => renderComment(each, options).markdown,
        blocked: () => blockedComment(options.marker, result.verdict.status),
      });
    },
  };
}

async function ownTemplates({ templates, workspace }: Settings): Promise<{
  readonly templates: Templates;
  readonly problems: readonly Problem[];
}> {
  const files = templates === null ? [] : readTemplates(templates);
  const loaded = await loadTemplates(files);
  if (templates === null || files.length > 0) return loaded;
  const file = templates.replace(`${workspace}/`, "");
  const message = "there are no templates (.hbs) in this folder: does the job check the repository out?";
  return { ...loaded, problems: [{ file, line: null, column: null, message }] };
}
