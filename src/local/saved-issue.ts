import type { CommentSnapshot, IssueSnapshot } from "../ports.ts";

/** An issue saved by `gh issue view N --json number,title,url,author,createdAt,labels,body,comments`. */
export interface SavedIssue {
  readonly issue: IssueSnapshot;
  readonly comments: readonly CommentSnapshot[];
  readonly url: string;
}

/**
 * The saved issue in a JSON text, or null where the text has another shape.
 * Recognised by `body` beside `comments` and a `title` or a `number`; what else is missing gets an empty value.
 */
export function parseSavedIssue(text: string): SavedIssue | null {
  if (!/^\s*\{/.test(text)) return null;
  const value = parseJson(text);
  if (!isObject(value) || typeof value.body !== "string" || !Array.isArray(value.comments)) return null;
  if (typeof value.title !== "string" && typeof value.number !== "number") return null;
  return {
    url: textOf(value.url),
    issue: {
      kind: "issue",
      number: typeof value.number === "number" ? value.number : 0,
      title: textOf(value.title),
      body: value.body,
      author: loginOf(value.author),
      labels: Array.isArray(value.labels) ? value.labels.map(labelOf).filter((label) => label !== "") : [],
      isPullRequest: /\/pull\/\d+$/.test(textOf(value.url)),
      locked: false,
      state: textOf(value.state).toLowerCase() === "closed" ? "closed" : "open",
      createdAt: textOf(value.createdAt),
      updatedAt: textOf(value.updatedAt),
    },
    comments: value.comments.filter(isObject).map(commentOf),
  };
}

function commentOf(comment: Record<string, unknown>, index: number): CommentSnapshot {
  return {
    // Saved comments carry a node id at most; only the order matters here.
    id: index + 1,
    body: textOf(comment.body),
    author: loginOf(comment.author),
    authorId: 0,
    createdAt: textOf(comment.createdAt),
    url: textOf(comment.url),
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const textOf = (value: unknown): string => (typeof value === "string" ? value : "");
const loginOf = (value: unknown): string => (isObject(value) ? textOf(value.login) : textOf(value));
const labelOf = (value: unknown): string => (isObject(value) ? textOf(value.name) : textOf(value));
