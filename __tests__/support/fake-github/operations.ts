import { accountView, artifactView, commentView, issueView, labelView, nodeId } from "./views.ts";
import { type Account, aComment, type FakeComment, type World } from "./world.ts";

/** One request, as GitHub's description names its parts. */
export interface Asked {
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string | undefined>>;
  readonly body: Readonly<Record<string, unknown>>;
  readonly account: Account;
  /** Where this server listens: `http://127.0.0.1:4001`. */
  readonly origin: string;
}

export interface Reply {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

type Operation = (world: World, asked: Asked) => Reply;

const maxBody = 65_536;
const notFound: Reply = {
  status: 404,
  body: { message: "Not Found", documentation_url: "https://docs.github.com/rest" },
};
const locked: Reply = { status: 403, body: { message: "Unable to create comment because issue is locked." } };
const invalid = (message: string): Reply => ({
  status: 422,
  body: { message, documentation_url: "https://docs.github.com/rest" },
});

/** By the operation's id in GitHub's description. */
export const operations: Readonly<Record<string, Operation>> = {
  "issues/get": (world, { params }) => {
    const issue = world.issues.get(Number(params.issue_number));
    return issue === undefined ? notFound : { status: 200, body: issueView(world, issue) };
  },
  "issues/list-comments": (world, asked) => {
    const number = Number(asked.params.issue_number);
    if (!world.issues.has(number)) return notFound;
    const all = world.comments.filter(({ issue }) => issue === number).sort((a, b) => a.id - b.id);
    const { items, headers } = page(all, asked);
    return { status: 200, body: items.map((comment) => commentView(world, comment)), headers };
  },
  "issues/create-comment": (world, { params, body, account }) => {
    const issue = world.issues.get(Number(params.issue_number));
    if (issue === undefined) return notFound;
    if (issue.locked) return locked;
    if (String(body.body).length > maxBody) return invalid("Body is too long (maximum is 65536 characters)");
    const comment = aComment(world, { issue: issue.number, body: String(body.body), user: account });
    return { status: 201, body: commentView(world, comment) };
  },
  "issues/get-comment": (world, { params }) => {
    const comment = world.comments.find(({ id }) => id === Number(params.comment_id));
    return comment === undefined ? notFound : { status: 200, body: commentView(world, comment) };
  },
  "issues/update-comment": (world, { params, body }) => {
    const comment = world.comments.find(({ id }) => id === Number(params.comment_id));
    if (comment === undefined) return notFound;
    if (String(body.body).length > maxBody) return invalid("Body is too long (maximum is 65536 characters)");
    world.now += 1000;
    comment.body = String(body.body);
    comment.updatedAt = world.now;
    return { status: 200, body: commentView(world, comment) };
  },
  "issues/delete-comment": (world, { params }) => {
    const index = world.comments.findIndex(({ id }) => id === Number(params.comment_id));
    if (index < 0) return notFound;
    world.comments.splice(index, 1);
    return { status: 204 };
  },
  "issues/list-labels-on-issue": (world, { params }) => {
    const issue = world.issues.get(Number(params.issue_number));
    return issue === undefined
      ? notFound
      : { status: 200, body: issue.labels.map((name) => labelView(world, name)) };
  },
  "issues/add-labels": (world, { params, body }) => {
    const issue = world.issues.get(Number(params.issue_number));
    if (issue === undefined) return notFound;
    for (const name of body.labels as string[]) if (!issue.labels.includes(name)) issue.labels.push(name);
    return { status: 200, body: issue.labels.map((name) => labelView(world, name)) };
  },
  "issues/remove-label": (world, { params }) => {
    const issue = world.issues.get(Number(params.issue_number));
    if (issue === undefined || !issue.labels.includes(String(params.name))) return notFound;
    issue.labels = issue.labels.filter((name) => name !== params.name);
    return { status: 200, body: issue.labels.map((name) => labelView(world, name)) };
  },
  "issues/create-label": (world, { body }) => {
    const name = String(body.name);
    if (world.labels.has(name)) return invalid("Validation Failed");
    world.labels.set(name, { color: String(body.color), description: String(body.description) });
    return { status: 201, body: labelView(world, name) };
  },
  "issues/get-label": (world, { params }) =>
    world.labels.has(String(params.name))
      ? { status: 200, body: labelView(world, String(params.name)) }
      : notFound,
  "actions/list-workflow-run-artifacts": (world, asked) => {
    const all = world.artifacts.filter(({ runId }) => runId === Number(asked.params.run_id));
    const { items, headers } = page(all, asked);
    const body = {
      total_count: all.length,
      artifacts: items.map((artifact) => artifactView(world, artifact)),
    };
    return { status: 200, body, headers };
  },
  "actions/download-artifact": (world, { params, origin }) => {
    const artifact = world.artifacts.find(({ id }) => id === Number(params.artifact_id));
    if (artifact === undefined) return notFound;
    if (artifact.expired) return { status: 410, body: { message: "Artifact has expired" } };
    return { status: 302, headers: { location: `${origin}/storage/artifacts/${artifact.id}?sig=1` } };
  },
  "repos/get-collaborator-permission-level": (world, { params }) => {
    const login = String(params.username);
    const permission = world.permissions.get(login);
    if (permission === undefined) return notFound;
    const user = { ...accountView({ login, id: 3, type: "User" }), role_name: permission };
    // The old word for triage is read.
    const old = permission === "triage" ? "read" : permission;
    return { status: 200, body: { permission: old, role_name: permission, user } };
  },
};

/** The two GraphQL queries that Telltale asks: by comments, and by label. */
export function answerGraphql(world: World, { body, account }: Asked): Reply {
  const { ids, label } = body.variables as { readonly ids?: readonly string[]; readonly label?: string };
  const mine = (comment: FakeComment): boolean => comment.user?.id === account.id;
  if (ids !== undefined) {
    const nodes = ids.map((id) => {
      const comment = world.comments.find((candidate) => nodeId(candidate) === id);
      return comment === undefined ? null : { id, viewerDidAuthor: mine(comment) };
    });
    return { status: 200, body: { data: { nodes } } };
  }
  const nodes = [...world.issues.values()]
    .filter(({ labels }) => labels.includes(label ?? ""))
    .map(({ number }) => {
      const comments = world.comments.filter(({ issue }) => issue === number);
      const views = comments.map((comment) => ({ body: comment.body, viewerDidAuthor: mine(comment) }));
      return { number, comments: { nodes: views } };
    });
  const issues = { pageInfo: { hasNextPage: false, endCursor: null }, nodes };
  return { status: 200, body: { data: { repository: { issues } } } };
}

function page<T>(all: readonly T[], { query, origin }: Asked) {
  const [size, number] = [Number(query.per_page ?? 30), Number(query.page ?? 1)];
  const items = all.slice((number - 1) * size, number * size);
  const link =
    number * size < all.length
      ? { link: `<${origin}/next?per_page=${size}&page=${number + 1}>; rel="next"` }
      : number > 1
        ? { link: `<${origin}/first?per_page=${size}&page=1>; rel="first"` }
        : undefined;
  return { items, headers: { ...link } };
}
