import { ownTracker } from "../canonical/own-tracker.ts";
import { collectIssue } from "../collect/index.ts";
import { systemClock } from "../github/clock.ts";
import { createCommentStore } from "../github/comments.ts";
import { createAttachmentDownloader } from "../github/download.ts";
import { createIssueReader } from "../github/issues.ts";
import { attachmentLimits } from "../model/limits.ts";
import { parseLimits } from "../parse-limits.ts";
import { type Analysis, analyze } from "../pipeline.ts";
import type { CommentStore, IssueSnapshot, Repository } from "../ports.ts";
import { githubActions } from "../publish/own.ts";
import { runAfter } from "../publish/plan.ts";
import { publish } from "../publish/publish.ts";
import { readThread, type Thread } from "../publish/thread.ts";
import { marksFor, parseMarker, type Templates } from "../report/index.ts";
import type { Arguments } from "./arguments.ts";
import { commentOf } from "./comment.ts";
import { connectApi } from "./connect-api.ts";
import type { Environment } from "./environment.ts";
import { type Failure, failure, isFailure } from "./failure.ts";
import { loadCatalogue } from "./load-catalogue.ts";
import { passed } from "./passed.ts";
import { watched } from "./progress.ts";
import { renderCase } from "./render-case.ts";
import { templatesOf, withProblems } from "./templates.ts";
import type { Terminal } from "./terminal.ts";
import { askedWorkers } from "./workers.ts";

const shorterBytes = 30_000;

/** `telltale analyze --issue OWNER/REPO#N`: reads the issue from GitHub; `--publish` posts or updates the comment. */
export async function analyzeIssueCommand(
  args: Arguments,
  environment: Environment,
): Promise<Failure | null> {
  const target = parseTarget(args.get("issue") ?? "");
  if (target === null)
    return failure(
      `--issue wants OWNER/REPO#NUMBER, as octo/app#12; not ${JSON.stringify(args.get("issue"))}`,
    );
  const chosen = await templatesOf(args);
  if (isFailure(chosen)) return chosen;
  const { templates, problems } = chosen;
  const github = await connect(target.repository, environment);
  if (isFailure(github)) return github;
  const read = await readIssue(target.number, github);
  if (isFailure(read)) return read;
  const analysed = await analyzeIssue(read, args, { github, environment });
  if (isFailure(analysed)) return analysed;
  const analysis = withProblems(analysed, problems);
  const rendered = await renderCase(analysis, args, { ...environment, templates });
  if (rendered !== null || !args.has("publish")) return rendered;
  return await post(analysis, read, { github, templates: await templates(), terminal: environment.terminal });
}

interface Target {
  readonly repository: Repository;
  readonly number: number;
}

function parseTarget(text: string): Target | null {
  const [, owner, name, number] = /^([\w.-]+)\/([\w.-]+)#([1-9]\d{0,8})$/.exec(text) ?? [];
  if (owner === undefined || name === undefined) return null;
  return { repository: { owner, name }, number: Number(number) };
}

interface GitHub {
  readonly repository: Repository;
  readonly serverUrl: string;
  readonly issues: ReturnType<typeof createIssueReader>;
  readonly comments: CommentStore;
}

async function connect(repository: Repository, environment: Environment): Promise<GitHub | Failure> {
  const connected = await connectApi(environment);
  if (isFailure(connected)) return connected;
  const { api, account, serverUrl } = connected;
  return {
    repository,
    serverUrl,
    issues: createIssueReader(api, repository),
    comments: createCommentStore(api, repository, account),
  };
}

interface ReadIssue extends Thread {
  readonly issue: IssueSnapshot;
}

/** Here every trouble is the user's own: the Action lets some runs pass instead, and looks at the label as well. */
async function readIssue(number: number, github: GitHub): Promise<ReadIssue | Failure> {
  const issue = await github.issues.issue(number);
  if (issue.kind === "trouble") return failure(issue.message);
  if (issue.isPullRequest) return failure("this is a pull request, and Telltale reads issues only");
  const thread = await readThread(
    number,
    { author: githubActions, isMarked: (body) => parseMarker(body) !== null },
    { ...github, clock: systemClock },
  );
  return "kind" in thread ? failure(thread.message) : { issue, ...thread };
}

async function analyzeIssue(
  read: ReadIssue,
  args: Arguments,
  { github, environment }: { readonly github: GitHub; readonly environment: Environment },
): Promise<Analysis | Failure> {
  const changes = parseLimits(args.all("limit"));
  if ("kind" in changes) return failure(changes.message);
  const workers = askedWorkers(args, environment);
  if (isFailure(workers)) return workers;
  const shipped = await loadCatalogue(args, environment);
  if (isFailure(shipped)) return shipped;
  const limits = { ...attachmentLimits, ...changes };
  const { serverUrl, repository } = github;
  const collected = collectIssue({
    ...read,
    place: { serverUrl, repository },
    limits,
    downloader: createAttachmentDownloader({ fetch: globalThis.fetch, serverUrl, token: null }),
  });
  return await analyze(watched(collected, environment.terminal), {
    ...shipped,
    limits,
    clock: systemClock,
    version: environment.version,
    tracker: ownTracker(github.issues, repository),
    signal: AbortSignal.timeout(limits.runTimeoutMs),
    workers,
  });
}

/** A run at home has no number of its own: it comes after whatever stands there. */
async function post(
  analysis: Analysis,
  read: ReadIssue,
  {
    github,
    templates,
    terminal,
  }: { readonly github: GitHub; readonly templates: Templates; readonly terminal: Terminal },
): Promise<Failure | null> {
  const marks = marksFor("default");
  const run = runAfter(read.comments, marks);
  const body = (maxBytes?: number): string =>
    passed(
      commentOf(analysis, { run, templates, ...(maxBytes === undefined ? {} : { maxBytes }) }),
      terminal,
    );
  const publication = await publish(
    {
      issue: read.issue.number,
      wanted: { body: body(), run, onChange: "update" },
      shorten: () => body(shorterBytes),
      identity: read.identity,
      marks,
      known: { comments: read.comments, at: read.at },
    },
    { comments: github.comments, clock: systemClock },
  );
  if (publication.kind === "skipped") return failure(publication.message);
  terminal.note(`telltale: comment ${publication.kind}: ${publication.url}\n`);
  return null;
}
