import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { createCommentStore } from "../../src/github/comments.ts";
import type { PublishOptions } from "../../src/publish/options.ts";
import { type CommentAuthor, createIdentity, githubActions } from "../../src/publish/own.ts";
import { publish } from "../../src/publish/publish.ts";
import { apiOf, repositoryOf } from "../support/fake-github/client.ts";
import { type FakeGitHub, startFakeGitHub } from "../support/fake-github/server.ts";
import { aComment, anIssue, bot } from "../support/fake-github/world.ts";
import { marked, marks } from "../support/marks.ts";
import { patientClock } from "../support/patient-clock.ts";

let fake: FakeGitHub;

beforeEach(async () => {
  fake = await startFakeGitHub();
  anIssue(fake.world);
});

afterEach(async () => {
  await fake.close();
  expect(fake.violations).toEqual([]);
});

interface Given extends Partial<PublishOptions> {
  readonly body?: string;
  readonly token?: string;
  readonly author?: CommentAuthor;
}

function publishTo({ body = marked("new"), token, author = githubActions, ...options }: Given = {}) {
  const clock = patientClock();
  const api = apiOf(fake, { clock, ...(token === undefined ? {} : { token }) });
  const comments = createCommentStore(api, repositoryOf(fake), "app");
  return publish(
    {
      issue: 7,
      wanted: { body, run: { id: 100, attempt: 1 }, onChange: "update" },
      shorten: null,
      identity: createIdentity(author, comments),
      marks,
      known: null,
      ...options,
    },
    { comments, clock },
  );
}

const written = () => fake.seen.filter(({ method }) => method !== "GET").map(({ method }) => method);
const bodies = () => fake.world.comments.map(({ body }) => body);

describe("publishing the comment", () => {
  it("creates it where there is none, and looks again afterwards", async () => {
    expect(await publishTo()).toMatchObject({
      kind: "created",
      url: expect.stringContaining("#issuecomment-"),
    });
    expect(fake.seen.map(({ method }) => method)).toEqual(["GET", "POST", "GET"]);
  });

  it("updates its own in place", async () => {
    aComment(fake.world, { user: bot, body: marked("old", { id: 99, attempt: 1 }) });
    expect(await publishTo()).toMatchObject({ kind: "updated" });
    expect(bodies()).toEqual([marked("new")]);
    expect(fake.seen.map(({ method }) => method)).toEqual(["GET", "PATCH"]);
  });

  it("writes nothing when only the run is another one", async () => {
    aComment(fake.world, { user: bot, body: marked("new", { id: 99, attempt: 1 }) });
    expect(await publishTo()).toMatchObject({ kind: "unchanged" });
    expect(written()).toEqual([]);
  });

  it.each([
    ["a higher run", { id: 101, attempt: 1 }],
    ["a later attempt of the same run", { id: 100, attempt: 2 }],
  ])("leaves what %s wrote", async (_, run) => {
    aComment(fake.world, { user: bot, body: marked("newer", run) });
    expect(await publishTo()).toMatchObject({ kind: "skipped", why: "newer-run", fault: "nobody" });
    expect(written()).toEqual([]);
  });

  it("takes a marker by anybody else for text", async () => {
    aComment(fake.world, { body: marked("forged") });
    expect(await publishTo()).toMatchObject({ kind: "created" });
    expect(bodies()).toEqual([marked("forged"), marked("new")]);
  });

  it("takes its own marker for text below the first line", async () => {
    aComment(fake.world, { user: bot, body: `> quoted\n${marked("old")}` });
    expect(await publishTo()).toMatchObject({ kind: "created" });
  });

  it("keeps the oldest of its own comments and deletes the others", async () => {
    aComment(fake.world, { user: bot, body: marked("first", { id: 90, attempt: 1 }) });
    aComment(fake.world, { user: bot, body: marked("second", { id: 91, attempt: 1 }) });
    expect(await publishTo()).toMatchObject({ kind: "updated" });
    expect(bodies()).toEqual([marked("new")]);
  });

  it("replaces its comment by a new one, which stands before the old one goes", async () => {
    aComment(fake.world, { user: bot, body: marked("old", { id: 99, attempt: 1 }) });
    const wanted = { body: marked("new"), run: { id: 100, attempt: 1 }, onChange: "replace" } as const;
    expect(await publishTo({ wanted })).toMatchObject({ kind: "created" });
    expect(bodies()).toEqual([marked("new")]);
    expect(written()).toEqual(["POST", "DELETE"]);
  });

  it("creates anew when its comment was deleted between the look and the update", async () => {
    const known = {
      comments: [asSnapshot(aComment(fake.world, { user: bot, body: marked("old") }))],
      at: Date.now(),
    };
    fake.world.comments.length = 0;
    expect(await publishTo({ known })).toMatchObject({ kind: "created" });
    expect(bodies()).toEqual([marked("new")]);
  });

  it("recognises the comment of another account's token by asking whether the viewer wrote it", async () => {
    const app = { login: "triage-app[bot]", id: 500, type: "Bot" } as const;
    fake.world.accounts.set("app-token", app);
    aComment(fake.world, { user: app, body: marked("old", { id: 99, attempt: 1 }) });
    aComment(fake.world, { body: marked("forged") });
    expect(await publishTo({ token: "app-token" })).toMatchObject({ kind: "updated" });
    expect(bodies()).toEqual([marked("new"), marked("forged")]);
    expect(fake.seen.filter(({ path }) => path === "/graphql")).toHaveLength(1);
  });

  it("knows the account that `comment-author` names without asking", async () => {
    aComment(fake.world, { user: { login: "triage-app[bot]", id: 500, type: "Bot" }, body: marked("old") });
    expect(await publishTo({ author: { kind: "login", login: "Triage-App" } })).toMatchObject({
      kind: "updated",
    });
    expect(fake.seen.filter(({ path }) => path === "/graphql")).toHaveLength(0);
  });

  it("shortens the text once when GitHub finds it too long", async () => {
    const long = marked("x".repeat(70_000));
    expect(await publishTo({ body: long, shorten: () => marked("short") })).toMatchObject({
      kind: "created",
    });
    expect(bodies()).toEqual([marked("short")]);
  });

  it.each([
    ["locked", { locked: true }, "locked"],
    ["deleted", { number: 8 }, "not-found"],
  ])("says that the issue is %s and does not fail", async (_, issue, why) => {
    fake.world.issues.clear();
    anIssue(fake.world, issue);
    const known = { comments: [], at: Date.now() };
    expect(await publishTo({ known })).toMatchObject({ kind: "skipped", why, fault: "reporter" });
  });

  it("names the missing permission", async () => {
    const body = { message: "Resource not accessible by integration" };
    fake.plans.add("POST /repos/{o}/{r}/issues/{n}/comments", [{ status: 403, body }]);
    const publication = await publishTo();
    expect(publication).toMatchObject({ kind: "skipped", why: "missing-permission", fault: "operator" });
    expect(publication).toMatchObject({ message: expect.stringContaining("`issues: write`") });
    expect(written()).toEqual(["POST"]);
  });
});

function asSnapshot({ id, body, user }: ReturnType<typeof aComment>) {
  return { id, body: body ?? "", author: user?.login ?? "", authorId: user?.id ?? 0, createdAt: "", url: "" };
}
