import { spawn } from "node:child_process";
import { join } from "node:path";
import { root } from "./shared.ts";

export interface CliRun {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the committed command line as a user does: `node dist/cli/index.js ...`, with nothing on its input by default. */
export function runCli(
  words: readonly string[],
  given: {
    readonly input?: string;
    readonly cwd?: string;
    readonly env?: Readonly<Record<string, string>>;
  } = {},
): Promise<CliRun> {
  const child = spawn(process.execPath, [join(root, "dist", "cli", "index.js"), ...words], {
    cwd: given.cwd ?? root,
    env: { PATH: process.env.PATH, ...given.env },
    stdio: ["pipe", "pipe", "pipe"],
  });
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stdout.on("data", (chunk: Buffer) => out.push(chunk));
  child.stderr.on("data", (chunk: Buffer) => err.push(chunk));
  child.stdin.end(given.input ?? "");
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => {
      resolve({ code, out: Buffer.concat(out).toString(), err: Buffer.concat(err).toString() });
    });
  });
}
