import { ownTracker } from "../canonical/own-tracker.ts";
import { notAsked, type Publication } from "../publish/publication.ts";
import { decide } from "../trigger/decide.ts";
import type { Request } from "../trigger/request.ts";
import { collectEvidence } from "./collect-evidence.ts";
import { finishLabels } from "./finish-labels.ts";
import { publishComment } from "./publish-comment.ts";
import { type ReadIssue, readIssue } from "./read-issue.ts";
import { type ResultFiles, readResultFile, writeResultFiles } from "./result-files.ts";
import type { Settings } from "./settings.ts";
import { updateCanonical } from "./update-canonical.ts";
import type { Analysed, Edges, Unanalysed, World } from "./world.ts";

/** How a run ended. The operator's trouble fails it; the reporter's does not, and neither does having nothing to do. */
export type Outcome =
  | {
      readonly kind: "done";
      readonly analysed: Analysed;
      readonly files: ResultFiles;
      readonly publication: Publication;
    }
  | { readonly kind: "skipped"; readonly reason: string }
  | { readonly kind: "failed"; readonly message: string };

/** One run of the Action: decide, read, analyse, write down, publish. */
export async function run(settings: Settings, payload: unknown, edges: Edges): Promise<Outcome> {
  const { name } = settings.event;
  const request = decide({ name, payload, attempt: settings.run?.attempt ?? 1 }, settings.trigger);
  if (request.kind === "skip") return { kind: "skipped", reason: request.reason };
  if (request.kind === "bad-event") return failed(request.message);
  const trouble = checkToken(request, settings);
  if (trouble !== null) return trouble;
  return await perform(request, settings, { ...edges, github: await edges.connect() });
}

async function perform(request: Request, settings: Settings, world: World): Promise<Outcome> {
  const stopped = await checkSender(request, world);
  if (stopped !== null) return stopped;
  const read = request.issue === null ? null : await readIssue(request.issue, request, settings, world);
  if (read !== null && read.kind !== "read") return read;
  const analysed = await obtain(request, read, settings, world);
  if ("message" in analysed) return failed(analysed.message);
  return await report({ request, read, analysed, settings, world });
}

function checkToken({ issue, artifacts }: Request, { github }: Settings): Outcome | null {
  if (issue === null && artifacts === null) return null;
  if (github.token === "") {
    return failed("The input github-token is empty: leave it out, or give it `github.token` or a secret.");
  }
  const { owner, name } = github.repository;
  const isNamed = /^[\w.-]+$/.test(owner) && /^[\w.-]+$/.test(name);
  return isNamed ? null : failed("GITHUB_REPOSITORY is not OWNER/NAME: Telltale runs inside a workflow run.");
}

async function checkSender({ mustAsk }: Request, { github }: World): Promise<Outcome | null> {
  if (mustAsk === null) return null;
  const may = await github.permissions.mayLabel(mustAsk);
  if (may === true) return null;
  if (may === false)
    return { kind: "skipped", reason: "Whoever asked for it may not label issues in this repository." };
  return failed(may.message);
}

/** The result of this run's own analysis, or in `publish` of the other job's. */
async function obtain(
  request: Request,
  read: ReadIssue | null,
  settings: Settings,
  world: World,
): Promise<Analysed | Unanalysed> {
  if (settings.mode !== "publish") {
    const collected = collectEvidence({ request, read, settings, github: world.github });
    return await world.core.analyze(collected, {
      profile: read === null ? "local" : "attachments",
      tracker: ownTracker(world.github.issues, settings.github.repository),
    });
  }
  if (read === null) return { message: "There is no issue to publish to: give the input issue." };
  const file = await readResultFile(settings.outputDir);
  return "message" in file ? file : await world.core.restore(file.text);
}

interface Reported {
  readonly request: Request;
  readonly read: ReadIssue | null;
  readonly analysed: Analysed;
  readonly settings: Settings;
  readonly world: World;
}

async function report({ request, read, analysed, settings, world }: Reported): Promise<Outcome> {
  const files = await writeResultFiles(settings.outputDir, {
    report: analysed.summary,
    result: analysed.json,
    page: await analysed.html(),
    bugReport: analysed.bugReport(),
  });
  const publication = await publishReport({ request, read, analysed, settings, world });
  if (settings.dryRun) world.runner.show(analysed.summary);
  return { kind: "done", analysed, files, publication };
}

async function publishReport({ request, read, analysed, settings, world }: Reported): Promise<Publication> {
  if (settings.dryRun) return notAsked("This was a dry run: nothing was written to GitHub.");
  if (settings.mode === "analyze") return notAsked("The comment is left to the job that publishes.");
  if (read === null) return notAsked("No issue was named, so there is nothing to comment on.");
  const publication = await publishComment({ read, analysed, settings, world });
  await finishLabels({ request, read, publication, result: analysed.result, settings, world });
  if (publication.kind !== "skipped") await updateCanonical({ read, analysed, settings, world });
  return publication;
}

const failed = (message: string): Outcome => ({ kind: "failed", message });
