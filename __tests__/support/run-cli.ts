import { spawn } from "node:child_process";
import { join } from "node:path";
import { root } from "./shared.ts";

export interface CliRun {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Holds the process until its input says something, so that what happens before is certain to come before. */
const waitForGo = 'data:text/javascript,import{readSync}from"node:fs";readSync(0,Buffer.alloc(1))';

/**
 * Runs the committed command line as a user does: `node dist/cli/index.js ...`, with nothing on its input by default.
 * Whoever was to read an `unread` stream has gone before the first word, as in `telltale ... | true`.
 */
export function runCli(
  words: readonly string[],
  given: {
    readonly input?: string;
    readonly cwd?: string;
    readonly env?: Readonly<Record<string, string>>;
    readonly unread?: "stdout" | "stderr";
  } = {},
): Promise<CliRun> {
  const { unread } = given;
  const gate = unread === undefined ? [] : ["--import", waitForGo];
  const child = spawn(process.execPath, [...gate, join(root, "dist", "cli", "index.js"), ...words], {
    cwd: given.cwd ?? root,
    env: { PATH: process.env.PATH, ...given.env },
    stdio: ["pipe", "pipe", "pipe"],
  });
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stdout.on("data", (chunk: Buffer) => out.push(chunk));
  child.stderr.on("data", (chunk: Buffer) => err.push(chunk));
  // A command may end before it has read everything; its code tells.
  child.stdin.on("error", () => undefined);
  if (unread === undefined) child.stdin.end(given.input ?? "");
  else child[unread].destroy().once("close", () => child.stdin.end(`\n${given.input ?? ""}`));
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => {
      resolve({ code, out: Buffer.concat(out).toString(), err: Buffer.concat(err).toString() });
    });
  });
}
