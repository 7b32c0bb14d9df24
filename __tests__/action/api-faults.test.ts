import { readFileSync } from "node:fs";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "@jest/globals";
import { readSettings } from "../../src/action/read-settings.ts";
import { type Outcome, run } from "../../src/action/run.ts";
import { aWorld, type TestWorld } from "../support/a-world.ts";
import { type Env, stepEnv } from "../support/action-env.ts";
import { prepare, readScenarios, type Scenario } from "../support/api-faults.ts";
import { type FakeGitHub, type Seen, startFakeGitHub } from "../support/fake-github/server.ts";
import { anIssue, bot, botToken } from "../support/fake-github/world.ts";
import { marks } from "../support/marks.ts";
import { aFolder, labelled } from "../support/run-action.ts";
import { leaksIn } from "../support/secret-forms.ts";
import { describeWithShared, root } from "../support/shared.ts";

const example = readFileSync(join(root, "examples", "healthy-session.zip"));

/** A host that no token may ever be sent to. */
const stranger = createServer((request, response) => {
  strangerSaw.push({ ...request.headers, url: request.url });
  response.end("stolen");
});
const strangerSaw: (IncomingMessage["headers"] & { readonly url: string | undefined })[] = [];
let fake: FakeGitHub;

beforeEach(async () => {
  fake = await startFakeGitHub();
  await new Promise<void>((resolve) => stranger.listen(0, "127.0.0.2", resolve));
  strangerSaw.length = 0;
});

afterEach(async () => {
  await fake.close();
  stranger.closeAllConnections();
  await new Promise((resolve) => stranger.close(resolve));
  expect(fake.violations).toEqual([]);
  // Whatever the fault is.
  const elsewhere = fake.seen.filter(({ path }) => /^\/(?:storage|signed|user-attachments)/.test(path));
  expect(leaksIn(JSON.stringify([strangerSaw, elsewhere]), [botToken])).toEqual([]);
});

describeWithShared("with every fault of GitHub's API that the samples hold", () => {
  it.each(readScenarios().map((scenario) => [scenario.name, scenario] as const))(
    "%s",
    async (_, scenario) => {
      const runs = await play(scenario);
      expect(judge(scenario, runs)).toEqual([]);
    },
  );
});

interface Played {
  readonly exit: "success" | "failure";
  readonly outcome: Outcome | null;
  readonly world: TestWorld;
}

async function play(scenario: Scenario): Promise<readonly Played[]> {
  const { queues } = scenario;
  const { port: port2 } = stranger.address() as AddressInfo;
  const links = `[a.zip](${fake.origin}/user-attachments/files/1/a.zip)`;
  const body = typeof queues.$body === "string" ? fillBody(queues.$body) : links;
  const issue = anIssue(fake.world, { body });
  prepare(scenario, { fake, issue, port2 });
  fake.plans.add("GET /signed", [{ status: 200, body: example }]);
  const event = { ...(queues.$event as { readonly permission?: string; readonly issue?: object }) };
  if (event.permission !== undefined) fake.world.permissions.set("x", event.permission);
  const payload = labelled({ ...event, issue: { ...labelled().issue, ...event.issue } });
  const times = Number(queues.$repeat ?? queues.$concurrency ?? 1);
  const one = (number: number) => playOnce(queues, payload, number);
  if (queues.$concurrency !== undefined) {
    return await Promise.all(Array.from({ length: times }, (__, number) => one(number)));
  }
  const played: Played[] = [];
  for (let number = 0; number < times; number++) {
    if (number > 0) issue.labels = ["diagnose"];
    played.push(await one(number));
  }
  return played;
}

async function playOnce(queues: Scenario["queues"], payload: unknown, number: number): Promise<Played> {
  const world = aWorld(fake);
  const folder = aFolder();
  const dispatched = queues.$inputs as { readonly "issue-number"?: string } | undefined;
  const inputs = {
    "check-sender": "true",
    limits: `${neverEnds(queues) ? "idle-timeout-ms=1500, file-timeout-ms=3s, " : ""}max-file-bytes=8MiB`,
    ...(dispatched === undefined ? {} : { issue: dispatched["issue-number"] ?? "" }),
  };
  fake.world.permissions.set("maintainer", "triage");
  const env = { GITHUB_RUN_ID: String(100 + number), ...(queues.$env as Env) };
  const settings = readSettings(stepEnv(fake, { folder, inputs, env }), folder);
  if ("kind" in settings) return { exit: "failure", outcome: null, world };
  const outcome = await run(settings, payload, world);
  return { exit: isFailure(outcome) ? "failure" : "success", outcome, world };
}

