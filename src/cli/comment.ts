import { type Gated, gated } from "../gated.ts";
import type { Analysis } from "../pipeline.ts";
import {
  blockedComment,
  type RunOrder,
  renderBugReport,
  renderComment,
  type Templates,
} from "../report/index.ts";

/** A comment that is only printed belongs to no run. */
const noRun: RunOrder = { id: 0, attempt: 1 };

/** The comment exactly as it would be posted, after the leak gate. */
export function commentOf(
  analysis: Analysis,
  options: { readonly templates: Templates; readonly run?: RunOrder; readonly maxBytes?: number },
): Gated {
  const marker = { key: "default", run: options.run ?? noRun };
  const size = options.maxBytes === undefined ? {} : { maxBytes: options.maxBytes };
  return gated(analysis, {
    name: "comment",
    render: (result) => renderComment(result, { marker, templates: options.templates, ...size }).markdown,
    blocked: () => blockedComment(marker, analysis.result.verdict.status),
  });
}

/** For filing somewhere else; behind the same gate. */
export function bugReportOf(analysis: Analysis, templates: Templates): Gated {
  return gated(analysis, {
    name: "report",
    render: (result) => renderBugReport(result, { templates }).markdown,
  });
}
