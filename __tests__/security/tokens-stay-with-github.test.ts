import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import type { GitHub } from "../../src/action/world.ts";
import { readRemoteCatalogue } from "../../src/github/catalogues.ts";
import { attachmentLimits } from "../../src/model/limits.ts";
import { aWorld } from "../support/a-world.ts";
import { apiOf } from "../support/fake-github/client.ts";
import type { Planned } from "../support/fake-github/faults.ts";
import { type FakeGitHub, startFakeGitHub } from "../support/fake-github/server.ts";
import { aComment, anArtifact, anIssue, bot, botToken } from "../support/fake-github/world.ts";
import { leaksIn } from "../support/secret-forms.ts";
import { type Stranger, startStranger } from "../support/stranger.ts";

const attachmentsToken = "ghp_fakeTokenForAttachments0000000000000";
const repository = "/repos/octo/demo";

let fake: FakeGitHub;
let stranger: Stranger;

beforeEach(async () => {
  fake = await startFakeGitHub();
  stranger = await startStranger();
});

afterEach(async () => {
  await fake.close();
  await stranger.close();
});

/** Everything that is ever asked of GitHub, each with what asks it. */
const asked: readonly {
  readonly route: string;
  readonly ask: (github: GitHub) => Promise<unknown>;
}[] = [
  { route: `GET ${repository}/issues/7`, ask: ({ issues }) => issues.issue(7) },
  { route: `GET ${repository}/issues/7/comments`, ask: ({ comments }) => comments.list(7) },
  { route: `POST ${repository}/issues/7/comments`, ask: ({ comments }) => comments.create(7, "report") },
  {
    route: `PATCH ${repository}/issues/comments/{id}`,
    ask: ({ comments }) => comments.update(900, "report"),
  },
  { route: `DELETE ${repository}/issues/comments/{id}`, ask: ({ comments }) => comments.remove(900) },
  { route: `POST ${repository}/issues/7/labels`, ask: ({ labels }) => labels.add(7, ["known"]) },
  { route: `DELETE ${repository}/issues/7/labels/{name}`, ask: ({ labels }) => labels.remove(7, "diagnose") },
  {
    route: `POST ${repository}/labels`,
    ask: ({ labels }) => labels.ensure({ name: "known", color: "ededed", description: "" }),
  },
  {
    route: `GET ${repository}/collaborators/{name}/permission`,
    ask: ({ permissions }) => permissions.mayLabel("maintainer"),
  },
  { route: "POST /graphql", ask: ({ cases }) => cases.withLabel("known") },
  {
    route: `GET ${repository}/actions/runs/55/artifacts`,
    ask: ({ artifacts }) => artifacts.find({ runId: 55, pattern: "*" }),
  },
  {
    route: `GET ${repository}/actions/artifacts/{id}/zip`,
    ask: ({ artifacts }) =>
      artifacts.download({ id: 1, name: "logs", bytes: 1, expired: false }, attachmentLimits),
  },
  {
    route: "GET /user-attachments/files/1/a.zip",
    ask: ({ attachments }) =>
      attachments.download(`${fake.origin}/user-attachments/files/1/a.zip`, attachmentLimits, { bytes: 0 }),
  },
  {
    route: `GET ${repository}/git/trees/{sha}`,
    ask: () =>
      readRemoteCatalogue(
        { owner: "octo", repo: "demo", path: "", ref: "v1", text: "octo/demo@v1" },
        { api: apiOf(fake), cache: { get: () => null, put: () => undefined } },
      ),
  },
];

