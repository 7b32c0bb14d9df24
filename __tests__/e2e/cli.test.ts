import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { inspectionSchema } from "../../src/schema/inspection.ts";
import { resultSchema } from "../../src/schema/result.ts";
import { runCli } from "../support/run-cli.ts";
import { root } from "../support/shared.ts";

const example = join(root, "examples", "context7-session.zip");
const healthy = join(root, "examples", "healthy-session.zip");

describe("the command line that users run", () => {
  let folder = "";
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "telltale-cli-"));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  const file = (name: string, text: string): string => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };

  it("reports on the example: what failed, the proof, what to do", async () => {
    const { code, out, err } = await runCli(["analyze", example]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toMatch(/expired/);
    expect(out).toContain("SSE stream disconnected: TypeError: terminated");
    expect(out).toContain("Dynamic client registration failed: HTTP 404");
    expect(out).not.toContain("ctx7-dummy-token-000000");
  });

  it("claims nothing on a healthy session", async () => {
    const { code, out } = await runCli(["analyze", healthy, "--format", "json"]);
    const result = resultSchema.parse(JSON.parse(out));
    expect(code).toBe(0);
    expect(result.verdict).toMatchObject({ status: "healthy", cause: null });
    expect(result.findings.filter(({ severity }) => severity !== "info")).toEqual([]);
  });

  it("measures the example as the investigation by hand did", async () => {
    const { out } = await runCli(["analyze", example, "--format", "json"]);
    const { sessions, findings } = resultSchema.parse(JSON.parse(out));
    expect(sessions.map(({ connectMs }) => connectMs)).toEqual(expect.arrayContaining([2063, 1264]));
    const lifetimes = sessions.flatMap(({ lifetimeMs }) => (lifetimeMs === null ? [] : [lifetimeMs]));
    expect(lifetimes.length).toBeGreaterThan(0);
    for (const lifetime of lifetimes) expect(lifetime).toBeGreaterThan(56_000);
    for (const lifetime of lifetimes) expect(lifetime).toBeLessThan(64_000);
    expect(findings.map(({ signature }) => signature)).toEqual(
      expect.arrayContaining(["mcp.oauth.dynamic-registration-failed", "mcp.sse.stream-terminated"]),
    );
  });

  it("prints the comment exactly as it would be posted, marker first", async () => {
    const { out } = await runCli(["analyze", example, "--format", "markdown"]);
    expect(out.split("\n")[0]).toMatch(/^<!-- telltale:v1 key=default run=0\.1 data=[\w-]+ -->$/);
    expect(Buffer.byteLength(out)).toBeLessThan(60_000);
  });

  it("writes every format into a folder", async () => {
    const { code } = await runCli(["analyze", example, "--output", join(folder, "report")]);
    expect(code).toBe(0);
    const read = (name: string) => readFileSync(join(folder, "report", name), "utf8");
    expect(() => resultSchema.parse(JSON.parse(read("result.json")))).not.toThrow();
    expect(read("report.md")).toMatch(/^<!-- telltale:v1 /);
    expect(read("report.html")).toMatch(/^<!doctype html>/i);
    expect(read("bug-report.md")).toContain("Evidence");
  });

  it("reads standard input", async () => {
    const { out } = await runCli(["analyze", "-", "--format", "json"], {
      input: "2026-01-02T03:04:05Z ERROR connect ECONNREFUSED 127.0.0.1:8080\n",
    });
    expect(resultSchema.parse(JSON.parse(out)).verdict.cause).toBe("net.econnrefused");
  });

  it("reads an issue saved by gh, and names its attachments as not fetched", async () => {
    const body =
      "It fails:\n```\nError: connect ECONNREFUSED 127.0.0.1:8080\n```\n[logs.zip](https://github.com/user-attachments/files/1/logs.zip)";
    const issue = file("issue.json", JSON.stringify({ number: 3, title: "It fails", body, comments: [] }));
    const { out } = await runCli(["analyze", issue, "--format", "json"]);
    const result = resultSchema.parse(JSON.parse(out));
    expect(result.verdict.cause).toBe("net.econnrefused");
    const refusals = result.sources.flatMap((source) => source.refusals);
    expect(refusals).toEqual([expect.objectContaining({ code: "not-fetched", name: "logs.zip" })]);
  });

  it.each([
    {
      name: "CRLF line ends",
      bytes: Buffer.from("\ufeffstart\r\nError: connect ECONNREFUSED 127.0.0.1:1\r\n"),
    },
    {
      name: "UTF-16, as PowerShell writes it",
      bytes: Buffer.from("\ufeffstart\r\nError: connect ECONNREFUSED 127.0.0.1:1\r\n", "utf16le"),
    },
    { name: "lone CRs", bytes: Buffer.from("start\rError: connect ECONNREFUSED 127.0.0.1:1\r") },
  ])("reads a log with $name, and counts its lines", async ({ bytes }) => {
    writeFileSync(join(folder, "windows.log"), bytes);
    const { out } = await runCli(["analyze", join(folder, "windows.log"), "--format", "json"]);
    const { verdict, findings } = resultSchema.parse(JSON.parse(out));
    expect(verdict.cause).toBe("net.econnrefused");
    expect(findings[0]?.evidence[0]).toMatchObject({ line: 2, text: expect.not.stringContaining("\r") });
  });

  it("reads a bundle whose paths were written on Windows", async () => {
    const { out } = await runCli(["analyze", "-", "--format", "json"], {
      input: "Error: Cannot find module 'express'\r\nRequire stack:\r\n- C:\\Users\\jane\\app\\index.js\r\n",
    });
    const result = resultSchema.parse(JSON.parse(out));
    expect(result.verdict.cause).toMatch(/^node\./);
    expect(out).not.toContain("jane");
  });

  it("gives a broken archive the verdict unreadable, and succeeds", async () => {
    const broken = file("logs.zip", "PK\u0003\u0004 this is no archive");
    const { code, out } = await runCli(["analyze", broken, "--format", "json"]);
    expect(code).toBe(0);
    expect(resultSchema.parse(JSON.parse(out)).verdict.status).toBe("unreadable");
  });

  it("gives nothing at all the verdict empty, and asks for a file", async () => {
    const { out } = await runCli(["analyze", file("empty.log", ""), "--format", "json"]);
    const result = resultSchema.parse(JSON.parse(out));
    expect(result.verdict.status).toBe("empty");
    expect(result.asks.length).toBeGreaterThan(0);
  });

  it("inspects an archive: entries with kind, size and digest", async () => {
    const { out } = await runCli(["inspect", example, "--format", "json"]);
    const { sources } = inspectionSchema.parse(JSON.parse(out));
    expect(sources).toHaveLength(1);
    expect(sources[0]).toMatchObject({ name: "context7-session.zip", format: "zip" });
    expect(sources[0]?.entries).toHaveLength(10);
  });

  it("redacts a text line for line, and counts on standard error", async () => {
    const input = "Authorization: Bearer abcdefghij0123456789\nplain line\n";
    const { out, err } = await runCli(["redact"], { input });
    expect(out.split("\n")).toHaveLength(3);
    expect(out).not.toContain("abcdefghij0123456789");
    expect(out).toContain("plain line");
    expect(err).toMatch(/^redacted: 1 /);
  });

  it("explains clause by clause, and finds the nearest id for a wrong one", async () => {
    const { out } = await runCli(["explain", example, "mcp.sse.stream-terminated"]);
    expect(out).toContain("It matched");
    const wrong = await runCli(["explain", example, "mcp.sse.stream-terminate"]);
    expect(wrong).toMatchObject({
      code: 1,
      err: expect.stringContaining("did you mean mcp.sse.stream-terminated?"),
    });
  });

  it("takes a project's own signature, and names a broken one with its place and the nearest key", async () => {
    file(
      "cache.yml",
      [
        "id: my.app.cache-full",
        "title: The cache is full",
        "severity: error",
        "status: experimental",
        "matchers: { full: { text: cache write failed } }",
        "when: full",
        "cause: No space is left.",
        "impact: Builds are slow.",
        "remedy: [{ text: Clear it. }]",
        "examples: { match: [cache write failed a, cache write failed b], nearMiss: [fine, good] }",
      ].join("\n"),
    );
    file("broken.yml", "id: my.app.other\ntitel: x\n");
    const log = file("app.log", "2026-01-02T03:04:05Z ERROR cache write failed: no space\n");
    const { out } = await runCli(["analyze", log, "--signatures", folder, "--format", "json"]);
    const result = resultSchema.parse(JSON.parse(out));
    expect(result.verdict.cause).toBe("my.app.cache-full");
    const messages = result.problems.map(({ file: name, line, message }) => `${name}:${line}: ${message}`);
    expect(messages.join("\n")).toMatch(/broken\.yml:2: .*titel.*title/);
  });

  it("writes a scaffold whose examples pass, and does not write over it", async () => {
    const made = await runCli(["signatures", "new", "my.app.cache-full", "--output", folder]);
    expect(made.code).toBe(0);
    const tested = await runCli(["signatures", "test", "--signatures", folder]);
    expect(tested).toMatchObject({ code: 0, out: "" });
    const again = await runCli(["signatures", "new", "my.app.cache-full", "--output", folder]);
    expect(again).toMatchObject({ code: 1, err: expect.stringContaining("is there already") });
  });

  it("pulls the fewest redacted lines that still show a failure", async () => {
    const { code, out } = await runCli(["signatures", "pull", example, "mcp.sse.stream-terminated"]);
    expect(code).toBe(0);
    expect(out).toContain("SSE stream disconnected: TypeError: terminated");
    expect(out.split("\n").length).toBeLessThan(120);
    expect(out).not.toContain("ctx7-dummy-token-000000");
  });

  it.each([
    { words: [], code: 2, err: "" },
    { words: ["analyse"], code: 2, err: "did you mean `analyze`?" },
    { words: ["analyze"], code: 2, err: "analyze needs more" },
    { words: ["analyze", "x", "--fromat", "json"], code: 2, err: "did you mean --format?" },
    { words: ["analyze", "no-such-file.zip"], code: 1, err: "ENOENT" },
    { words: ["analyze", "README.md", "--limit", "max-entrys=1"], code: 1, err: "max-entries" },
    { words: ["analyze", "README.md", "--signatures", "nowhere"], code: 1, err: "nowhere" },
    { words: ["analyze", "--issue", "octo/app"], code: 1, err: "OWNER/REPO#NUMBER" },
    { words: ["analyze", "--issue", "octo/app#1"], code: 1, err: "GITHUB_TOKEN" },
    { words: ["evaluate", "src"], code: 1, err: "labels.json" },
  ])("answers `telltale $words` with code $code and the remedy", async ({ words, code, err }) => {
    const run = await runCli(words);
    expect(run.code).toBe(code);
    expect(run.err).toContain(err);
  });

  it("is a program of its own where npm links it", () => {
    const { bin } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
      bin: { telltale: string };
    };
    expect(readFileSync(join(root, bin.telltale), "utf8")).toMatch(/^#!\/usr\/bin\/env node\n/);
  });

  it.each([
    { signatures: join("signatures", "git"), said: /^1 signature, 0 errors, / },
    { signatures: join("signatures", "net"), said: /^\d{2} signatures, 0 errors, / },
  ])("counts what it checked in $signatures", async ({ signatures, said }) => {
    expect((await runCli(["signatures", "lint", "--signatures", signatures])).err).toMatch(said);
  });

  it("prints its version", async () => {
    const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };
    expect((await runCli(["--version"])).out).toBe(`${version}\n`);
  });
});
