import { readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { accountKindOf } from "../../src/github/account-kind.ts";
import { createArtifactReader } from "../../src/github/artifacts.ts";
import { createCommentStore } from "../../src/github/comments.ts";
import { createIssueReader } from "../../src/github/issues.ts";
import { createLabelStore } from "../../src/github/labels.ts";
import { createPermissionReader } from "../../src/github/permissions.ts";
import { localLimits } from "../../src/model/limits.ts";
import { apiOf, repositoryOf, requestTo } from "../support/fake-github/client.ts";
import { type FakeGitHub, startFakeGitHub } from "../support/fake-github/server.ts";
import { aComment, anArtifact, anIssue, bot } from "../support/fake-github/world.ts";

let fake: FakeGitHub;

beforeEach(async () => {
  fake = await startFakeGitHub();
});

afterEach(async () => {
  await fake.close();
  expect(fake.violations).toEqual([]);
});

const issues = () => createIssueReader(apiOf(fake), repositoryOf(fake));
const comments = () => createCommentStore(apiOf(fake), repositoryOf(fake), "app");
const labels = () => createLabelStore(apiOf(fake), repositoryOf(fake));
const listRoute = "GET /repos/{o}/{r}/issues/{n}/comments";

describe("reading an issue", () => {
  it("gives what stands there now", async () => {
    anIssue(fake.world, { title: "T", body: null, locked: true, state: "closed", labels: ["a", "b"] });
    expect(await issues().issue(7)).toMatchObject({
      kind: "issue",
      number: 7,
      title: "T",
      body: "",
      author: "reporter",
      labels: ["a", "b"],
      isPullRequest: false,
      locked: true,
      state: "closed",
    });
  });

  it("tells a pull request from an issue", async () => {
    anIssue(fake.world, { isPullRequest: true });
    expect(await issues().issue(7)).toMatchObject({ isPullRequest: true });
  });

  it("is trouble where there is none", async () => {
    expect(await issues().issue(7)).toMatchObject({ kind: "trouble", code: "not-found" });
  });

  it.each([
    [
      "a page of a proxy",
      { status: 200, headers: { "content-type": "text/html" }, body: "<html>login</html>" },
    ],
    ["half a JSON text", { fault: "invalid-json" as const }],
    ["an issue without a number", { status: 200, body: { title: "x" } }],
  ])("takes %s for an outage, and asks again", async (_, answer) => {
    fake.plans.add("GET /repos/{o}/{r}/issues/{n}", [answer]);
    expect(await issues().issue(7)).toMatchObject({ kind: "trouble", code: "unavailable" });
    expect(fake.seen).toHaveLength(4);
  });
});

describe("listing comments", () => {
  beforeEach(() => {
    anIssue(fake.world);
  });

  it.each([0, 1, 99, 100, 101, 250])("brings all %i of them, oldest first", async (count) => {
    for (let number = 0; number < count; number++) aComment(fake.world, { body: `number ${number}` });
    const listed = await issues().comments(7);
    expect(listed).toHaveLength(count);
    const ids = "kind" in listed ? [] : listed.map(({ id }) => id);
    expect(ids).toEqual([...ids].sort((left, right) => left - right));
    // A list that ends with a full page may need one more look.
    expect(fake.seen.length).toBeLessThanOrEqual(Math.floor(count / 100) + 1);
  });

  it("takes a comment without an author or a text for what it is", async () => {
    // GitHub's description knows no null here; its answers do.
    fake.plans.add(listRoute, [{ status: 200, body: [{ id: 5, user: null, body: null }] }]);
    expect(await issues().comments(7)).toMatchObject([{ author: "ghost", authorId: 0, body: "" }]);
  });

  it("does not go where a Link header leads", async () => {
    const headers = { link: '<http://127.0.0.2:1/steal?page=2>; rel="next"' };
    fake.plans.add(listRoute, [{ status: 200, headers, body: [] }]);
    expect(await issues().comments(7)).toEqual([]);
  });

  it("ends where pages bring nothing new, though the Link header says next for ever", async () => {
    const headers = { link: `<${fake.origin}/next>; rel="next"` };
    const [view] = [{ id: 1, node_id: "x", body: "a", user: null, created_at: "", html_url: "" }];
    fake.plans.add(listRoute, [{ status: 200, headers, body: [view] }]);
    expect(await issues().comments(7)).toHaveLength(1);
    expect(fake.seen).toHaveLength(2);
  });

  it("shows a comment once that moved to another page meanwhile", async () => {
    for (let number = 0; number < 150; number++) aComment(fake.world);
    const twice = () => ({
      afterwards: () => void fake.world.comments.unshift({ ...aComment(fake.world), id: 1 }),
    });
    fake.plans.add(listRoute, [twice, () => null]);
    const listed = (await issues().comments(7)) as readonly { readonly id: number }[];
    expect(new Set(listed.map(({ id }) => id)).size).toBe(listed.length);
  });
});

describe("following redirects", () => {
  const redirect = (location: string, status = 301) => ({ status, headers: { location }, body: {} });

  beforeEach(() => {
    anIssue(fake.world);
  });

  it("goes on in a repository that was renamed", async () => {
    fake.plans.add("GET /repos/{o}/{r}/issues/{n}", [redirect(`${fake.origin}/repositories/1/issues/7`)]);
    expect(await issues().issue(7)).toMatchObject({ kind: "issue", number: 7 });
  });

  it.each([
    ["another host", () => "http://127.0.0.2:1/repos/octo/demo/issues/7"],
    ["another scheme", () => "file:///etc/passwd"],
    ["an address with a user name", () => `http://a@127.0.0.1:${fake.port}/repos/octo/demo/issues/7`],
    ["another issue of another repository", () => `${fake.origin}/repositories/2/issues/9`],
    ["another thing", () => `${fake.origin}/repos/octo/demo/pulls/7`],
    ["nowhere", () => "http://"],
    ["itself", () => `${fake.origin}/repos/octo/demo/issues/7`],
  ])("stops before %s", async (_, location) => {
    fake.plans.add("GET /repos/{o}/{r}/issues/{n}", [redirect(location())]);
    expect(await issues().issue(7)).toMatchObject({ kind: "trouble", code: "moved" });
    expect(fake.seen.length).toBeLessThanOrEqual(4);
  });

  it("stops before another repository that has the same number", async () => {
    fake.plans.add("GET /repos/{o}/{r}/issues/{n}", [redirect(`${fake.origin}/repositories/2/issues/7`)]);
    const reader = createIssueReader(apiOf(fake, { repositoryId: 1 }), repositoryOf(fake));
    expect(await reader.issue(7)).toMatchObject({ kind: "trouble", code: "moved" });
  });

  it("does not send a write after a redirect that may have changed it", async () => {
    const location = `${fake.origin}/repositories/1/issues/7/comments`;
    fake.plans.add("POST /repos/{o}/{r}/issues/{n}/comments", [redirect(location, 302)]);
    expect(await comments().create(7, "x")).toMatchObject({ kind: "trouble", code: "moved" });
    expect(fake.world.comments).toEqual([]);
  });

  it("sends a write again where GitHub says that nothing was done (307)", async () => {
    const location = `${fake.origin}/repositories/1/issues/7/comments`;
    fake.plans.add("POST /repos/{o}/{r}/issues/{n}/comments", [redirect(location, 307)]);
    expect(await comments().create(7, "x")).toMatchObject({ body: "x" });
    expect(fake.world.comments).toHaveLength(1);
  });
});

describe("writing", () => {
  it("is never repeated by itself", async () => {
    anIssue(fake.world);
    fake.plans.add("POST /repos/{o}/{r}/issues/{n}/comments", [
      { status: 503, sideEffect: "comment-created" },
    ]);
    expect(await comments().create(7, "x")).toMatchObject({ kind: "trouble", code: "unavailable" });
    expect(fake.seen).toHaveLength(1);
  });
});

describe("recognising our own comments", () => {
  it("asks once for all, and believes GitHub only", async () => {
    anIssue(fake.world);
    const ours = aComment(fake.world, { user: { ...bot, login: "a[bot]" } });
    aComment(fake.world, { user: { login: "b[bot]", id: 9, type: "Bot" } });
    const store = comments();
    const listed = await store.list(7);
    expect(await store.ours(listed as never)).toEqual(new Set([ours.id]));
    expect(fake.seen.filter(({ path }) => path === "/graphql")).toHaveLength(1);
  });

  it("asks nothing about accounts that the token cannot belong to", async () => {
    anIssue(fake.world);
    aComment(fake.world);
    const store = comments();
    expect(await store.ours((await store.list(7)) as never)).toEqual(new Set());
    expect(fake.seen.filter(({ path }) => path === "/graphql")).toHaveLength(0);
  });

  it.each([
    ["ghp_x", "person"],
    ["gho_x", "person"],
    ["ghu_x", "person"],
    ["github_pat_x", "person"],
    ["0123456789abcdef0123456789abcdef01234567", "person"],
    ["ghs_x", "app"],
    ["anything", "app"],
  ])("knows whose account %s is", (token, kind) => {
    expect(accountKindOf(token)).toBe(kind);
  });
});

describe("labels", () => {
  it("are created once, with colour and description", async () => {
    anIssue(fake.world);
    const label = { name: "telltale:known", color: "5319e7", description: "A known failure" };
    expect(await labels().ensure(label)).toEqual({ kind: "there" });
    expect(await labels().ensure(label)).toEqual({ kind: "there" });
    expect(fake.world.labels.get(label.name)).toEqual({ color: "5319e7", description: "A known failure" });
    expect(fake.seen.filter(({ method }) => method === "POST")).toHaveLength(1);
  });

  it("are added and removed by names of any letters", async () => {
    const issue = anIssue(fake.world, { labels: ["a/b ü?"] });
    expect(await labels().add(7, ["x y"])).toEqual({ kind: "added" });
    expect(await labels().remove(7, "a/b ü?")).toEqual({ kind: "removed" });
    expect(issue.labels).toEqual(["x y"]);
    expect(await labels().remove(7, "never there")).toMatchObject({ kind: "trouble", code: "not-found" });
  });
});

describe("permissions", () => {
  it.each([
    ["admin", true],
    ["maintain", true],
    ["write", true],
    ["triage", true],
    ["read", false],
    ["none", false],
  ])("%s: may label is %s", async (permission, may) => {
    fake.world.permissions.set("somebody", permission);
    const reader = createPermissionReader(apiOf(fake), repositoryOf(fake));
    expect(await reader.mayLabel("somebody")).toBe(may);
  });

  it("of a stranger are none", async () => {
    const reader = createPermissionReader(apiOf(fake), repositoryOf(fake));
    expect(await reader.mayLabel("stranger")).toBe(false);
  });
});

describe("artifacts", () => {
  const reader = () =>
    createArtifactReader({
      api: apiOf(fake),
      repository: repositoryOf(fake),
      apiUrl: fake.origin,
      fetch: globalThis.fetch,
      folder: tmpdir(),
    });

  it("are found by name, on every page", async () => {
    for (let number = 0; number < 120; number++) anArtifact(fake.world, { name: `logs-${number}` });
    anArtifact(fake.world, { name: "coverage" });
    anArtifact(fake.world, { name: "logs-other", runId: 56 });
    expect(await reader().find({ runId: 55, pattern: "logs-*" })).toHaveLength(120);
    expect(await reader().find({ runId: 55, pattern: "logs-1?" })).toHaveLength(10);
    expect(await reader().find({ runId: 55, pattern: "c.*" })).toHaveLength(0);
  });

  it("come as they were uploaded, without the token", async () => {
    const bytes = readFileSync(new URL("../../examples/healthy-session.zip", import.meta.url));
    const { id, name } = anArtifact(fake.world, { bytes });
    const bundle = await reader().download({ id, name, bytes: bytes.length, expired: false }, localLimits);
    if ("code" in bundle) throw new Error(bundle.detail);
    expect(bundle).toMatchObject({ name: "logs", origin: "artifact", size: bytes.length });
    expect(Buffer.from(await bundle.read(0, bytes.length)).equals(bytes)).toBe(true);
    expect(fake.seen.at(-1)?.headers.authorization).toBeUndefined();
  });

  it.each([
    ["expired", { expired: true }, {}, "expired"],
    ["too large by what GitHub says", { bytes: new Uint8Array(2000) }, { maxFileBytes: 1000 }, "too-large"],
  ])("are refused when %s", async (_, given, limits, code) => {
    const { id, name, bytes, expired } = anArtifact(fake.world, given);
    const artifact = { id, name, bytes: bytes.length, expired };
    expect(await reader().download(artifact, { ...localLimits, ...limits })).toMatchObject({ code });
  });

  it("are refused when they are larger than was said", async () => {
    const { id, name } = anArtifact(fake.world, { bytes: new Uint8Array(5000) });
    const artifact = { id, name, bytes: 10, expired: false };
    const limits = { ...localLimits, maxFileBytes: 1000 };
    expect(await reader().download(artifact, limits)).toMatchObject({ code: "too-large" });
  });

  it.each([
    ["has expired meanwhile", { status: 410, body: { message: "expired" } }, "expired"],
    ["is gone", { status: 404, body: { message: "Not Found" } }, "not-found"],
    [
      "leads to a strange host",
      { status: 302, headers: { location: "http://127.0.0.2:1/x" } },
      "host-not-allowed",
    ],
    ["leads nowhere", { status: 200, body: {} }, "network"],
  ])("are refused when the address %s", async (_, answer, code) => {
    const { id, name } = anArtifact(fake.world);
    fake.plans.add("GET /repos/{o}/{r}/actions/artifacts/{id}/zip", [answer]);
    const artifact = { id, name, bytes: 10, expired: false };
    expect(await reader().download(artifact, localLimits)).toMatchObject({ code });
  });
});

describe("the fake", () => {
  it("notices a request that GitHub's description does not allow", async () => {
    const request = requestTo(fake.origin);
    await expect(request("POST /repos/octo/demo/issues/7/comments", { text: "x" })).rejects.toThrow();
    await expect(request("GET /repos/octo/demo/nothing", {})).rejects.toThrow();
    expect(fake.violations).toHaveLength(2);
    (fake.violations as string[]).length = 0;
  });
});
