import type { Account, FakeArtifact, FakeComment, FakeIssue, World } from "./world.ts";

/** How GitHub shows things: the members that its own description requires, and those that Telltale reads. */

export function issueView(world: World, issue: FakeIssue) {
  const url = `${repositoryUrl(world)}/issues/${issue.number}`;
  return {
    id: 9_000 + issue.number,
    node_id: `I_${issue.number}`,
    url,
    repository_url: repositoryUrl(world),
    labels_url: `${url}/labels{/name}`,
    comments_url: `${url}/comments`,
    events_url: `${url}/events`,
    html_url: pageUrl(world, issue.number),
    number: issue.number,
    state: issue.state,
    title: issue.title,
    body: issue.body,
    user: accountView(issue.user),
    labels: issue.labels.map((name) => labelView(world, name)),
    assignee: null,
    milestone: null,
    locked: issue.locked,
    comments: world.comments.filter((comment) => comment.issue === issue.number).length,
    closed_at: null,
    created_at: "2026-11-22T10:00:00Z",
    updated_at: time(world.now),
    author_association: "NONE",
    ...(issue.isPullRequest
      ? { pull_request: { url: "https://x", html_url: null, diff_url: null, patch_url: null } }
      : {}),
  };
}

export function commentView(world: World, comment: FakeComment) {
  return {
    id: comment.id,
    node_id: nodeId(comment),
    url: `${repositoryUrl(world)}/issues/comments/${comment.id}`,
    html_url: `${pageUrl(world, comment.issue)}#issuecomment-${comment.id}`,
    issue_url: `${repositoryUrl(world)}/issues/${comment.issue}`,
    body: comment.body,
    user: comment.user === null ? null : accountView(comment.user),
    created_at: time(comment.createdAt),
    updated_at: time(comment.updatedAt),
    author_association: "NONE",
  };
}

export function labelView(world: World, name: string) {
  const known = world.labels.get(name);
  return {
    id: 1,
    node_id: "LA_1",
    url: `${repositoryUrl(world)}/labels/x`,
    name,
    color: known?.color ?? "ededed",
    description: known?.description ?? null,
    default: false,
  };
}

export function artifactView(world: World, artifact: FakeArtifact) {
  const url = `${repositoryUrl(world)}/actions/artifacts/${artifact.id}`;
  return {
    id: artifact.id,
    node_id: `A_${artifact.id}`,
    name: artifact.name,
    size_in_bytes: artifact.bytes.length,
    url,
    archive_download_url: `${url}/zip`,
    expired: artifact.expired,
    created_at: time(world.now),
    expires_at: time(world.now),
    updated_at: time(world.now),
  };
}

export function accountView({ login, id, type }: Account) {
  const url = `https://api.github.com/users/${encodeURIComponent(login)}`;
  return {
    login,
    id,
    node_id: `U_${id}`,
    avatar_url: `https://avatars.githubusercontent.com/u/${id}`,
    gravatar_id: "",
    url,
    html_url: `https://github.com/${encodeURIComponent(login)}`,
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
    type,
    site_admin: false,
  };
}

export const nodeId = (comment: FakeComment): string => `IC_${comment.id}`;

const repositoryUrl = (world: World): string => `https://api.github.com/repos/${world.owner}/${world.repo}`;
const pageUrl = (world: World, issue: number): string =>
  `https://github.com/${world.owner}/${world.repo}/issues/${issue}`;
const time = (ms: number): string => new Date(ms).toISOString().replace(/\.\d{3}Z$/, "Z");
