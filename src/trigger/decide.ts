import { decideComment } from "./comment.ts";
import { isInsider, isLabel, isObject, loginOf, type Payload } from "./payload.ts";
import {
  type BadEvent,
  badEvent,
  type Event,
  noIssue,
  pullRequest,
  type Request,
  requestFor,
  type Skip,
  skip,
  type TriggerSettings,
} from "./request.ts";

/**
 * What an event asks for. Only what was configured starts a run; everything else is a skip that says why. Pull
 * requests are never read: their events can run with a stranger's workflow beside a token.
 */
export function decide(event: Event, settings: TriggerSettings): Request | Skip | BadEvent {
  if (!isObject(event.payload)) {
    return badEvent(
      "The event's payload is no JSON object: see that GITHUB_EVENT_PATH names the file that the runner wrote.",
    );
  }
  switch (event.name) {
    case "issues":
      return decideIssue(event.payload, event, settings);
    case "issue_comment":
      return decideComment(event.payload, settings);
    case "workflow_dispatch":
    case "repository_dispatch":
      return decideDispatch(settings);
    case "workflow_run":
      return decideWorkflowRun(settings);
    default:
      return skip(
        "This event starts nothing: Telltale runs on issues, issue_comment, workflow_dispatch, and on workflow_run with the input run-id.",
      );
  }
}

function decideIssue(payload: Payload, event: Event, settings: TriggerSettings): Request | Skip | BadEvent {
  const { issue, sender } = payload;
  if (!isObject(issue) || typeof issue.number !== "number") return noIssue;
  if (issue.pull_request !== undefined) return pullRequest;
  if (payload.action === "opened") {
    if (!settings.onOpened) return skip("The issue was opened, and on-opened is not switched on.");
    return requestFor(issue.number, { label: null, mustAsk: null });
  }
  if (payload.action !== "labeled")
    return skip("Nothing was labelled: of the issue's events only that starts a run.");
  if (!isLabel(payload.label, settings.label)) {
    return skip("Another label than the configured one was put on the issue.");
  }
  // Whoever runs it once more wants it, though the first run has taken the label away.
  const label = { name: settings.label, mustStand: event.attempt === 1 };
  return requestFor(issue.number, { label, mustAsk: whoMustBeAsked(issue, sender, settings) });
}

/**
 * GitHub lets only people with triage rights label, with one exception: a label that an issue form brings along is
 * put on by the reporter. Apps have rights of their own, given by an administrator.
 */
function whoMustBeAsked(issue: Payload, sender: unknown, settings: TriggerSettings): string | null {
  const login = loginOf(sender);
  if (login === "" || (isObject(sender) && sender.type === "Bot")) return null;
  const byForm = login === loginOf(issue.user) && !isInsider(issue.author_association);
  return byForm || settings.checkSender ? login : null;
}

function decideDispatch(settings: TriggerSettings): Request | BadEvent {
  const { issue, runId, artifactName, paths } = settings;
  if (issue === null && runId === null && paths.length === 0) {
    return badEvent("There is nothing to read: give the input issue, run-id or paths.");
  }
  const artifacts = runId === null ? null : { runId, pattern: artifactName };
  return { kind: "request", issue, artifacts, paths, label: null, mustAsk: null };
}

/**
 * The artifacts of another run, named by the workflow itself. Anybody's pull request can be behind that run, so
 * nothing of its payload is taken, and no issue is answered.
 */
function decideWorkflowRun({ runId, artifactName }: TriggerSettings): Request | Skip {
  if (runId === null)
    return skip("On workflow_run, the input run-id must name the run whose artifacts are read.");
  return {
    kind: "request",
    issue: null,
    artifacts: { runId, pattern: artifactName },
    paths: [],
    label: null,
    mustAsk: null,
  };
}
