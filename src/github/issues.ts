import type { IssueReader, IssueSnapshot, Repository } from "../ports.ts";
import type { Api } from "./api.ts";
import { listComments } from "./comments.ts";
import { idOf, isObject, textOf } from "./json.ts";

export function createIssueReader(api: Api, { owner, name }: Repository): IssueReader {
  return {
    async issue(number) {
      const read = await api.read({
        route: "GET /repos/{owner}/{repo}/issues/{issue_number}",
        parameters: { owner, repo: name, issue_number: number },
        doing: `read issue ${number}`,
        permission: "issues: read",
        parse: parseIssue,
      });
      return read.kind === "answered" ? read.value : read;
    },
    comments: (number) => listComments(api, { owner, name }, number),
  };
}

function parseIssue(data: unknown): IssueSnapshot | null {
  if (!isObject(data)) return null;
  const number = idOf(data.number);
  if (number === null || typeof data.title !== "string") return null;
  return {
    kind: "issue",
    number,
    title: data.title,
    body: textOf(data.body),
    author: loginOf(data.user),
    labels: Array.isArray(data.labels) ? data.labels.map(labelOf) : [],
    isPullRequest: isObject(data.pull_request),
    locked: data.locked === true,
    state: data.state === "closed" ? "closed" : "open",
    createdAt: textOf(data.created_at),
    updatedAt: textOf(data.updated_at),
  };
}

/** An old API sends names, today's sends objects. */
const labelOf = (label: unknown): string => (isObject(label) ? textOf(label.name) : textOf(label));

/** GitHub shows a deleted account as `ghost`. */
const loginOf = (user: unknown): string => (isObject(user) ? textOf(user.login) : "ghost");
