import { describe, expect, it } from "@jest/globals";
import type { Session } from "../../src/model/reading.ts";
import {
  aDebugLog,
  anMcpLog,
  connected,
  debugLogPath,
  lost,
  type McpRecord,
  mcpLogPath,
  worked,
} from "./support/dialect.ts";
import { readFiles, shippedDialects } from "./support/read-files.ts";

const { dialects } = await shippedDialects();

function sessionsOf(records: readonly McpRecord[]): readonly Session[] {
  return readFiles({ files: { [mcpLogPath("docs")]: anMcpLog(records) }, dialects }).sessions;
}

describe("a session", () => {
  it("lives from its connection to the first loss", () => {
    const [session, ...others] = sessionsOf([...connected(10), worked(20), lost(70), lost(130)]);
    expect(others).toEqual([]);
    expect(session).toMatchObject({
      subject: "docs",
      transport: "http",
      connectMs: 500,
      lifetimeMs: 60_000,
      end: "stream.terminated",
      reason: "SSE stream disconnected: TypeError: terminated",
      recoveredAt: null,
      attempt: 1,
    });
  });

  it("says that it healed when a call succeeds without a new connection", () => {
    const [session] = sessionsOf([...connected(10), lost(70), worked(90)]);
    expect(session?.recoveredAt).toBe(Date.UTC(2026, 0, 2, 3, 5, 30));
  });

  it("is counted also where a log repeats itself so often that only its two ends are kept", () => {
    const records = Array.from({ length: 2_500 }, (_, attempt) => [
      ...connected(attempt * 100),
      lost(attempt * 100 + 60),
    ]).flat();
    const { sessions, sessionsLeftOut } = readFiles({
      files: { [mcpLogPath("docs")]: anMcpLog(records) },
      dialects,
    });
    expect(sessions.length).toBeLessThan(2_500);
    expect(sessions.length + sessionsLeftOut).toBe(2_500);
  });

  it("tells the client's own idle time-out from a cut stream", () => {
    const [idle] = sessionsOf([...connected(10), lost(311), worked(330)]);
    const [cut] = sessionsOf([...connected(10), lost(250), worked(330)]);
    expect(idle?.end).toBe("stream.idle-timeout");
    expect(cut?.end).toBe("stream.terminated");
  });

  it("is not lost because a line was no JSON", () => {
    const records = [
      ...connected(10),
      { message: "STDIO connection dropped after 7s uptime", at: 17 },
      { message: "Connection error: Expected ',' or ']' after array element in JSON at position 5", at: 17 },
      worked(20),
    ];
    expect(sessionsOf(records)[0]).toMatchObject({ end: null, lifetimeMs: null });
  });

  it("ends by the client's own doing when its streams are aborted", () => {
    const [session] = sessionsOf([
      ...connected(10),
      { message: "HTTP connection closed after 60s (cleanly)", at: 70 },
      { message: "HTTP connection dropped after 60s uptime", at: 70.1 },
      {
        message: "Connection error: SSE stream disconnected: AbortError: This operation was aborted",
        at: 70.1,
      },
    ]);
    expect(session).toMatchObject({ end: "stream.aborted", lifetimeMs: 60_000 });
  });

  it("keeps two attempts apart that run at the same time", () => {
    const sessions = sessionsOf([
      { message: "Starting connection attempt", at: 10.6 },
      { message: "Starting connection attempt", at: 11.5 },
      { message: "Connection attempt completed in 2063ms - status: connected", at: 12.7 },
      { message: "Connection attempt completed in 1264ms - status: connected", at: 12.8 },
    ]);
    expect(sessions.map(({ attempt, connectMs }) => [attempt, connectMs])).toEqual([
      [1, 2063],
      [2, 1264],
    ]);
  });

  it("measures how long the program waited before each new attempt", () => {
    const failed = (at: number): readonly McpRecord[] => [
      { message: "Starting connection with timeout of 30000ms", at },
      { message: "Connection failed after 10ms: fetch failed", at: at + 0.01 },
      { message: "Connection failed: fetch failed", at: at + 0.01, error: true },
    ];
    const sessions = sessionsOf([...failed(10), ...failed(11.01), ...failed(13.02)]);
    expect(sessions.map(({ end, retryAfterMs }) => [end, retryAfterMs])).toEqual([
      ["session.failed", null],
      ["session.failed", 1000],
      ["session.failed", 2000],
    ]);
  });

  it("knows the longest silence of a connection", () => {
    expect(sessionsOf([...connected(10), worked(20), worked(50), worked(55)])[0]?.longestSilenceMs).toBe(
      30_000,
    );
  });
});

describe("two files that tell the same story", () => {
  const story = [...connected(10), worked(20), lost(70)];

  it("are one story", () => {
    const reading = readFiles({
      files: { [mcpLogPath("docs")]: anMcpLog(story), [debugLogPath]: aDebugLog("docs", story) },
      dialects,
    });
    expect(reading.sessions).toHaveLength(1);
    expect(reading.occurrences.get("stream.terminated")?.count).toBe(1);
    expect(reading.occurrences.get("tool.succeeded")?.count).toBe(1);
  });

  it("complete each other", () => {
    const reading = readFiles({
      files: { [mcpLogPath("docs")]: anMcpLog(story.slice(0, 3)), [debugLogPath]: aDebugLog("docs", story) },
      dialects,
    });
    expect(reading.sessions).toMatchObject([{ end: "stream.terminated", lifetimeMs: 60_000 }]);
  });

  it("are compared by their clocks, and the skew is said", () => {
    const late = story.map((record) => ({ ...record, at: Number(record.at) + 7200 }));
    const reading = readFiles({
      files: { [mcpLogPath("docs")]: anMcpLog(story), [debugLogPath]: aDebugLog("docs", late) },
      dialects,
    });
    expect(reading.sessions).toHaveLength(1);
    expect(reading.occurrences.get("stream.terminated")?.count).toBe(1);
    expect(reading.assumptions.map(({ text }) => text)).toEqual([
      "by the events that both tell, the clock of claude-code.debug-log is 7200 s ahead of that of claude-code.mcp-log; its times were moved",
    ]);
  });

  it("keep what a screen alone shows, once", () => {
    const screen = '● docs - search (MCP)(query: "a")\n  ⎿  Error: not found\n';
    const reading = readFiles({ files: { "terminal.txt": screen, "mcp-screen.txt": screen }, dialects });
    expect(reading.occurrences.get("tool.failed")?.count).toBe(1);
  });
});
