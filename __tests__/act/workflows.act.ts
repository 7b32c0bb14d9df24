import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeAll, beforeEach, describe, expect, it } from "@jest/globals";
import { type FakeGitHub, startFakeGitHub } from "../support/fake-github/server.ts";
import { anIssue, createWorld } from "../support/fake-github/world.ts";
import { requireAct, runAct } from "../support/run-act.ts";
import { root } from "../support/shared.ts";

const workflow = (name: string): string => join("examples", "workflows", `${name}.yml`);
const eventFile = (name: string): string => join("examples", "events", `${name}.json`);

describe("the example workflows in the real act", () => {
  let fake: FakeGitHub;
  beforeAll(requireAct);
  beforeEach(async () => {
    fake = await startFakeGitHub(createWorld());
    const path = "/user-attachments/files/1/session.zip";
    fake.world.attachments.set(path, readFileSync(join(root, "examples", "context7-session.zip")));
    anIssue(fake.world, {
      number: 1,
      body: `It fails.\n\n[session.zip](${fake.origin}${path})`,
      labels: ["diagnose"],
    });
  });
  afterEach(async () => {
    await fake.close();
    expect(fake.violations).toEqual([]);
  });
  const comments = (): readonly string[] => fake.world.comments.map(({ body }) => body ?? "");

  it("comments when a maintainer labels an issue, and takes the label away", async () => {
    const run = await runAct(fake.origin, {
      event: "issues",
      workflow: workflow("on-label"),
      eventFile: eventFile("issues-labeled"),
    });
    expect(run.code).toBe(0);
    expect(comments()).toHaveLength(1);
    expect(comments()[0]).toMatch(/^<!-- telltale:v1 key=default run=100\.\d+ /);
    expect(fake.world.issues.get(1)?.labels).toEqual([]);
    expect(run.outputs).toMatchObject({
      verdict: "known",
      publication: "created",
      cause: expect.stringMatching(/^mcp\./),
      "comment-url": expect.stringContaining("issuecomment"),
    });
    expect(run.summaries.join("\n")).toContain("Dynamic client registration failed: HTTP 404");
  });

  it("skips another label, says why, and succeeds", async () => {
    const run = await runAct(fake.origin, {
      event: "issues",
      workflow: workflow("on-label"),
      eventFile: eventFile("issues-labeled-other"),
    });
    expect(run.code).toBe(0);
    expect(comments()).toEqual([]);
    expect(fake.seen).toEqual([]);
  });

  it("answers a dispatch with an issue's number", async () => {
    const run = await runAct(fake.origin, {
      event: "workflow_dispatch",
      workflow: workflow("on-dispatch"),
      inputs: { issue: "1" },
    });
    expect(run.code).toBe(0);
    expect(comments()).toHaveLength(1);
    expect(run.outputs.publication).toBe("created");
  });

  it("writes nothing in a dry run, and shows the report in the log and the summary", async () => {
    const run = await runAct(fake.origin, {
      event: "workflow_dispatch",
      workflow: workflow("on-dispatch"),
      inputs: { issue: "1", "dry-run": "true" },
    });
    expect(run.code).toBe(0);
    expect(comments()).toEqual([]);
    expect(fake.world.issues.get(1)?.labels).toEqual(["diagnose"]);
    expect(run.log).toContain("Dynamic client registration failed");
    expect(run.summaries.join("\n")).toContain("Dynamic client registration failed");
    expect(run.log).not.toContain("ctx7-dummy-token-000000");
  });

  it("answers /diagnose of a member", async () => {
    const run = await runAct(fake.origin, {
      event: "issue_comment",
      workflow: workflow("on-comment"),
      eventFile: eventFile("issue-comment"),
    });
    expect(run.code).toBe(0);
    expect(comments()).toHaveLength(1);
  });

  it("analyses in one job and publishes in another", async () => {
    const run = await runAct(fake.origin, {
      event: "issues",
      workflow: workflow("two-jobs"),
      eventFile: eventFile("issues-labeled"),
    });
    expect(run.code).toBe(0);
    expect(comments()).toHaveLength(1);
    const downloads = fake.seen.filter(({ path }) => path.startsWith("/user-attachments/"));
    expect(downloads).toHaveLength(1);
  });

  it.each([
    {
      name: "no token",
      call: {
        workflow: workflow("on-label"),
        event: "issues",
        eventFile: eventFile("issues-labeled"),
        token: null,
      },
      says: /github-token is empty/,
    },
    {
      name: "a repository that does not exist",
      call: {
        workflow: workflow("on-dispatch"),
        event: "workflow_dispatch",
        inputs: { issue: "1" },
        env: { GITHUB_REPOSITORY: "octo/nowhere" },
      },
      says: /issue 1/,
    },
    {
      name: "an event file of the wrong event",
      call: { workflow: workflow("on-opened"), event: "issues", eventFile: eventFile("issue-comment") },
      says: /./,
    },
  ])("says in one line what is wrong: $name", async ({ call, says }) => {
    const { messages, summaries } = await runAct(fake.origin, call);
    expect(comments()).toEqual([]);
    expect([...messages, ...summaries].join("\n")).toMatch(says);
  });

  it("says in one line that a server is down, and fails", async () => {
    const { origin } = fake;
    await fake.close();
    const { code, messages } = await runAct(origin, {
      event: "workflow_dispatch",
      workflow: workflow("on-dispatch"),
      inputs: { issue: "1" },
    });
    expect(code).not.toBe(0);
    expect(messages).toEqual([expect.stringMatching(/could not be reached/)]);
  });
});
