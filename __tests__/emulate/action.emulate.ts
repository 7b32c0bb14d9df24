import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { type Emulator, startEmulator } from "../support/emulator.ts";
import { labelled, runAction } from "../support/run-action.ts";
import { root } from "../support/shared.ts";

const session = readFileSync(join(root, "examples", "context7-session.zip"));

interface Comment {
  readonly id: number;
  readonly body: string;
  readonly updated_at: string;
}

describe("the built Action against a GitHub that was not written here", () => {
  let github: Emulator;
  let files: Server;
  let serverUrl = "";
  let issue = 0;

  beforeAll(async () => {
    github = await startEmulator();
    // The emulator has no attachments: a second server plays the host that issues link to.
    files = createServer((request, response) => {
      if (request.url === "/user-attachments/files/1/session.zip") response.end(session);
      else response.writeHead(404).end();
    });
    await new Promise<void>((resolve) => files.listen(0, "127.0.0.1", resolve));
    serverUrl = `http://127.0.0.1:${(files.address() as AddressInfo).port}`;
    const created = await github.ask("POST", `${repository()}/issues`, {
      body: { title: "Context7 fails", body: `It fails:\n\n\`\`\`\n${firstLog}\n\`\`\`` },
    });
    issue = (created as { number: number }).number;
  });
  afterAll(async () => {
    await github[Symbol.asyncDispose]();
    await new Promise((resolve) => files.close(resolve));
  });

  const firstLog = "2026-11-22T15:48:26.756Z [ERROR] connect ECONNREFUSED 127.0.0.1:8931";
  const repository = () => `/repos/${github.owner}/${github.repo}`;
  const label = () =>
    github.ask("POST", `${repository()}/issues/${issue}/labels`, {
      token: github.tokens.bot,
      body: { labels: ["diagnose"] },
    });
  const labels = async () =>
    (
      (await github.ask("GET", `${repository()}/issues/${issue}`)) as { labels: { name: string }[] }
    ).labels.map(({ name }) => name);
  const ours = async () => {
    const all = (await github.ask(
      "GET",
      `${repository()}/issues/${issue}/comments?per_page=100`,
    )) as Comment[];
    return all.filter(({ body }) => body.startsWith("<!-- telltale:v1 "));
  };
  const run = (runId: number) =>
    runAction(
      { origin: github.apiUrl, world: { owner: github.owner, repo: github.repo, repositoryId: 1 } },
      {
        payload: labelled({
          issue: { number: issue, user: { login: "reporter" }, labels: [{ name: "diagnose" }] },
        }),
        inputs: { "github-token": github.tokens.bot, "comment-author": github.owner },
        env: { GITHUB_SERVER_URL: serverUrl, GITHUB_RUN_ID: String(runId) },
      },
    );

  it("posts one comment on a label, and takes the label away", async () => {
    await label();
    const { code, outputs } = await run(1);
    expect({ code, outputs }).toMatchObject({
      code: 0,
      outputs: { publication: "created", cause: "net.econnrefused" },
    });
    expect(await ours()).toHaveLength(1);
    expect(await labels()).toEqual([]);
  });

  it("writes nothing when nothing changed", async () => {
    const [before] = await ours();
    await label();
    const { outputs } = await run(2);
    expect(outputs.publication).toBe("unchanged");
    expect(await ours()).toEqual([before]);
  });

  it("updates that comment when evidence is added, and never makes a second", async () => {
    const [before] = await ours();
    await github.ask("POST", `${repository()}/issues/${issue}/comments`, {
      body: { body: `Here is everything: [session.zip](${serverUrl}/user-attachments/files/1/session.zip)` },
    });
    await label();
    const { outputs } = await run(3);
    expect(outputs).toMatchObject({ publication: "updated", verdict: "known" });
    const after = await ours();
    expect(after).toHaveLength(1);
    expect(after[0]?.id).toBe(before?.id);
    expect(after[0]?.body).toContain("Dynamic client registration failed: HTTP 404");
    expect(await labels()).toEqual([]);
  });
});
