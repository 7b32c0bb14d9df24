/** What GitHub would remember: a repository with its issues, comments, labels, artifacts and files. */
export interface World {
  readonly owner: string;
  readonly repo: string;
  readonly repositoryId: number;
  readonly issues: Map<number, FakeIssue>;
  readonly comments: FakeComment[];
  readonly labels: Map<string, { readonly color: string; readonly description: string }>;
  readonly artifacts: FakeArtifact[];
  /** By path: what `/user-attachments/files/1/a.zip` leads to. */
  readonly attachments: Map<string, Uint8Array>;
  /** Tokens, and who they are. */
  readonly accounts: Map<string, Account>;
  /** What each collaborator may do: `read`, `triage`, `write`, ... */
  readonly permissions: Map<string, string>;
  /** Milliseconds since the epoch; every write moves it on by a second. */
  now: number;
  lastId: number;
}

export interface Account {
  readonly login: string;
  readonly id: number;
  readonly type: "User" | "Bot";
}

export interface FakeIssue {
  readonly number: number;
  title: string;
  body: string | null;
  user: Account;
  labels: string[];
  locked: boolean;
  state: "open" | "closed";
  isPullRequest: boolean;
}

export interface FakeComment {
  readonly id: number;
  readonly issue: number;
  body: string | null;
  user: Account | null;
  readonly createdAt: number;
  updatedAt: number;
}

export interface FakeArtifact {
  readonly id: number;
  readonly runId: number;
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly expired: boolean;
}

export const bot: Account = { login: "github-actions[bot]", id: 41898282, type: "Bot" };
export const reporter: Account = { login: "reporter", id: 7, type: "User" };
/** The token of `bot`. */
export const botToken = "ghs_fakeTokenOfTheJob0000000000000000000";

export function createWorld(): World {
  return {
    owner: "octo",
    repo: "demo",
    repositoryId: 1,
    issues: new Map(),
    comments: [],
    labels: new Map(),
    artifacts: [],
    attachments: new Map(),
    accounts: new Map([[botToken, bot]]),
    permissions: new Map(),
    now: Date.parse("2026-11-22T12:00:00Z"),
    lastId: 1000,
  };
}

export function anIssue(world: World, given: Partial<FakeIssue> = {}): FakeIssue {
  const issue: FakeIssue = {
    number: 7,
    title: "It fails",
    body: "It fails.",
    user: reporter,
    labels: ["diagnose"],
    locked: false,
    state: "open",
    isPullRequest: false,
    ...given,
  };
  world.issues.set(issue.number, issue);
  return issue;
}

export function aComment(world: World, given: Partial<FakeComment> = {}): FakeComment {
  world.now += 1000;
  world.lastId += 1;
  const comment: FakeComment = {
    id: world.lastId,
    issue: 7,
    body: "Me too.",
    user: { login: "passer-by", id: 8, type: "User" },
    createdAt: world.now,
    updatedAt: world.now,
    ...given,
  };
  world.comments.push(comment);
  return comment;
}

export function anArtifact(world: World, given: Partial<FakeArtifact> = {}): FakeArtifact {
  world.lastId += 1;
  const artifact = {
    id: world.lastId,
    runId: 55,
    name: "logs",
    bytes: new Uint8Array(),
    expired: false,
    ...given,
  };
  world.artifacts.push(artifact);
  return artifact;
}
