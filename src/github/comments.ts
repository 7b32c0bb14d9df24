import type { ApiTrouble, CommentSnapshot, CommentStore, Repository } from "../ports.ts";
import type { AccountKind } from "./account-kind.ts";
import type { Api } from "./api.ts";
import { idOf, isObject, listOf, textOf } from "./json.ts";
import { readPages } from "./pages.ts";

/** A snapshot with GitHub's global id, by which GraphQL knows the comment. */
interface StoredComment extends CommentSnapshot {
  readonly nodeId: string;
}

const oneComment = "/repos/{owner}/{repo}/issues/comments/{comment_id}";
const issueComments = "/repos/{owner}/{repo}/issues/{issue_number}/comments";
const write = { permission: "issues: write" } as const;

export function createCommentStore(
  api: Api,
  { owner, name }: Repository,
  account: AccountKind,
): CommentStore {
  const repository = { owner, repo: name };
  return {
    list: (number) => listComments(api, { owner, name }, number),
    async create(number, body) {
      const sent = await api.write({
        route: `POST ${issueComments}`,
        parameters: { ...repository, issue_number: number, body },
        doing: `comment on issue ${number}`,
        ...write,
        parse: parseComment,
      });
      return sent.kind === "answered" ? sent.value : sent;
    },
    async update(id, body) {
      const sent = await api.write({
        route: `PATCH ${oneComment}`,
        parameters: { ...repository, comment_id: id, body },
        doing: "update its comment",
        ...write,
        parse: parseComment,
      });
      return sent.kind === "answered" ? sent.value : sent;
    },
    async remove(id) {
      const sent = await api.write({
        route: `DELETE ${oneComment}`,
        parameters: { ...repository, comment_id: id },
        doing: "delete its own second comment",
        ...write,
        parse: () => ({ kind: "removed" as const }),
      });
      return sent.kind === "answered" ? sent.value : sent;
    },
    ours: (comments) =>
      askWhoWrote(
        api,
        comments.filter(({ author }) => isKind(author, account)),
      ),
  };
}

/** All comments of an issue, oldest first. */
export async function listComments(
  api: Api,
  { owner, name }: Repository,
  number: number,
): Promise<readonly StoredComment[] | ApiTrouble> {
  return await readPages(api, {
    route: `GET ${issueComments}`,
    parameters: { owner, repo: name, issue_number: number },
    doing: `list the comments of issue ${number}`,
    permission: "issues: read",
    parse: (data) => listOf(data, parseComment),
  });
}

function parseComment(data: unknown): StoredComment | null {
  if (!isObject(data)) return null;
  const id = idOf(data.id);
  if (id === null) return null;
  const user = isObject(data.user) ? data.user : { login: "ghost", id: 0 };
  return {
    id,
    nodeId: textOf(data.node_id),
    body: textOf(data.body),
    author: textOf(user.login),
    authorId: idOf(user.id) ?? 0,
    createdAt: textOf(data.created_at),
    url: textOf(data.html_url),
  };
}

/** A person's token never writes as an app, nor the other way round: most forgeries need no question. */
const isKind = (author: string, account: AccountKind): boolean =>
  author.endsWith("[bot]") === (account === "app");

/** GraphQL's own bound for `nodes`. */
const maxNodes = 100;
const viewerQuery =
  "query ($ids: [ID!]!) { nodes(ids: $ids) { ... on IssueComment { id viewerDidAuthor } } }";

/** Where GitHub does not say that a comment is ours, it is not: then a second comment is the lesser harm. */
async function askWhoWrote(api: Api, comments: readonly CommentSnapshot[]): Promise<ReadonlySet<number>> {
  // One request, however many forgeries there are; whoever is buried under a hundred names `comment-author`.
  const asked = comments.filter(isStored).slice(0, maxNodes);
  if (asked.length === 0) return new Set();
  const read = await api.read({
    route: `POST ${api.graphqlUrl}`,
    parameters: { query: viewerQuery, variables: { ids: asked.map(({ nodeId }) => nodeId) } },
    doing: "ask which comments are its own",
    permission: "issues: read",
    parse: parseViewer,
  });
  if (read.kind === "trouble") return new Set();
  return new Set(asked.filter(({ nodeId }) => read.value.has(nodeId)).map(({ id }) => id));
}

const isStored = (comment: CommentSnapshot): comment is StoredComment =>
  typeof (comment as Partial<StoredComment>).nodeId === "string";

function parseViewer(data: unknown): ReadonlySet<string> | null {
  if (!isObject(data) || !isObject(data.data) || !Array.isArray(data.data.nodes)) return null;
  const ours = data.data.nodes.filter((node) => isObject(node) && node.viewerDidAuthor === true);
  return new Set(ours.map((node) => textOf(node.id)));
}
