import { type Gated, type GatedRendering, gated } from "../gated.ts";
import { readTemplateFiles, type TemplatesFound } from "../local/template-files.ts";
import type { Problem, Result } from "../model/result.ts";
import type { Redactor } from "../redact/index.ts";
import {
  blockedComment,
  loadTemplates,
  renderBugReport,
  renderComment,
  renderJson,
  renderSummary,
  shippedTemplates,
  type Templates,
} from "../report/index.ts";
import { redactProblem } from "../result/redact-problem.ts";
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

async function ownTemplates({ templates: folder, workspace }: Settings): Promise<{
  readonly templates: Templates;
  readonly problems: readonly Problem[];
}> {
  if (folder === null) return { templates: shippedTemplates, problems: [] };
  const found = readTemplateFiles(folder);
  const { templates, problems } = await loadTemplates(found.files);
  return { templates, problems: [...problems, ...notRead(found, folder.replace(`${workspace}/`, ""))] };
}

/** What could not be read costs only itself: ours is used. */
function notRead({ files, unreadable }: TemplatesFound, folder: string): readonly Problem[] {
  const problem = (file: string, message: string): Problem => ({ file, line: null, column: null, message });
  const isGone = unreadable.some(({ path, reason }) => path === "" && reason === "ENOENT");
  if (isGone || files.length + unreadable.length === 0) {
    const message = "there are no templates (.hbs) in this folder: does the job check the repository out?";
    return [problem(folder, message)];
  }
  return unreadable.map(({ path, reason }) => problem(path || folder, `cannot be read (${reason})`));
}
