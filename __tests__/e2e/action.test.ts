import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { type FakeGitHub, startFakeGitHub } from "../support/fake-github/server.ts";
import {
  aComment,
  anArtifact,
  anIssue,
  botToken,
  createWorld,
  type FakeIssue,
} from "../support/fake-github/world.ts";
import { obeyedCommands } from "../support/obeyed-commands.ts";
import { aFolder, commented, describeWithDist, labelled, runAction } from "../support/run-action.ts";
import { leaksIn } from "../support/secret-forms.ts";
import { root } from "../support/shared.ts";

let fake: FakeGitHub;
const failing = readFileSync(join(root, "examples", "context7-session.zip"));
const attachmentsToken = "ghp_fakeTokenForAttachments0000000000000";
const healthy = readFileSync(join(root, "examples", "healthy-session.zip"));
const writes = new Set(["POST", "PATCH", "PUT", "DELETE"]);

beforeEach(async () => {
  fake = await startFakeGitHub();
});

afterEach(async () => {
  await fake.close();
  expect(fake.violations).toEqual([]);
});

/** The Markdown of a file that somebody has attached. */
function attach(bytes: Uint8Array, name = "session.zip"): string {
  const path = `/user-attachments/files/${fake.world.attachments.size + 1}/${name}`;
  fake.world.attachments.set(path, bytes);
  return `[${name}](${fake.origin}${path})`;
}

const anIssueWith = (bytes: Uint8Array, given: Partial<FakeIssue> = {}) =>
  anIssue(fake.world, { body: `It fails.\n\n${attach(bytes)}`, ...given });

const bodies = () => fake.world.comments.map(({ body }) => body ?? "");
const written = () =>
  fake.seen.filter(({ method }) => writes.has(method)).map(({ method, path }) => `${method} ${path}`);
