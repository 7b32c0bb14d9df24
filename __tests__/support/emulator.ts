import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "./shared.ts";

/** What the emulator knows at its start: two people, a repository, and a token each. */
const seed = `
tokens:
  test_token_bot: { login: telltale-bot }
  test_token_reporter: { login: reporter }
github:
  users:
    - { login: telltale-bot }
    - { login: reporter }
  repos:
    - { owner: telltale-bot, name: demo }
`;

export interface Emulator extends AsyncDisposable {
  readonly apiUrl: string;
  readonly owner: string;
  readonly repo: string;
  readonly tokens: { readonly bot: string; readonly reporter: string };
  /** One request to the REST API, as somebody; the parsed answer. */
  ask(
    method: string,
    path: string,
    given?: { readonly token?: string; readonly body?: object },
  ): Promise<unknown>;
}

/** Starts the emulator of the npm package `emulate` on a free port of loopback; it ends with the test. */
export async function startEmulator(): Promise<Emulator> {
  const folder = mkdtempSync(join(tmpdir(), "telltale-emulate-"));
  writeFileSync(join(folder, "seed.yaml"), seed);
  const port = await freePort();
  const entry = join(root, "node_modules", "emulate", "dist", "index.js");
  const words = [entry, "start", "-s", "github", "-p", String(port), "--seed", join(folder, "seed.yaml")];
  const child = spawn(process.execPath, words, { cwd: folder, stdio: ["ignore", "pipe", "pipe"] });
  await ready(child);
  const apiUrl = `http://127.0.0.1:${port}`;
  const tokens = { bot: "test_token_bot", reporter: "test_token_reporter" };
  return {
    apiUrl,
    owner: "telltale-bot",
    repo: "demo",
    tokens,
    async ask(method, path, { token = tokens.reporter, body } = {}) {
      const response = await fetch(`${apiUrl}${path}`, {
        method,
        headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
      return response.status === 204 ? null : await response.json();
    },
    async [Symbol.asyncDispose]() {
      await ended(child);
    },
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}

/** The emulator says so when it listens; what it said before is the reason when it ends instead. */
function ready(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = "";
    const hear = (chunk: Buffer): void => {
      said += chunk.toString("utf8");
      if (said.includes("Ready")) resolve();
    };
    child.stdout?.on("data", hear);
    child.stderr?.on("data", hear);
    child.on("error", reject);
    child.on("close", (code) => reject(new Error(`the emulator ended with ${code}: ${said}`)));
  });
}

function ended(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.on("close", () => resolve());
    child.kill();
  });
}
