import { existsSync } from "node:fs";
import { isAbsolute, join, relative, resolve } from "node:path";
import { parseRemoteReference } from "../catalogue/remote-reference.ts";
import { type LimitChanges, parseLimits } from "../parse-limits.ts";
import { type CommentAuthor, githubActions } from "../publish/own.ts";
import type { RunOrder } from "../publish/plan.ts";
import { createInputs, type Inputs } from "./inputs.ts";
import type { GitHubSettings, Settings } from "./settings.ts";

/** Inputs that cannot be used; all of them are named at once. */
export interface BadSettings {
  readonly kind: "bad-settings";
  readonly messages: readonly string[];
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Reads and checks everything once; after this nobody looks at inputs or the environment. */
export function readSettings(env: Environment, workingDirectory: string): Settings | BadSettings {
  const inputs = createInputs(env);
  const workspace = env.GITHUB_WORKSPACE || workingDirectory;
  const temp = env.RUNNER_TEMP || env.TMPDIR || "/tmp";
  const inside = [workspace, temp];
  const settings: Settings = {
    mode: inputs.choice("mode", ["run", "analyze", "publish"]),
    trigger: {
      label: inputs.text("label", "diagnose"),
      onOpened: inputs.flag("on-opened", false),
      commentCommand: inputs.optional("comment-command", "/diagnose"),
      waitingLabel: inputs.text("waiting-label", ""),
      checkSender: inputs.flag("check-sender", false),
      issue: inputs.number("issue", 9),
      runId: inputs.number("run-id", 15),
      artifactName: inputs.text("artifact-name", "*"),
      paths: readPaths(inputs, "paths", inside),
    },
    github: readGitHub(inputs, env),
    event: { name: env.GITHUB_EVENT_NAME ?? "", path: env.GITHUB_EVENT_PATH ?? "" },
    run: readRun(env),
    signatures: readSignatures(inputs, inside),
    defaultSignatures: inputs.flag("default-signatures", true),
    templates: readPaths(inputs, "templates", inside)[0] ?? null,
    dryRun: inputs.flag("dry-run", false),
    comment: {
      author: readAuthor(inputs),
      key: inputs.matching("comment-key", /^[\w.-]{1,64}$/, {
        fallback: "default",
        expected: "at most 64 letters, digits, `.`, `_` and `-`",
      }),
      onChange: inputs.choice("on-change", ["update", "replace"]),
    },
    labelPrefix: inputs.flag("labels", false) ? readLabelPrefix(inputs) : null,
    canonical: readCanonical(inputs),
    outputDir: resolve(workspace, inputs.text("output-dir", join(temp, "telltale"))),
    limits: readLimits(inputs),
    workspace,
    cache: env.RUNNER_TOOL_CACHE || temp,
    temp,
  };
  return inputs.problems.length > 0 ? { kind: "bad-settings", messages: inputs.problems } : settings;
}

function readGitHub(inputs: Inputs, env: Environment): GitHubSettings {
  const serverUrl = (env.GITHUB_SERVER_URL || "https://github.com").replace(/\/+$/, "");
  return {
    token: inputs.text("github-token", ""),
    attachmentsToken: inputs.text("attachments-token", "") || null,
    repository: readRepository(env),
    repositoryId: /^\d{1,15}$/.test(env.GITHUB_REPOSITORY_ID ?? "") ? Number(env.GITHUB_REPOSITORY_ID) : null,
    apiUrl: (env.GITHUB_API_URL || "https://api.github.com").replace(/\/+$/, ""),
    serverUrl,
  };
}

/** The runner's own value; a run outside of one may do without, as long as it asks GitHub nothing. */
function readRepository(env: Environment): GitHubSettings["repository"] {
  const [owner = "", name = ""] = (env.GITHUB_REPOSITORY ?? "").split("/");
  return { owner, name };
}

function readRun(env: Environment): RunOrder | null {
  if (!/^\d{1,15}$/.test(env.GITHUB_RUN_ID ?? "")) return null;
  const attempt = /^\d{1,9}$/.test(env.GITHUB_RUN_ATTEMPT ?? "") ? Number(env.GITHUB_RUN_ATTEMPT) : 1;
  return { id: Number(env.GITHUB_RUN_ID), attempt };
}

/** What the operator names must lie in the checkout, or where an earlier step has put it. */
function readPaths(inputs: Inputs, name: string, folders: readonly string[]): readonly string[] {
  const [workspace = ""] = folders;
  const paths = inputs.lines(name).map((line) => resolve(workspace, line));
  const isInside = (path: string) => folders.some((folder) => contains(folder, path));
  if (!paths.every(isInside)) inputs.reject(name, "write paths inside the workspace, one a line");
  return paths;
}

/** Paths of the workspace, and catalogues of other repositories as they stand. */
function readSignatures(inputs: Inputs, folders: readonly string[]): readonly string[] {
  const [workspace = ""] = folders;
  const isRemote = (line: string): boolean =>
    !existsSync(resolve(workspace, line)) && parseRemoteReference(line) !== null;
  const found = inputs.lines("signatures").map((line) => (isRemote(line) ? line : resolve(workspace, line)));
  const isAllowed = (path: string) =>
    parseRemoteReference(path) !== null || folders.some((folder) => contains(folder, path));
  if (!found.every(isAllowed)) {
    inputs.reject("signatures", "write paths inside the workspace or OWNER/REPO/PATH@REF, one a line");
  }
  return found;
}

function contains(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way === "" || !(way.split(/[\\/]/, 1)[0] === ".." || isAbsolute(way));
}

function readAuthor(inputs: Inputs): CommentAuthor {
  const expected = "the account's login, as my-app[bot], or its numeric id";
  const given = inputs.matching("comment-author", /^[\w-]{1,60}(\[bot\])?$/, { fallback: "", expected });
  if (given === "") return githubActions;
  return /^\d{1,15}$/.test(given) ? { kind: "id", id: Number(given) } : { kind: "login", login: given };
}

/** Whatever begins with the prefix may be removed, so one that is short would take people's own labels. */
function readLabelPrefix(inputs: Inputs): string {
  const expected = "3 to 20 characters, so that nobody else's label begins with it";
  return inputs.matching("label-prefix", /^[^,]{3,20}$/, { fallback: "telltale:", expected });
}

/** The reports are found again by the labels, so there must be some. */
function readCanonical(inputs: Inputs): boolean {
  const isOn = inputs.choice("canonical", ["off", "comment"]) === "comment";
  if (isOn && inputs.text("labels", "false").toLowerCase() !== "true") {
    inputs.reject("canonical", "it finds the reports by their labels, so write labels: true as well");
  }
  return isOn;
}

function readLimits(inputs: Inputs): LimitChanges {
  const assignments = inputs.lines("limits").flatMap((line) => line.split(/[\s,]+/));
  const changes = parseLimits(assignments.filter((assignment) => assignment !== ""));
  if (!("kind" in changes)) return changes;
  inputs.reject("limits", changes.message);
  return {};
}
