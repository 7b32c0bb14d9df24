import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { type FakeGitHub, startFakeGitHub } from "../support/fake-github/server.ts";
import { aComment, anIssue, botToken, createWorld } from "../support/fake-github/world.ts";
import { aFolder } from "../support/run-action.ts";
import { runCli } from "../support/run-cli.ts";
import { root } from "../support/shared.ts";

describe("`telltale analyze --issue`", () => {
  let fake: FakeGitHub;
  beforeEach(async () => {
    fake = await startFakeGitHub();
  });
  afterEach(async () => {
    await fake.close();
    expect(fake.violations).toEqual([]);
  });

  const anIssueWithLogs = (): void => {
    const path = "/user-attachments/files/1/session.zip";
    fake.world.attachments.set(path, readFileSync(join(root, "examples", "context7-session.zip")));
    anIssue(fake.world, { body: `It fails.\n\n[session.zip](${fake.origin}${path})` });
  };
  const run = (...words: string[]) =>
    runCli(["analyze", "--issue", `${fake.world.owner}/${fake.world.repo}#7`, ...words], {
      env: { GITHUB_TOKEN: botToken, GITHUB_API_URL: fake.origin, GITHUB_SERVER_URL: fake.origin },
    });
  const bodies = () => fake.world.comments.map(({ body }) => body ?? "");

  it("prints the report, and writes nothing to GitHub", async () => {
    anIssueWithLogs();
    const { code, out, err } = await run();
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toContain("SSE stream disconnected: TypeError: terminated");
    expect(fake.seen.filter(({ method }) => method !== "GET")).toEqual([]);
  });

  it("posts one comment, and brings the same one up to date", async () => {
    anIssueWithLogs();
    const first = await run("--publish");
    expect(first).toMatchObject({ code: 0, err: expect.stringContaining("comment created: ") });
    expect((await run("--publish")).err).toContain("comment unchanged: ");
    aComment(fake.world, { body: "```\nError: connect ECONNREFUSED 127.0.0.1:8080\n```" });
    expect((await run("--publish")).err).toContain("comment updated: ");
    const ours = bodies().filter((body) => body.startsWith("<!-- telltale:v1 "));
    expect(ours).toEqual([expect.stringContaining("ECONNREFUSED")]);
  });

  it("names in the comment, as in what it prints, a template that cannot be used", async () => {
    anIssueWithLogs();
    const templates = aFolder();
    writeFileSync(join(templates, "report.md.hbs"), "# {{#if}}");
    const { out } = await run("--format", "markdown", "--publish", "--templates", templates);
    expect(out).toContain("report.md.hbs:1");
    expect(bodies()).toEqual([expect.stringContaining("report.md.hbs:1")]);
  });

  it("names a known issue of the repository with the state that it has now", async () => {
    await fake.close();
    fake = await startFakeGitHub({ ...createWorld(), owner: "anthropics", repo: "claude-code" });
    anIssue(fake.world, { number: 3323, title: "MCP connection fails", state: "closed" });
    anIssueWithLogs();
    expect((await run("--format", "markdown")).out).toContain("claude-code/issues/3323) (closed)");
  });

  it("leaves a comment alone that only looks like ours", async () => {
    anIssueWithLogs();
    const forged = "<!-- telltale:v1 key=default run=1.1 data=AAAA -->\nNothing to see here.";
    aComment(fake.world, { body: forged });
    expect((await run("--publish")).err).toContain("comment created: ");
    expect(bodies()).toEqual([forged, expect.stringMatching(/^<!-- telltale:v1 key=default /)]);
  });

  it.each([
    { name: "an issue that is not there", prepare: () => undefined, says: "(404)" },
    {
      name: "a pull request",
      prepare: () => anIssue(fake.world, { isPullRequest: true }),
      says: "pull request",
    },
  ])("refuses $name", async ({ prepare, says }) => {
    prepare();
    const { code, out, err } = await run();
    expect({ code, out, err }).toEqual({ code: 1, out: "", err: expect.stringContaining(says) });
    expect(err).not.toMatch(/mistake of ours/);
  });
});
