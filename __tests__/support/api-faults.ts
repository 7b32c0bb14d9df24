import { existsSync, readFileSync } from "node:fs";
import { brotliCompressSync, gzipSync } from "node:zlib";
import type { Planned } from "./fake-github/faults.ts";
import type { FakeGitHub } from "./fake-github/server.ts";
import { commentView, issueView } from "./fake-github/views.ts";
import { aComment, bot, type FakeComment, type FakeIssue, reporter } from "./fake-github/world.ts";
import { marked } from "./marks.ts";
import { sharedPath } from "./shared.ts";

/** One scenario of `hostile/api-faults.json`, as its README describes it. */
export interface Scenario {
  readonly name: string;
  readonly queues: Readonly<Record<string, unknown>>;
  readonly required: Readonly<{
    exit?: "success" | "failure";
    comments?: number;
    posts?: number;
    patches?: number;
    maxPosts?: number;
    maxRequests?: number;
    requests?: number;
    retries?: number;
    writes?: number;
    minWaitSeconds?: number;
    minFakeWaitSeconds?: number;
    maxSeconds?: number;
    maxDownloads?: number;
    attachment?: "classified" | "reported-as-failed";
    mustNotReceive?: { readonly host: string; readonly header: string };
  }>;
}

/** A table of tests must have a row, also where the block is skipped for want of the samples. */
export function readScenarios(): readonly Scenario[] {
  const path = sharedPath("hostile", "api-faults.json");
  if (!existsSync(path)) return [{ name: "no samples", queues: {}, required: {} }];
  return JSON.parse(readFileSync(path, "utf8")) as Scenario[];
}

interface WrittenAnswer extends Omit<Planned, "body"> {
  readonly body?: unknown;
}

/** Where a scenario plays: the fake, the issue, and a second port that nobody should reach. */
export interface Stage {
  readonly fake: FakeGitHub;
  readonly issue: FakeIssue;
  readonly port2: number;
}

/** Puts the scenario's answers and comments in place. */
export function prepare({ queues }: Scenario, stage: Stage): void {
  for (const [route, queue] of Object.entries(queues)) {
    if (!route.startsWith("$") && Array.isArray(queue)) prepareQueue(route, queue, stage);
  }
}

function prepareQueue(route: string, queue: readonly unknown[], stage: Stage): void {
  const [first] = queue;
  if (typeof first === "string") {
    fillPages(first, stage);
    return;
  }
  const answers = queue as readonly WrittenAnswer[];
  if (isList(route)) for (const item of itemsOf(answers[0])) seed(item, stage);
  stage.fake.plans.add(
    route,
    answers.map((answer) => () => answerOf(route, answer, stage)),
  );
}

const isList = (route: string): boolean => route === "GET /repos/{o}/{r}/issues/{n}/comments";
const itemsOf = (answer: WrittenAnswer | undefined): readonly unknown[] =>
  Array.isArray(answer?.body) ? answer.body : [];

const older = { id: 1, attempt: 1 };
const ownBody = marked("an older report", older);
const ownBodies: Readonly<Record<string, string>> = {
  $own: ownBody,
  $own2: marked("another older report", older),
  "$own-same-body": marked("report", older),
  "$own-from-newer-run": marked("a newer report", { id: 999, attempt: 1 }),
  "$own-with-marker-in-the-middle": `> quoted\n\n${marked("an older report", older)}`,
};

/** Comments that a first list shows do exist. */
function seed(item: unknown, { fake: { world } }: Stage): void {
  if (item === "$forged-by-user") aComment(world, { body: marked("forged") });
  else if (typeof item === "string") aComment(world, { body: ownBodies[item] ?? item, user: bot });
  else {
    const { id, body, user } = item as Partial<FakeComment>;
    aComment(world, {
      id: id ?? 5,
      body: body ?? null,
      user: user == null ? null : { ...reporter, ...user },
    });
  }
}

function fillPages(what: string, { fake }: Stage): void {
  const { world, plans } = fake;
  const others = (count: number) => {
    for (let number = 0; number < count; number++) aComment(world);
  };
  const own = () => aComment(world, { body: ownBody, user: bot });
  const [, position] = /^\$pages-own-at:(\d+)$/.exec(what) ?? [];
  if (position !== undefined) {
    others(Number(position) - 1);
    own();
  } else if (what === "$pages-shift") {
    others(100);
    own();
    others(50);
    // While the second page is asked for, a comment of the first is deleted: ours moves onto the first.
    const shift = () => ({ afterwards: () => void world.comments.shift() });
    plans.add("GET /repos/{o}/{r}/issues/{n}/comments", [shift, () => null]);
  } else {
    aComment(world, { body: marked("forged") });
    others(199);
    own();
  }
}

/** `$own`, `$new` and the like are filled in when the answer is given. */
function answerOf(route: string, answer: WrittenAnswer, stage: Stage): Planned | null {
  const { body, status = 200 } = answer;
  const isWrite = /^(?:POST|PATCH)/.test(route);
  // A write that succeeds is the fake's own work.
  if (isWrite && status < 300 && typeof body === "string") return null;
  return { ...answer, headers: headersOf(answer, route, stage), body: bodyOf(body, stage) };
}

function headersOf({ headers = {} }: WrittenAnswer, route: string, { fake, port2 }: Stage) {
  const now = Math.floor(Date.now() / 1000);
  const [, path = ""] = route.split(" ");
  const self = fake.origin + path.replace("{o}", "octo").replace("{r}", "demo").replace("{n}", "7");
  const fill = (value: string): string =>
    value
      .replace("$self", self.replace("{id}", "1").replace("{name}", "a.zip"))
      .replace("{port}", String(fake.port))
      .replace("{port2}", String(port2))
      .replace("{n}", "7")
      .replace(/\$now([+-]\d+)/, (_, offset: string) => String(now + Number(offset)))
      .replace(/\$httpdate([+-]\d+)/, (_, offset: string) =>
        new Date((now + Number(offset)) * 1000).toUTCString(),
      );
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, fill(value)]));
}

function bodyOf(body: unknown, { fake: { world }, issue }: Stage): unknown {
  if (Array.isArray(body))
    return world.comments.map((comment) => commentView(world, comment)).slice(0, body.length);
  switch (body) {
    case "$issue-without-label":
      return issueView(world, { ...issue, labels: [] });
    case "$zip":
      return readFileSync(new URL("../../examples/healthy-session.zip", import.meta.url));
    case "$gzbomb":
      return gzipSync(Buffer.alloc(64 * 1024 * 1024));
    case "$brbomb":
      return brotliCompressSync(Buffer.alloc(64 * 1024 * 1024));
    default:
      return body;
  }
}
