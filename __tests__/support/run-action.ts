import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe } from "@jest/globals";
import { type Env, type Host, stepEnv } from "./action-env.ts";
import { root } from "./shared.ts";

/** `TELLTALE_DIST` names another build than the committed one. */
const entry = join(process.env.TELLTALE_DIST ?? join(root, "dist"), "index.js");

/** What a bundler writes is thousands of bytes at least; before a build there are a few lines at most. */
const isBuilt = (statSync(entry, { throwIfNoEntry: false })?.size ?? 0) > 1_000;

/** Runs a block that needs the built Action; where it was not built, one skipped test says so. */
export function describeWithDist(name: string, block: () => void): void {
  if (isBuilt) describe(name, block);
  else describe.skip(`${name} (skipped: dist/ is not built; run npm run build)`, block);
}

export interface Step {
  readonly event?: string;
  readonly payload?: unknown;
  /** Instead of `payload`: what the event's file holds. */
  readonly eventFile?: string;
  readonly inputs?: Env;
  readonly env?: Env;
  /** The workspace, and the runner's temporary folder; a new one where none is given. */
  readonly folder?: string;
}

export interface StepResult {
  readonly code: number | null;
  /** Standard output and standard error: the runner obeys both. */
  readonly log: string;
  readonly outputs: Readonly<Record<string, string | undefined>>;
  readonly summary: string;
  readonly folder: string;
  readonly ms: number;
}

export const aFolder = (): string => mkdtempSync(join(tmpdir(), "telltale-step-"));

/** Runs the built Action as the runner does: one process, inputs and files in the environment. */
export async function runAction(fake: Host, step: Step = {}): Promise<StepResult> {
  const folder = step.folder ?? aFolder();
  const own = mkdtempSync(join(folder, "step-"));
  const file = (name: string, text = ""): string => {
    writeFileSync(join(own, name), text);
    return join(own, name);
  };
  const files = {
    GITHUB_EVENT_PATH: file("event.json", step.eventFile ?? JSON.stringify(step.payload ?? labelled())),
    GITHUB_OUTPUT: file("output"),
    GITHUB_STEP_SUMMARY: file("summary"),
  };
  const env = { ...files, GITHUB_EVENT_NAME: step.event ?? "issues", ...step.env };
  const startedAt = performance.now();
  const { code, log } = await spawnNode(
    stepEnv(fake, { folder, env, ...(step.inputs && { inputs: step.inputs }) }),
  );
  const ms = performance.now() - startedAt;
  const outputs = parseOutputs(readFileSync(files.GITHUB_OUTPUT, "utf8"));
  return { code, log, outputs, summary: readFileSync(files.GITHUB_STEP_SUMMARY, "utf8"), folder, ms };
}

/** The payload of a comment on issue 7. */
export const commented = (comment: object, issue: object = {}) => ({
  action: "created",
  issue: { ...labelled().issue, ...issue },
  comment: { body: "/diagnose", user: { login: "passer-by" }, author_association: "NONE", ...comment },
  sender: { login: "passer-by", type: "User" },
});

/** The payload of a label that a maintainer has put on issue 7. */
export const labelled = (given: object = {}) => ({
  action: "labeled",
  label: { name: "diagnose" },
  issue: {
    number: 7,
    user: { login: "reporter" },
    author_association: "NONE",
    labels: [{ name: "diagnose" }],
  },
  sender: { login: "maintainer", type: "User" },
  ...given,
});

function spawnNode(env: Env): Promise<{ readonly code: number | null; readonly log: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [entry], { env: { PATH: process.env.PATH ?? "", ...env } });
    let log = "";
    const collect = (chunk: Buffer): void => {
      log += chunk.toString("utf8");
    };
    child.stdout.on("data", collect);
    child.stderr.on("data", collect);
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, log }));
  });
}

/** GITHUB_OUTPUT as the runner reads it: `name<<DELIMITER`, lines, the delimiter. */
function parseOutputs(text: string): Readonly<Record<string, string>> {
  const outputs: Record<string, string> = {};
  const lines = text.split("\n");
  for (let at = 0; at < lines.length; at++) {
    const [, name, delimiter] = /^([^<]+)<<(.+)$/.exec(lines[at] ?? "") ?? [];
    if (name === undefined) continue;
    const end = lines.indexOf(delimiter ?? "", at + 1);
    outputs[name] = lines.slice(at + 1, end).join("\n");
    at = end;
  }
  return outputs;
}
