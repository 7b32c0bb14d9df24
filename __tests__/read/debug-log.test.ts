import { describe, expect, it } from "@jest/globals";
import { readFiles, shippedDialects } from "./support/read-files.ts";

const { dialects } = await shippedDialects();

const claude = (...messages: string[]): string =>
  messages.map((debug) => `${JSON.stringify({ debug, timestamp: "2026-01-01T12:00:00.000Z" })}\n`).join("");
const remote = (message: string): string => `[2026-01-02T03:04:05.000Z][7] Using ${message}\n`;
const quiet = claude("Starting connection attempt", "Successfully connected (transport: http) in 4ms");
const claudeLog = "mcp-logs-docs/2026-01-01T12-00-00-000Z.jsonl";

describe("the debug log that a reporter is asked for is that of the program", () => {
  it.each([
    { name: "whose files were recognised", files: { [claudeLog]: quiet }, asked: "Claude Code's" },
    {
      name: "in whose files the errors stand",
      files: {
        [claudeLog]: quiet.repeat(50),
        "a_debug.log": remote("it\n") + remote("Error: odd thing happened"),
      },
      asked: "mcp-remote's",
    },
    {
      name: "that wrote most, where there are no errors",
      files: { [claudeLog]: quiet.repeat(50), "a_debug.log": remote("strategy") },
      asked: "Claude Code's",
    },
  ])("$name", ({ files, asked }) => {
    expect(readFiles({ files, dialects }).debugLog?.for).toMatch(new RegExp(`^${asked} debug log`));
  });

  it.each([
    { name: "no program was recognised", files: { "app.log": "Error: odd thing happened\n" } },
    {
      name: "the errors are another program's",
      files: { [claudeLog]: quiet, "app.log": "Error: odd thing happened\n" },
    },
  ])("and of none where $name", ({ files }) => {
    expect(readFiles({ files, dialects }).debugLog).toBeNull();
  });
});