/** Only where nothing else ends a download is its time cut short: elsewhere a busy machine would be refused. */
const neverEnds = (queues: Scenario["queues"]): boolean => JSON.stringify(queues).includes("-per-second");

function isFailure(outcome: Outcome): boolean {
  if (outcome.kind === "done")
    return "fault" in outcome.publication && outcome.publication.fault === "operator";
  return outcome.kind === "failed";
}

function fillBody(body: string): string {
  const [, count] = /^\$links:(\d+)$/.exec(body) ?? [];
  if (count === undefined) return body.replaceAll("{port}", String(fake.port));
  const link = (__: unknown, number: number) => `[a](${fake.origin}/user-attachments/files/${number}/a.log)`;
  return Array.from({ length: Number(count) }, link).join("\n");
}

/** What is not as required, in words. */
function judge({ required }: Scenario, runs: readonly Played[]): readonly string[] {
  const wrong: string[] = [];
  const want = (is: boolean, what: string): void => {
    if (!is) wrong.push(what);
  };
  const api = fake.seen.filter(isApi);
  // One request a run asks for the sender's permission, which only these tests switch on by default.
  const asked = api.filter(({ path }) => !path.includes("/collaborators/"));
  const count = (method: string) =>
    asked.filter((seen) => seen.method === method && !/labels/.test(seen.path)).length;
  const downloads = fake.seen.filter((seen) => !isApi(seen));
  const own = fake.world.comments.filter(
    ({ user, body }) => user?.id === bot.id && marks.runOf(body ?? "") !== null,
  );
  const slept = runs.reduce((sum, { world }) => sum + world.clock.slept, 0) / 1000;
  const { exit, comments, posts, patches, maxPosts, writes } = required;
  if (exit !== undefined)
    for (const played of runs)
      want(
        played.exit === exit,
        `${exit}, not ${played.exit}: ${JSON.stringify(played.outcome).slice(-400)}`,
      );
  if (comments !== undefined) want(own.length === comments, `${comments} comments, not ${own.length}`);
  if (posts !== undefined) want(count("POST") === posts, `${posts} POST, not ${count("POST")}`);
  if (maxPosts !== undefined)
    want(count("POST") <= maxPosts, `at most ${maxPosts} POST, not ${count("POST")}`);
  if (patches !== undefined) want(count("PATCH") === patches, `${patches} PATCH, not ${count("PATCH")}`);
  if (writes !== undefined)
    want(
      asked.every(({ method }) => method === "GET"),
      "no writes",
    );
  const { maxRequests, requests, retries, maxDownloads, attachment } = required;
  if (maxRequests !== undefined)
    want(asked.length <= maxRequests, `at most ${maxRequests} requests, not ${asked.length}`);
  if (requests !== undefined && exit === undefined)
    want(downloads.length === requests, `${requests} downloads, not ${downloads.length}`);
  if (requests !== undefined && exit !== undefined)
    want(asked.length === requests, `${requests} requests, not ${asked.length}`);
  if (retries !== undefined) want(slept === 0 && count("POST") <= 1, "no retries");
  if (maxDownloads !== undefined)
    want(downloads.length <= maxDownloads, `at most ${maxDownloads} downloads, not ${downloads.length}`);
  const { minWaitSeconds, minFakeWaitSeconds, maxSeconds, mustNotReceive } = required;
  want(slept >= (minWaitSeconds ?? minFakeWaitSeconds ?? 0), `a wait, not ${slept} s`);
  // What it waits for by its own clock; how long a busy machine takes for the rest says nothing about it.
  if (maxSeconds !== undefined) want(slept <= maxSeconds, `at most ${maxSeconds} s, not ${slept}`);
  if (mustNotReceive !== undefined) {
    const told = [...strangerSaw, ...downloads.map(({ headers }) => headers)];
    want(
      told.every((headers) => headers[mustNotReceive.header] === undefined),
      "no token elsewhere",
    );
    want(strangerSaw.length === 0, "no request to the stranger");
  }
  if (attachment !== undefined) {
    const fate = runs.some(({ world }) => world.entries.length > 0) ? "classified" : "reported-as-failed";
    want(fate === attachment, `${attachment}, not ${fate}`);
  }
  return wrong;
}

const isApi = ({ path }: Seen): boolean =>
  /^\/(?:repos|repositories|graphql)/.test(path) && !/\/files\//.test(path);
