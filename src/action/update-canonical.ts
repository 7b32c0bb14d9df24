import { type CanonicalIssue, canonicalIssueOf } from "../canonical/known-issue.ts";
import { renderTally } from "../canonical/render-tally.ts";
import { type Case, tally } from "../canonical/tally.ts";
import type { ApiTrouble } from "../ports.ts";
import { runAfter } from "../publish/plan.ts";
import { publish } from "../publish/publish.ts";
import { labelsOf } from "../publish/verdict-labels.ts";
import type { ReadIssue } from "./read-issue.ts";
import type { Settings } from "./settings.ts";
import type { Analysed, World } from "./world.ts";

interface Given {
  readonly read: ReadIssue;
  readonly analysed: Analysed;
  readonly settings: Settings;
  readonly world: World;
}

/**
 * Brings the comment on the known issue up to date with all reports. It is worked out anew from the records in our
 * own comments each time, so it does not matter which runs came before, or in what order. It cannot fail a run.
 */
export async function updateCanonical(given: Given): Promise<void> {
  const { read, analysed, settings, world } = given;
  if (!settings.canonical || settings.labelPrefix === null) return;
  const known = canonicalIssueOf(analysed.result, settings.github.repository, read.issue.number);
  if (known === null) return;
  // Read anew, though the analysis may have asked for its state: the report was published in between, with waits that
  // GitHub asks for, or the analysis was another job's, hours ago. Whoever closed the issue since wants no more there.
  const issue = await world.github.issues.issue(known.number);
  if (issue.kind === "trouble") return warn(world, issue);
  if (issue.isPullRequest || issue.state === "closed") {
    world.runner.info(`The known issue ${known.number} is not open, and is left as it is.`);
    return;
  }
  const cases = await gatherCases(known, given);
  if ("kind" in cases) return warn(world, cases);
  await publishTally(known, cases, given);
}

/** The other reports by their label, and this one as it is now. */
async function gatherCases(known: CanonicalIssue, given: Given): Promise<readonly Case[] | ApiTrouble> {
  const { read, analysed, settings, world } = given;
  const { canonical } = world.core;
  const label = labelsOf(analysed.result.verdict, settings.labelPrefix ?? "").at(-1)?.name ?? "";
  const issues = await world.github.cases.withLabel(label);
  if ("kind" in issues) return issues;
  const cases: Case[] = [];
  for (const { number, ownComments } of issues) {
    if (number === known.number) continue;
    for (const body of ownComments) {
      const record = await canonical.recordIn(body);
      if (record !== null) cases.push({ issue: number, record });
    }
  }
  return [...cases, { issue: read.issue.number, record: canonical.recordOf(analysed.result) }];
}

async function publishTally(known: CanonicalIssue, cases: readonly Case[], given: Given): Promise<void> {
  const { read, world } = given;
  const { canonical } = world.core;
  const comments = await world.github.comments.list(known.number);
  if ("kind" in comments) return warn(world, comments);
  const at = world.clock.now();
  // Whoever looked last knows most, whichever run began first: its own report may be missing in the newer run's.
  const run = runAfter(comments, canonical.marks);
  const text = renderTally(tally(known.cause, cases), known.recorded);
  const publication = await publish(
    {
      issue: known.number,
      wanted: { body: canonical.comment(text, run), run, onChange: "update" },
      shorten: null,
      identity: read.identity,
      marks: canonical.marks,
      known: { comments, at },
    },
    { comments: world.github.comments, clock: world.clock },
  );
  if (publication.kind === "skipped")
    world.runner.warning(`The known issue's comment: ${publication.message}`);
  else world.runner.info(`The comment on the known issue was ${publication.kind}: ${publication.url}`);
}

function warn(world: World, { message }: ApiTrouble): void {
  world.runner.warning(`The known issue's comment could not be brought up to date. ${message}`);
}
