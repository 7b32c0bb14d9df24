import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { beforeAll, expect, it } from "@jest/globals";
import { conclude } from "../../src/action/conclude.ts";
import { createCore } from "../../src/action/core.ts";
import { readSettings } from "../../src/action/read-settings.ts";
import { run } from "../../src/action/run.ts";
import { parseMarker } from "../../src/report/index.ts";
import { aWorld } from "../support/a-world.ts";
import { stepEnv } from "../support/action-env.ts";
import { shippedCatalogue } from "../support/all-that-leaves.ts";
import { aTar } from "../support/archives/tar.ts";
import { aZip } from "../support/archives/zip.ts";
import { type FakeGitHub, startFakeGitHub } from "../support/fake-github/server.ts";
import { aComment, anIssue, botToken, createWorld, reporter } from "../support/fake-github/world.ts";
import { type Planted, plantedSecrets } from "../support/planted.ts";
import { aFolder, labelled } from "../support/run-action.ts";
import { leaksIn } from "../support/secret-forms.ts";

let kinds: readonly Planted[];
let home: string;

beforeAll(async () => {
  kinds = await plantedSecrets();
  home = aFolder();
  writeFileSync(join(home, "catalogue.json"), JSON.stringify(await shippedCatalogue()));
});

/** Deals secrets of all kinds to places, each place another one, and remembers where each went. */
function dealer(first: number) {
  const dealt: { readonly place: string; readonly planted: Planted }[] = [];
  const words = kinds.filter(({ word }) => word !== null);
  const deal = (from: readonly Planted[], place: string): Planted => {
    const planted = from[(first + dealt.length) % from.length] as Planted;
    dealt.push({ place, planted });
    return planted;
  };
  return {
    dealt,
    line: (place: string): string => deal(kinds, place).line,
    word: (place: string): string => deal(words, place).word ?? "",
  };
}

type Dealer = ReturnType<typeof dealer>;

const at = (second: number): string => `2026-01-02T03:04:${String(second).padStart(2, "0")}.000Z`;

function attachedFiles({ line, word }: Dealer): Readonly<Record<string, string | Uint8Array>> {
  const server = word("a server's name in a path");
  const mcpLog = [
    {
      debug: `Initializing HTTP transport to https://mcp.example.com/${word("an address's path")}`,
      timestamp: at(1),
    },
    { debug: `Starting connection with timeout of 30000ms ${line("a debug message")}`, timestamp: at(2) },
    {
      error: `Connection failed: ${line("an error message")}`,
      timestamp: at(3),
      sessionId: word("a session's id"),
    },
    {
      error: `HTTP 401 ${line("an unauthorised answer")}`,
      timestamp: at(4),
      cwd: `/home/dev/${word("a folder")}`,
    },
  ];
  const configuration = {
    mcpServers: {
      [word("a server's name in a configuration")]: {
        command: "npx",
        args: ["mcp-remote", "https://mcp.example.com", "--header", line("a command's argument")],
        env: { API_KEY: word("a variable of an environment"), [word("a variable's name")]: "1" },
      },
      docs: {
        type: "http",
        url: `https://jane:${word("a password in an address")}@mcp.example.com/mcp?token=${word("a query")}`,
        headers: { Authorization: `Bearer ${word("a header")}`, "X-Note": line("another header") },
      },
    },
  };
  const terminal = [
    `${at(1)} ERROR getaddrinfo ENOTFOUND ${word("a host's name")}.example.com`,
    `${at(2)} ERROR connect ECONNREFUSED 127.0.0.1:8080 ${line("an error line")}`,
    `${at(3)} [ERROR] MCP server "${word("a server's name in a line")}": Connection failed after 9ms`,
    `${at(4)} ERROR 'npx ${word("a quoted command")}' exited with code 1`,
    `\u001b[31m${at(5)} ERROR open /var/${word("a path")}/x.json: no such file\u001b[0m`,
    `    at handler (/srv/${word("a stack's path")}/index.js:10:5)`,
    `##[error]Process completed with exit code 1. ${line("a runner's line")}`,
    `npm error code E401 ${line("an npm line")}`,
    `time="${at(6)}" level=error msg="${word("a logfmt message")}" server=${word("a logfmt field")}`,
    JSON.stringify({ level: "error", time: at(7), msg: line("a JSON message"), [word("a JSON key")]: 1 }),
    `{"error":"invalid_token","error_description":"${word("a description")}"}`,
  ];
  const processes = `  PID USER RSS COMMAND\n  12 dev 90000 node server.js --api-key ${word("a process's argument")}\n`;
  return {
    [`mcp-logs-${server}/2026-01-02T03-04-05-678Z.txt`]: JSON.stringify(mcpLog, null, 2),
    "mcp-logs-docs/2026-01-02T03-04-05-678Z.jsonl": mcpLog.map((each) => JSON.stringify(each)).join("\n"),
    ".mcp.json": JSON.stringify(configuration, null, 2),
    ".claude.json": JSON.stringify(configuration).slice(0, -2),
    "terminal.log": terminal.join("\n"),
    "diag/ps.txt": processes,
    [`${word("a folder's name in an archive")}/${word("a file's name in an archive")}.log`]:
      terminal.join("\r\n"),
    [`../${word("a refused path")}.log`]: "refused",
    [`${word("a nested archive's name")}.zip`]: aZip({
      [`${word("a nested file's name")}.log`]: terminal.join("\n"),
    }),
    [`${word("a broken archive's name")}.zip`]: "PK\u0003\u0004 broken",
    [`${word("a tar's name")}.tar`]: aTar({ [`${word("a name in a tar")}.log`]: terminal[0] ?? "" }),
  };
}

