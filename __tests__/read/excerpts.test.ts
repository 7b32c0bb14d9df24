import { describe, expect, it } from "@jest/globals";
import { readFiles, shippedDialects } from "./support/read-files.ts";

const { dialects } = await shippedDialects();

describe("what evidence shows of a record of several lines", () => {
  it("begins at its own line, though the same words stand above it", () => {
    const log = [
      "2026-01-01T10:04:01Z ERROR widget 18 could not be glued",
      "Traceback (most recent call last):",
      '    raise GlueError("tank empty")',
      "GlueError: tank empty",
      "2026-01-01T10:04:02Z INFO going on",
      "",
    ].join("\n");
    const shown = readFiles({ files: { "app.log": log }, dialects }).errors.flatMap(
      ({ evidence }) => evidence,
    );
    const lines = log.split("\n");
    expect(shown.map(({ line }) => line)).toEqual([1, 2, 3, 4]);
    for (const { line, text } of shown) expect(text.split("\n", 1)).toEqual([lines[line - 1]]);
  });

  it("begins at the words where the record is a message out of JSON", () => {
    const error = "Server stderr: starting\nTraceback (most recent call last):\nGlueError: tank empty";
    const log = `${JSON.stringify({ error, timestamp: "2026-01-02T03:04:06.000Z" })}\n`;
    const [group] = readFiles({ files: { "mcp-logs-docs/a.jsonl": log }, dialects }).errors;
    expect(error).toContain(group?.evidence[0]?.text);
  });
});
