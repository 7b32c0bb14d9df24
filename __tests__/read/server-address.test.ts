import { describe, expect, it } from "@jest/globals";
import { readFiles, shippedDialects } from "./support/read-files.ts";

const { dialects } = await shippedDialects();
const url = "http://127.0.0.1:8931/mcp";

const addressesIn = (files: Readonly<Record<string, string>>): readonly string[] =>
  readFiles({ files, dialects })
    .facts.filter(({ name }) => name === "server.url")
    .map(({ subject, value, evidence }) => `${subject} ${value} line ${evidence.line}`);

const configured = (command: string, args: readonly string[]): string =>
  JSON.stringify({ mcpServers: { docs: { command, args } } }, null, 1);

describe("the address of a server behind mcp-remote", () => {
  it.each([
    { name: "of npx", command: "npx", args: ["-y", "mcp-remote", url, "--debug"] },
    { name: "of npx with a version", command: "npx", args: ["mcp-remote@0.1.29", url] },
    { name: "of a shell on Windows", command: "cmd", args: ["/c", "npx", "mcp-remote", url] },
    { name: "of Node.js", command: "node", args: ["/opt/mcp-remote/dist/proxy.js", url] },
  ])("is the argument $name, where it stands", ({ command, args }) => {
    const text = configured(command, args);
    const line = text.split("\n").findIndex((each) => each.includes(url)) + 1;
    expect(addressesIn({ ".mcp.json": text })).toEqual([`docs ${url} line ${line}`]);
  });

  it("may stand in a command of one text", () => {
    expect(addressesIn({ ".mcp.json": configured(`npx mcp-remote ${url}`, []) })).toEqual([
      `docs ${url} line 4`,
    ]);
  });

  it("is not that of an argument of another program", () => {
    expect(addressesIn({ ".mcp.json": configured("npx", ["my-server", "--api", url]) })).toEqual([]);
  });

  const output = "[7] Using transport strategy: http-only\n[7] [7] Connecting to remote server: ";
  it("is said by its own log, also without a configuration", () => {
    expect(addressesIn({ "mcp-remote.log": `${output}${url}\n` })).toEqual([`${url} ${url} line 2`]);
  });

  it("is said once of the configured name", () => {
    const files = {
      ".mcp.json": configured("npx", ["mcp-remote", url]),
      "mcp-remote.log": `${output}${url}\n`,
    };
    expect(addressesIn(files)).toEqual([`docs ${url} line 7`]);
  });

  it("is said in the log of the client that starts it", () => {
    const error = `Server stderr: ${output}${url}\n`;
    const record = JSON.stringify({ error, timestamp: "2026-01-02T03:04:06.000Z" });
    expect(addressesIn({ "mcp-logs-docs/2026-01-02T03-04-05-678Z.jsonl": `${record}\n` })).toEqual([
      `docs ${url} line 1`,
    ]);
  });
});