/** A project's own catalogue and templates, each broken at the secret. */
function ownFiles({ line, word }: Dealer): Readonly<Record<string, string>> {
  return {
    "own/unknown-key.yml": `id: my.own\ntitle: x\n${word("an unknown key of a signature")}: 1\n`,
    "own/bad-value.yml": `id: "${word("a signature's id")}"\ntitle: x\nseverity: ${word("a wrong value")}\n`,
    "own/no-yaml.yml": `id: x\nwhen: [ ${line("a line that is no YAML")}\n  - {`,
    "own/bad-pattern.yml": `id: my.own\ntitle: x\nmatchers: { a: { regex: "(${word("a broken pattern")}" } }\n`,
    [`own/${word("a signature file's name")}.yml`]: "id: [",
    "templates/report.md.hbs": `# {{#if ${word("a broken template")}}} ${line("a template's line")}`,
    [`templates/${word("a template's name")}.hbs`]: "x",
  };
}

function write(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}

function fill(fake: FakeGitHub, deal: Dealer): void {
  const { line, word } = deal;
  const attach = (name: string, bytes: string | Uint8Array): string => {
    const path = `/user-attachments/files/${fake.world.attachments.size + 1}/${name}`;
    fake.world.attachments.set(path, Buffer.from(bytes));
    return `[${word("a link's text")}](${fake.origin}${path})`;
  };
  const body = [
    line("an issue's prose"),
    `\`\`\`\n${at(1)} ERROR connect ECONNREFUSED 127.0.0.1:8080 ${line("an issue's log")}\n\`\`\``,
    `\`$ curl -u jane:${word("a command in an issue")} https://mcp.example.com\``,
    attach("logs.zip", aZip(attachedFiles(deal))),
    attach(`${word("an attachment's name")}.log`, `${at(1)} ERROR ${line("an attached log")}`),
    attach(`${word("an unreadable attachment's name")}.zip`, "PK\u0003\u0004"),
    `${fake.origin}/user-attachments/files/99/${word("a link to nothing")}.zip`,
    `https://drive.example.com/${word("a link elsewhere")}/logs.zip`,
  ].join("\n\n");
  const title = `It fails with ${line("an issue's title")}`;
  anIssue(fake.world, { title, body, user: { ...reporter, login: word("a reporter's name") } });
  const comment = `Me too:\n\`\`\`\n${at(9)} ERROR ${line("a comment's log")}\n\`\`\`\n> ${line("a quotation")}`;
  aComment(fake.world, { body: comment, user: { login: word("a commenter's name"), id: 8, type: "User" } });
}

/** Runs the Action on it, and gives everything that it has said to anybody, by name. */
async function everythingSaid(deal: Dealer): Promise<ReadonlyMap<string, string>> {
  await using fake = await startFakeGitHub({ ...createWorld(), owner: "anthropics", repo: "claude-code" });
  fill(fake, deal);
  const folder = aFolder();
  write(folder, ownFiles(deal));
  const inputs = { labels: "true", signatures: "own", templates: "templates", "output-dir": "out" };
  const settings = readSettings(stepEnv(fake, { folder, inputs }), folder);
  if ("kind" in settings) throw new Error(settings.messages.join("\n"));
  const world = aWorld(fake);
  const readRemote = () => Promise.reject(new Error("no catalogue is remote"));
  const core = createCore({ settings, home, clock: world.clock, warn: world.runner.warning, readRemote });
  await conclude(await run(settings, labelled(), { ...world, core }), world.runner);
  const written = fake.seen.filter(({ method }) => method !== "GET");
  const out = readdirSync(join(folder, "out"));
  const markers = written.map(({ body }) => parseMarker(String((body as { body?: unknown })?.body)));
  return new Map([
    ...out.map((name) => [name, readFileSync(join(folder, "out", name), "utf8")] as const),
    ["requests", JSON.stringify(written.map(({ method, path, body }) => [method, path, body]))],
    [
      "comments",
      fake.world.comments
        .slice(1)
        .map(({ body }) => body)
        .join("\n"),
    ],
    ["markers", markers.map((marker) => Buffer.from(marker?.data ?? "", "base64url").toString()).join("\n")],
    ["labels", JSON.stringify([...fake.world.labels])],
    ["log", world.log.join("\n")],
    ["summary", world.summaries.join("\n")],
    ["outputs", JSON.stringify([...world.outputs])],
  ]);
}

/** So many runs give each place several kinds, and each kind several places. */
const turns = Number(process.env.PLANT_TURNS ?? 8);

it.each(Array.from({ length: turns }, (_, turn) => turn))(
  "no secret comes out that was planted in one of the places from which text comes in (turn %d)",
  async (turn) => {
    const deal = dealer(turn * 37);
    const said = await everythingSaid(deal);
    expect([...said.keys()]).toEqual(expect.arrayContaining(["report.md", "report.html", "result.json"]));
    const { schema, redactions } = JSON.parse(said.get("result.json") ?? "");
    expect(schema).toBe("telltale.result/v1");
    expect(Object.keys(redactions).length).toBeGreaterThan(30);
    expect(deal.dealt.length).toBeGreaterThan(60);
    const leaks = deal.dealt.flatMap(({ place, planted }) =>
      [...said]
        .filter(([, text]) => leaksIn(text, planted.canaries).length > 0)
        .map(([where]) => `${planted.kind} from ${place} in ${where}`),
    );
    expect(leaks).toEqual([]);
    expect([...said].filter(([, text]) => leaksIn(text, [botToken]).length > 0)).toEqual([]);
  },
);
