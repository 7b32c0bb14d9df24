import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { runCli } from "../support/run-cli.ts";
import { root } from "../support/shared.ts";

const example = join(root, "examples", "context7-session.zip");
const signature = "mcp.sse.stream-terminated";

const printing = [
  ["--help"],
  ["--version"],
  ["analyze", "--help"],
  ["analyze", example],
  ["analyze", example, "--format", "markdown"],
  ["analyze", example, "--format", "html"],
  ["analyze", example, "--format", "json"],
  ["analyze", example, "--format", "report"],
  ["inspect", example],
  ["inspect", example, "--format", "json"],
  ["redact", join(root, "README.md")],
  ["explain", example, signature],
  ["explain", example, signature, "--format", "json"],
  ["signatures", "list"],
  ["signatures", "list", "--format", "json"],
  ["signatures", "lint", "--format", "json", "--signatures", join(root, "signatures", "git")],
  ["signatures", "schema"],
  ["signatures", "pull", example, signature],
  ["evaluate", join(root, "__tests__", "cases")],
  ["evaluate", join(root, "__tests__", "cases"), "--format", "json"],
  ["preview", example],
].map((words) => ({ words, shown: words.join(" ").replaceAll(`${root}/`, "") }));

describe("a command line whose reader has gone", () => {
  let folder = "";
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "telltale-closed-"));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it.each(printing)("ends without a stack trace, as a program in a pipe does: $shown", async ({ words }) => {
    const { code, err } = await runCli(words, { unread: "stdout" });
    expect(code).toBe(141);
    expect(err).not.toMatch(/EPIPE|\bat .+:\d+|mistake of ours/);
  });

  it.each(printing)("prints all the same when nobody reads its notes: $shown", async ({ words }) => {
    const { code, out } = await runCli(words, { unread: "stderr" });
    expect(code).toBe(0);
    expect(out).not.toBe("");
  });

  it("still writes its files", async () => {
    const output = join(folder, "report");
    const { code } = await runCli(["analyze", example, "--output", output], { unread: "stdout" });
    expect(code).toBe(141);
    expect(readdirSync(output).sort()).toEqual(["bug-report.md", "report.html", "report.md", "result.json"]);
  });

  it.each([
    { name: "could not do its work", words: ["analyze", "no-such-file.zip"], code: 1 },
    { name: "was asked wrongly", words: ["analyse"], code: 2 },
  ])("keeps its own exit code when it $name", async ({ words, code }) => {
    expect((await runCli(words, { unread: "stdout" })).code).toBe(code);
    expect((await runCli(words, { unread: "stderr" })).code).toBe(code);
  });

  it("stops reading an input whose redacted text nobody reads", async () => {
    const block = "a plain line of a log\n".repeat(3_000);
    const { code, err } = await runCli(["redact"], { unread: "stdout", input: block.repeat(20) });
    expect({ code, err }).toEqual({ code: 141, err: "" });
  });
});