/** What counts for the budget of four: neither attachments nor labels. */
const requests = () =>
  fake.seen
    .filter(({ path }) => path.startsWith("/repos/") && !/\/labels(?:\/|$)|\/files\//.test(path))
    .map(({ method, path }) => `${method} ${path.replace("/repos/octo/demo/issues", "")}`);

/** Where a slow machine lets the first look at the comments grow old, a run rightly looks again. */
const stoppedClock = {
  NODE_OPTIONS: "--import data:text/javascript,const%20at=Date.now();Date.now=()=>at",
};

describeWithDist("the built Action", () => {
  describe("on a label", () => {
    it("comments in four requests, and takes the label away", async () => {
      const issue = anIssueWith(failing);
      const { code, outputs, summary } = await runAction(fake, { env: stoppedClock });
      expect(code).toBe(0);
      expect(requests()).toEqual(["GET /7", "GET /7/comments", "POST /7/comments", "GET /7/comments"]);
      expect(bodies()).toEqual([
        expect.stringMatching(/^<!-- telltale:v1 key=default run=100\.1 data=[\w-]+ -->\n/),
      ]);
      expect(issue.labels).toEqual([]);
      expect(outputs).toMatchObject({
        verdict: "known",
        publication: "created",
        "comment-url": expect.stringContaining("#issuecomment-"),
      });
      expect(JSON.parse(outputs.signatures ?? "")).toContain(outputs.cause);
      expect(summary).toContain("session.zip");
      expect(readFileSync(outputs["report-path"] ?? "", "utf8")).toContain("session.zip");
      expect(JSON.parse(readFileSync(outputs["result-path"] ?? "", "utf8"))).toMatchObject({
        schema: "telltale.result/v1",
      });
    });

    it("sends the token to the API alone", async () => {
      anIssueWith(failing);
      await runAction(fake);
      for (const { path, headers } of fake.seen) {
        expect([path, headers.authorization !== undefined]).toEqual([path, path.startsWith("/repos/")]);
      }
    });

    it("writes nothing when nothing changed, and updates in place when a comment brings more", async () => {
      const issue = anIssueWith(failing);
      await runAction(fake);
      issue.labels = ["diagnose"];
      const again = await runAction(fake, { env: { GITHUB_RUN_ID: "101" } });
      expect(again.outputs.publication).toBe("unchanged");
      const [before] = bodies();
      aComment(fake.world, { body: `More: ${attach(healthy, "more.zip")}`, user: issue.user });
      issue.labels = ["diagnose"];
      const more = await runAction(fake, { env: { GITHUB_RUN_ID: "102" } });
      expect(more.outputs.publication).toBe("updated");
      expect(bodies()).toHaveLength(2);
      expect(bodies()[0]).toContain("more.zip");
      expect(bodies()[0]).not.toBe(before);
    });

    it("does nothing when the label was taken away in the meantime", async () => {
      anIssueWith(failing, { labels: [] });
      const { code, log } = await runAction(fake);
      expect({ code, log }).toEqual({ code: 0, log: expect.stringContaining("taken away before") });
      expect(written()).toEqual([]);
    });

    it("asks for what is missing when there is nothing to read", async () => {
      anIssue(fake.world, { body: "Please help." });
      const { code, outputs } = await runAction(fake);
      expect({ code, verdict: outputs.verdict }).toEqual({ code: 0, verdict: "empty" });
      expect(bodies()).toHaveLength(1);
    });

    it("shows the verdict as labels, and takes back those that no longer hold", async () => {
      const issue = anIssueWith(failing, { labels: ["diagnose", "bug", "telltale:unknown"] });
      const { outputs } = await runAction(fake, { inputs: { labels: "true" } });
      expect(issue.labels).toEqual(["bug", "telltale:known", `telltale:${outputs.cause}`]);
      expect([...fake.world.labels.keys()]).toEqual(["telltale:known", `telltale:${outputs.cause}`]);
    });
  });

  describe("by two jobs", () => {
    it("analyses without a write, and publishes without touching a bundle", async () => {
      const issue = anIssueWith(failing);
      const analysed = await runAction(fake, { inputs: { mode: "analyze", "output-dir": "out" } });
      expect(analysed).toMatchObject({ code: 0, outputs: { verdict: "known", publication: "skipped" } });
      expect(written()).toEqual([]);
      const from = fake.seen.length;
      const { folder } = analysed;
      const published = await runAction(fake, { folder, inputs: { mode: "publish", "output-dir": "out" } });
      expect(published).toMatchObject({ code: 0, outputs: { verdict: "known", publication: "created" } });
      expect(fake.seen.slice(from).filter(({ path }) => /files|storage/.test(path))).toEqual([]);
      expect(bodies()).toHaveLength(1);
      expect(issue.labels).toEqual([]);
    });

    it.each([
      [
        "does not fit the schema",
        '{"schema": "telltale.result/v1"}',
        "does not fit the schema telltale.result/v1",
      ],
      ["is no JSON", "<html>", "does not fit the schema telltale.result/v1"],
      ["is not there", null, "run mode: analyze first"],
    ])("refuses to publish a result that %s", async (_, text, message) => {
      anIssueWith(failing);
      const folder = aFolder();
      mkdirSync(join(folder, "out"));
      if (text !== null) writeFileSync(join(folder, "out", "result.json"), text);
      const { code, log } = await runAction(fake, {
        folder,
        inputs: { mode: "publish", "output-dir": "out" },
      });
      expect({ code, log }).toEqual({ code: 1, log: expect.stringContaining(message) });
      expect(written()).toEqual([]);
    });
  });

  describe("by dispatch", () => {
    const dispatch = { event: "workflow_dispatch", payload: { inputs: {} } };

    it("answers the issue that is named", async () => {
      anIssueWith(failing, { labels: [] });
      const { outputs } = await runAction(fake, { ...dispatch, inputs: { issue: "7" } });
      expect(outputs).toMatchObject({ verdict: "known", publication: "created" });
    });

    it("reads the artifacts whose names fit, packed or not, and writes only the summary", async () => {
      anArtifact(fake.world, { name: "logs-linux", bytes: failing });
      anArtifact(fake.world, { name: "logs-old", expired: true });
      anArtifact(fake.world, { name: "coverage", bytes: healthy });
      const inputs = { "run-id": "55", "artifact-name": "logs-*" };
      const { code, outputs, summary } = await runAction(fake, { ...dispatch, inputs });
      expect({ code, outputs }).toMatchObject({
        code: 0,
        outputs: { verdict: "known", publication: "skipped" },
      });
      expect(summary).toContain("logs-linux");
      expect(summary).toContain("logs-old");
      expect(summary).not.toContain("coverage");
      expect(written()).toEqual([]);
      for (const { path, headers } of fake.seen) {
        if (path.startsWith("/storage/")) expect(headers.authorization).toBeUndefined();
      }
    });

    it("reads paths of the workspace without asking GitHub anything", async () => {
      const folder = aFolder();
      writeFileSync(join(folder, "session.zip"), failing);
      const inputs = { paths: "session.zip", "github-token": "" };
      const { outputs } = await runAction(fake, { ...dispatch, folder, inputs });
      expect(outputs).toMatchObject({ verdict: "known", publication: "skipped" });
      expect(fake.seen).toEqual([]);
    });

    it("refuses a number that is a path, and asks nothing", async () => {
      const inputs = { issue: "../../other/repo/issues/1" };
      const { code, log } = await runAction(fake, { ...dispatch, inputs });
      expect({ code, log }).toEqual({ code: 1, log: expect.stringContaining("write a number") });
      expect(fake.seen).toEqual([]);
    });
  });

  describe("as a dry run", () => {
    it("writes nothing to GitHub, and shows a report that the runner does not obey", async () => {
      const evil =
        "::set-output name=x::y\n  ::add-mask::a\nError: ##[add-path]/evil failed\nError: ::warning::gotcha\n";
      const issue = anIssueWith(Buffer.from(evil.repeat(3)), { title: "##[set-env name=A]b" });
      const { code, log, summary } = await runAction(fake, { inputs: { "dry-run": "true" } });
      expect(code).toBe(0);
      expect(written()).toEqual([]);
      expect(issue.labels).toEqual(["diagnose"]);
      expect(summary).toContain("dry run");
      expect(log).toContain("gotcha");
      const ours = /^::(?:add-mask|warning)::.*$/gm;
      expect(obeyedCommands(log).filter((name) => name !== "add-mask" && name !== "warning")).toEqual([]);
      expect(log.match(ours)?.join()).not.toContain("gotcha");
      expect(log.replace(ours, "")).not.toMatch(/^\s*::(?:set-output|add-mask|warning)|##\[/m);
      expect(log.replace(`::add-mask::${botToken}`, "")).not.toContain(botToken);
    });
  });

  describe("on what it was not asked for", () => {
    const issue = { ...labelled().issue, pull_request: {} };

    it.each([
      ["another label", { payload: labelled({ label: { name: "bug" } }) }, "Another label"],
      ["a pull request", { payload: labelled({ issue }) }, "pull request"],
      ["a push", { event: "push", payload: {} }, "starts nothing"],
      [
        "a comment without the command",
        { event: "issue_comment", payload: commented({ body: "hi" }) },
        "command",
      ],
    ])("skips %s without asking GitHub", async (_, step, reason) => {
      anIssueWith(failing);
      const { code, log, outputs } = await runAction(fake, step);
      expect({ code, log }).toEqual({ code: 0, log: expect.stringContaining(reason) });
      expect(outputs).toMatchObject({ verdict: "", publication: "skipped" });
      expect(fake.seen).toEqual([]);
    });

    it("skips the command of somebody who may not label", async () => {
      anIssueWith(failing);
      fake.world.permissions.set("passer-by", "read");
      const { code, log } = await runAction(fake, { event: "issue_comment", payload: commented({}) });
      expect({ code, log }).toEqual({ code: 0, log: expect.stringContaining("may not label") });
      expect(written()).toEqual([]);
    });

    it("obeys the command of somebody who may", async () => {
      anIssueWith(failing, { labels: [] });
      fake.world.permissions.set("passer-by", "triage");
      const { outputs } = await runAction(fake, { event: "issue_comment", payload: commented({}) });
      expect(outputs.publication).toBe("created");
    });

    it("skips a pull request that a dispatch names", async () => {
      anIssueWith(failing, { isPullRequest: true });
      const step = { event: "workflow_dispatch", payload: {}, inputs: { issue: "7" } };
      expect(await runAction(fake, step)).toMatchObject({
        code: 0,
        log: expect.stringContaining("pull request"),
      });
      expect(written()).toEqual([]);
    });
  });

  describe("in trouble", () => {
    it("keeps the report in the summary when the issue is locked, and does not fail", async () => {
      anIssueWith(failing, { locked: true });
      const { code, outputs, summary } = await runAction(fake);
      expect({ code, outputs }).toMatchObject({
        code: 0,
        outputs: { publication: "skipped", verdict: "known" },
      });
      expect(summary).toContain("takes no more comments");
      expect(summary).toContain("session.zip");
    });

    it("has nothing to do when the issue is gone", async () => {
      expect(await runAction(fake)).toMatchObject({ code: 0, log: expect.stringContaining("404") });
    });

    it("names the line to add when a permission is missing, and keeps the report in the summary", async () => {
      anIssueWith(failing);
      const body = { message: "Resource not accessible by integration" };
      fake.plans.add("POST /repos/{o}/{r}/issues/{n}/comments", [{ status: 403, body }]);
      const { code, log, summary } = await runAction(fake);
      expect({ code, log }).toEqual({ code: 1, log: expect.stringContaining("`issues: write`") });
      expect(summary).toContain("session.zip");
    });

    it.each([
      ["that is not accepted", { status: 401, body: { message: `Bad credentials: ${botToken}` } }],
      ["that may not", { status: 403, body: { message: "Forbidden", errors: [{ token: botToken }] } }],
      ["and fails", { status: 500, headers: { "x-echo": botToken }, body: `<p>bearer ${botToken}</p>` }],
      ["and is no JSON", { status: 200, body: `{"token": "${botToken}"` }],
      ["and leads away", { status: 302, headers: { location: `http://127.0.0.2/?token=${botToken}` } }],
      ["and breaks", { fault: "reset-mid-body" as const }],
    ])("says no token, under debug too, when GitHub repeats one %s", async (_, answer) => {
      anIssueWith(failing);
      fake.plans.add("GET /repos/{o}/{r}/issues/{n}/comments", [answer]);
      const debug = { RUNNER_DEBUG: "1", ACTIONS_STEP_DEBUG: "true", TELLTALE_DEBUG: "1", NODE_DEBUG: "" };
      const inputs = { "attachments-token": attachmentsToken, limits: "run-timeout-ms=20s" };
      const { log, summary, outputs } = await runAction(fake, {
        inputs,
        env: { ...debug, GITHUB_TOKEN: botToken },
      });
      // The one line with a token asks the runner to mask it, and is not kept.
      const kept = log.split("\n").filter((line) => !line.startsWith("::add-mask::"));
      const told = [...kept, summary, JSON.stringify(outputs), ...bodies()].join("\n");
      expect(leaksIn(told, [botToken, attachmentsToken])).toEqual([]);
    });

    it.each([
      ["an event that is no JSON", { eventFile: "{" }, "no JSON object"],
      ["an input that is none", { inputs: { mode: "publsh" } }, "write run or analyze or publish"],
      [
        "a dispatch for nothing",
        { event: "workflow_dispatch", payload: {} },
        "give the input issue, run-id or paths",
      ],
      ["no token", { inputs: { "github-token": "" } }, "github-token is empty"],
      ["a wrong token", { inputs: { "github-token": "ghp_wrong" } }, "does not accept the token"],
      ["signatures that are not there", { inputs: { signatures: "nowhere" } }, "actions/checkout"],
    ])("fails on %s, with the remedy", async (_, step, message) => {
      anIssueWith(failing);
      const { code, log } = await runAction(fake, step);
      expect({ code, log }).toEqual({ code: 1, log: expect.stringContaining(message) });
      expect(log).not.toMatch(/\n\s+at /);
      expect(written()).toEqual([]);
    });

    it("loses nothing but the file when a signature or a template of the project is broken", async () => {
      anIssueWith(failing);
      const folder = aFolder();
      mkdirSync(join(folder, "own"));
      mkdirSync(join(folder, "templates"));
      writeFileSync(join(folder, "own", "broken.yml"), "id: x\nwhen: [\n");
      writeFileSync(join(folder, "templates", "report.md.hbs"), "# {{#if}}");
      const inputs = { signatures: "own", templates: "templates" };
      const { code, outputs } = await runAction(fake, { folder, inputs });
      expect({ code, outputs }).toMatchObject({
        code: 0,
        outputs: { verdict: "known", publication: "created" },
      });
      const { problems } = JSON.parse(readFileSync(outputs["result-path"] ?? "", "utf8"));
      const files = problems.map(({ file }: { readonly file: string }) => file);
      expect(files).toEqual(
        expect.arrayContaining([
          expect.stringContaining("broken.yml"),
          expect.stringContaining("report.md.hbs"),
        ]),
      );
    });
  });

  it("adds up the reports of one failure on the known issue, and only there", async () => {
    await fake.close();
    fake = await startFakeGitHub({ ...createWorld(), owner: "anthropics", repo: "claude-code" });
    anIssue(fake.world, { number: 3323, title: "MCP connection fails", labels: [] });
    const inputs = { labels: "true", canonical: "comment" };
    for (const number of [7, 8]) {
      anIssueWith(failing, { number });
      const payload = labelled({ issue: { ...labelled().issue, number } });
      const run = await runAction(fake, { payload, inputs, env: { GITHUB_RUN_ID: String(200 - number) } });
      expect(run).toMatchObject({ code: 0, outputs: { publication: "created" } });
    }
    expect(fake.world.comments.map(({ issue }) => issue).sort((a, b) => a - b)).toEqual([7, 8, 3323]);
    const text = fake.world.comments.find(({ issue }) => issue === 3323)?.body ?? "";
    expect(text).toMatch(/^<!-- telltale:v1 key=default\.canonical run=/);
    expect(text).toContain("2 reports");
    expect(text).toContain("`#7` `#8`");
  });

  it("names a known issue of the repository with the state that it has now, and writes nothing there", async () => {
    await fake.close();
    fake = await startFakeGitHub({ ...createWorld(), owner: "anthropics", repo: "claude-code" });
    anIssue(fake.world, { number: 3323, title: "MCP connection fails", labels: [], state: "closed" });
    anIssueWith(failing);
    const run = await runAction(fake, { inputs: { labels: "true", canonical: "comment" } });
    expect(run).toMatchObject({ code: 0, outputs: { publication: "created" } });
    expect(bodies()).toEqual([expect.stringContaining("claude-code/issues/3323) (closed)")]);
  });

  it("leaves one comment when two runs race", async () => {
    anIssueWith(failing);
    const run = (id: string) => runAction(fake, { env: { GITHUB_RUN_ID: id } });
    const ended = await Promise.all([run("100"), run("101")]);
    expect(ended.map(({ code }) => code)).toEqual([0, 0]);
    expect(bodies()).toHaveLength(1);
  });
});
