import type { Result } from "../model/result.ts";
import type { Publication } from "../publish/publication.ts";
import { labelsOf, showLabels } from "../publish/verdict-labels.ts";
import type { Request } from "../trigger/request.ts";
import type { ReadIssue } from "./read-issue.ts";
import type { Settings } from "./settings.ts";
import type { World } from "./world.ts";

/** Shows the verdict as labels, if wanted, and takes the trigger label away. Neither can fail a run. */
export async function finishLabels(given: {
  readonly request: Request;
  readonly read: ReadIssue;
  readonly publication: Publication;
  readonly result: Result;
  readonly settings: Settings;
  readonly world: World;
}): Promise<void> {
  const { request, read, publication, result, settings, world } = given;
  const { labels } = world.github;
  const { number, labels: present } = read.issue;
  // A newer run has labelled by its own verdict; and after a failure the operator wants to start again.
  if (publication.kind === "skipped" && publication.fault !== "reporter") return;
  const prefix = settings.labelPrefix;
  if (prefix !== null) {
    // The trigger label may begin with the prefix, too; it is not one of the verdict's.
    const others = present.filter((name) => name.toLowerCase() !== settings.trigger.label.toLowerCase());
    const wanted = labelsOf(result.verdict, prefix);
    const trouble = await showLabels({ issue: number, present: others, wanted, prefix }, labels);
    if (trouble !== null) world.runner.warning(`The verdict's labels are not complete. ${trouble.message}`);
  }
  if (request.label === null) return;
  const removed = await labels.remove(number, request.label.name);
  // Already gone, or a token that may not: the label then stays, and nothing is wrong.
  if (removed.kind === "trouble")
    world.runner.info("The label that started the run could not be taken away.");
}
