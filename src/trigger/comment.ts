import { isInsider, isLabel, isObject, loginOf, type Payload } from "./payload.ts";
import {
  type BadEvent,
  noIssue,
  pullRequest,
  type Request,
  requestFor,
  type Skip,
  skip,
  type TriggerSettings,
} from "./request.ts";

/**
 * A new comment starts a run by the command on its first line, from somebody who may label; or, while the issue
 * carries the waiting label, by being the reporter's answer.
 */
export function decideComment(payload: Payload, settings: TriggerSettings): Request | Skip | BadEvent {
  const { issue, comment, sender } = payload;
  if (!isObject(issue) || typeof issue.number !== "number" || !isObject(comment)) return noIssue;
  if (issue.pull_request !== undefined) return pullRequest;
  if (payload.action !== "created") return skip("The comment is not a new one.");
  // Two bots that answer each other would never end.
  if (isObject(sender) && sender.type === "Bot") return skip("The comment was written by a bot.");
  if (isReportersAnswer(issue, comment, settings)) {
    return requestFor(issue.number, { label: null, mustAsk: null });
  }
  if (!isCommand(comment.body, settings.commentCommand)) {
    return skip("The comment does not begin with the configured command.");
  }
  const login = loginOf(comment.user);
  if (login === "") return skip("The comment's account does not exist any more.");
  const mustAsk = isInsider(comment.author_association) && !settings.checkSender ? null : login;
  return requestFor(issue.number, { label: null, mustAsk });
}

function isReportersAnswer(issue: Payload, comment: Payload, { waitingLabel }: TriggerSettings): boolean {
  if (waitingLabel === "" || !Array.isArray(issue.labels)) return false;
  const reporter = loginOf(issue.user);
  if (reporter === "" || loginOf(comment.user) !== reporter) return false;
  return issue.labels.some((label) => isLabel(label, waitingLabel));
}

/** The command is a word of its own at the very beginning; further words on its line are for people. */
function isCommand(body: unknown, command: string): boolean {
  if (typeof body !== "string" || command === "") return false;
  const [first = ""] = body.trimStart().split(/\s/, 1);
  return first === command;
}