/** Every way in which an answer can name another host. */
const lures: readonly {
  readonly what: string;
  readonly answers: (host: string, path: string) => readonly Planned[];
}[] = [
  {
    what: "a redirect of any status",
    answers: (host, path) =>
      [301, 302, 303, 307, 308].map((status) => ({ status, headers: { location: `http://${host}${path}` } })),
  },
  {
    what: "a redirect without a scheme",
    answers: (host, path) => [{ status: 302, headers: { location: `//${host}${path}` } }],
  },
  {
    what: "a redirect that only looks like GitHub",
    answers: (host, path) =>
      [
        `http://api.github.com@${host}${path}`,
        `http://${botToken}@${host}${path}`,
        `http:\\\\${host}${path}`,
      ].map((location) => ({ status: 307, headers: { location } })),
  },
  {
    what: "a redirect to a renamed repository elsewhere",
    answers: (host, path) => [
      { status: 301, headers: { location: `http://${host}/repositories/1${path.replace(repository, "")}` } },
    ],
  },
  {
    what: "a redirect on GitHub first, and then elsewhere",
    answers: (host, path) => [
      { status: 307, headers: { location: path.replace("octo/demo", "octo/renamed") } },
      { status: 307, headers: { location: `http://${host}${path}` } },
    ],
  },
  {
    what: "links to further pages",
    answers: (host, path) => [
      { status: 200, headers: { link: `<http://${host}${path}?page=2>; rel="next"` }, body: [] },
      { status: 200, headers: { link: `<http://${host}${path}?page=3>; rel="next"` }, body: [] },
    ],
  },
  {
    what: "addresses in its body",
    answers: (host, path) => {
      const url = `http://${host}${path}`;
      const urls = { url, html_url: url, comments_url: url, upload_url: url, archive_download_url: url };
      return [
        { status: 200, body: { id: 1, number: 7, name: "logs", body: "", ...urls, artifacts: [urls] } },
      ];
    },
  },
  {
    what: "other headers that name a place",
    answers: (host, path) => [
      {
        status: 200,
        headers: { "content-location": `http://${host}${path}`, refresh: `0; url=http://${host}${path}` },
        body: {},
      },
    ],
  },
];

const tokens = [botToken, attachmentsToken];

/** What was asked of GitHub's files, with or without a token, beside the API. */
const withToken = () =>
  fake.seen
    .filter(({ headers, query, body }) => leaksIn(JSON.stringify([headers, query, body]), tokens).length > 0)
    .map(({ path }) => path);

describe.each(lures)("an answer with $what", ({ answers }) => {
  it.each(asked)("takes no token elsewhere: $route", async ({ route, ask }) => {
    const [, path = ""] = route.split(" ");
    anIssue(fake.world);
    aComment(fake.world, { id: 900, user: bot });
    anArtifact(fake.world, { id: 1 });
    const planned = answers(stranger.host, path.replace(/\{\w+\}/g, "1"));
    fake.plans.add(route, planned);
    fake.plans.add(route.replace("octo/demo", "octo/renamed"), [
      { status: 307, headers: { location: `http://${stranger.host}${path}` } },
    ]);
    const github = await aWorld(fake, { attachmentsToken }).connect();
    for (let turn = 0; turn <= planned.length; turn++) await ask(github);
    expect(fake.seen.length).toBeGreaterThan(0);
    expect(stranger.received).toEqual([]);
    expect(withToken().filter((each) => /\/storage|\/signed/.test(each))).toEqual([]);
  });
});

describe("an attachment", () => {
  const link = () => `${fake.origin}/user-attachments/files/1/a.log`;
  const download = async () => {
    const github = await aWorld(fake, { attachmentsToken }).connect();
    return await github.attachments.download(link(), attachmentLimits, { bytes: 0 });
  };

  it("is asked for with its own token at the first hop, and with none at the store", async () => {
    fake.world.attachments.set("/user-attachments/files/1/a.log", Buffer.from("a line"));
    expect(await download()).toMatchObject({ kind: "download" });
    expect(withToken()).toEqual(["/user-attachments/files/1/a.log"]);
    expect(leaksIn(JSON.stringify(fake.seen), [botToken])).toEqual([]);
  });

  it("brings no token back to GitHub by a store's redirect", async () => {
    fake.plans.add("GET /user-attachments/files/1/a.log", [
      { status: 302, headers: { location: `${fake.origin}/user-attachments/files/2/b.log` } },
    ]);
    fake.world.attachments.set("/user-attachments/files/2/b.log", Buffer.from("a line"));
    await download();
    expect(withToken()).toEqual(["/user-attachments/files/1/a.log"]);
  });
});
