import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import { parse } from "yaml";
import { readSettings } from "../../src/action/read-settings.ts";
import type { Settings } from "../../src/action/settings.ts";
import { inputsAsEnv } from "../support/action-env.ts";
import { root } from "../support/shared.ts";

const runner = {
  GITHUB_REPOSITORY: "octo/demo",
  GITHUB_REPOSITORY_ID: "1",
  GITHUB_RUN_ID: "123",
  GITHUB_RUN_ATTEMPT: "2",
  GITHUB_WORKSPACE: "/w",
  RUNNER_TEMP: "/t",
};

type InputTexts = Readonly<Record<string, string>>;

const withInputs = (inputs: InputTexts): Settings => {
  const settings = readSettings({ ...runner, ...inputsAsEnv(inputs) }, "/w");
  if ("kind" in settings) throw new Error(settings.messages.join("\n"));
  return settings;
};

interface ActionFile {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default?: string }>>;
  readonly outputs: Readonly<Record<string, { readonly description: string }>>;
}

const actionFile = parse(readFileSync(join(root, "action.yml"), "utf8")) as ActionFile;

describe("the Action's settings", () => {
  it("are the same whether the runner fills in action.yml's defaults or nobody does", () => {
    const defaults = Object.entries(actionFile.inputs).map(([name, input]) => [name, input.default ?? ""]);
    const filled = { ...Object.fromEntries(defaults), "github-token": "x" };
    expect(withInputs(filled)).toEqual(withInputs({ "github-token": "x" }));
  });

  it("are described, each input and each output", () => {
    for (const { description } of [
      ...Object.values(actionFile.inputs),
      ...Object.values(actionFile.outputs),
    ]) {
      expect(description.length).toBeGreaterThan(20);
    }
  });

  it("order runs by id and attempt", () => {
    expect(withInputs({}).run).toEqual({ id: 123, attempt: 2 });
  });

  it.each(["true", "True", "TRUE"])("take %s for true", (text) => {
    expect(withInputs({ "dry-run": text }).dryRun).toBe(true);
  });

  it("read limits one a line or in one line", () => {
    const { limits } = withInputs({ limits: "max-entries=5\nmax-file-bytes=1MiB, max-links=3" });
    expect(limits).toEqual({ maxEntries: 5, maxFileBytes: 1_048_576, maxLinks: 3 });
  });

  it("take paths of the workspace and of the runner's own folder", () => {
    const { trigger } = withInputs({ paths: "logs\n./a.zip\n/t/x" });
    expect(trigger.paths).toEqual(["/w/logs", "/w/a.zip", "/t/x"]);
  });

  it("switch the command off when it is given empty", () => {
    expect(withInputs({ "comment-command": "" }).trigger.commentCommand).toBe("");
    expect(withInputs({}).trigger.commentCommand).toBe("/diagnose");
  });

  it("take an account's id or its login", () => {
    const authorOf = (text: string) => withInputs({ "comment-author": text }).comment.author;
    expect(authorOf("500")).toEqual({ kind: "id", id: 500 });
    expect(authorOf("my-app[bot]")).toEqual({ kind: "login", login: "my-app[bot]" });
  });

  it.each<[InputTexts, string]>([
    [
      { issue: "../../other/repo/issues/1" },
      'The input issue is "../../other/repo/issues/1": write a number',
    ],
    [{ issue: "7 8" }, "write a number of at most 9 digits"],
    [{ issue: "12345678901" }, "write a number of at most 9 digits"],
    [{ issue: "0x7" }, "write a number"],
    [{ "run-id": "latest" }, "write a number"],
    [{ mode: "publsh" }, "write run or analyze or publish"],
    [{ "dry-run": "yes" }, "write true or false"],
    [{ "on-change": "append" }, "write update or replace"],
    [{ "comment-key": "a b" }, "letters, digits"],
    [{ paths: "../../etc/passwd" }, "paths inside the workspace"],
    [{ signatures: "/etc" }, "paths inside the workspace"],
    [{ limits: "max-entrys=5" }, "did you mean max-entries?"],
    [{ "comment-author": "a b" }, "the account's login"],
    [{ labels: "true", "label-prefix": "a" }, "3 to 20 characters"],
  ])("say what is wrong with %j", (inputs, message) => {
    const settings = readSettings({ ...runner, ...inputsAsEnv(inputs) }, "/w");
    expect(settings).toMatchObject({ kind: "bad-settings", messages: [expect.stringContaining(message)] });
  });

  it("name all problems at once", () => {
    const settings = readSettings(
      { ...runner, ...inputsAsEnv({ mode: "x", issue: "y", labels: "z" }) },
      "/w",
    );
    expect(settings).toMatchObject({ messages: { length: 3 } });
  });

  it.each(["comment-author", "mode", "limits", "issue"])(
    "shows no part of a long value, of which the runner masks only the whole: %s",
    (name) => {
      const token = `github_pat_${"a1B2c3D4".repeat(11)}`;
      const settings = readSettings({ ...runner, ...inputsAsEnv({ [name]: token }) }, "/w");
      if (!("kind" in settings)) throw new Error("the token was taken for a value");
      const [message = ""] = settings.messages;
      expect(message).toContain(`${token.length} characters`);
      expect(message).not.toContain(token.slice(0, 12));
    },
  );
});
