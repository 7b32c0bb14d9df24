import { loadDialects } from "../../../src/catalogue/dialects.ts";
import type { Dialect } from "../../../src/model/dialect.ts";

/** A dialect out of its YAML; a problem in it fails the test. */
export async function aDialect(text: string): Promise<Dialect> {
  const { dialects, problems } = await loadDialects([{ file: "test.yml", text, catalogue: "test" }]);
  const [dialect] = dialects;
  if (!dialect) throw new Error(problems.map(({ message }) => message).join("; "));
  return dialect;
}

export interface McpRecord {
  readonly message: string;
  /** Seconds after 03:04:00, or a time as written. */
  readonly at: number | string;
  readonly error?: boolean;
}

const run = "00000000-0000-4000-8000-000000000001";

/** The path of a Claude Code log of one server. */
export const mcpLogPath = (server: string, extension = "jsonl"): string =>
  `mcp-logs-${server}/2026-01-02T03-04-00-000Z.${extension}`;

export const debugLogPath = `.claude/debug/${run}.txt`;

/** A Claude Code log, one record a line. */
export function anMcpLog(records: readonly McpRecord[]): string {
  return records
    .map(({ message, at, error = false }) =>
      JSON.stringify({
        [error ? "error" : "debug"]: message,
        timestamp: timeOf(at),
        sessionId: run,
        cwd: "/",
      }),
    )
    .join("\n");
}

export function aDebugLog(server: string, records: readonly McpRecord[]): string {
  return records
    .map(({ message, at }) => `${timeOf(at)} [DEBUG] MCP server "${server}": ${message}`)
    .join("\n");
}

/** What a connection says of itself until it is made. */
export function connected(at: number, ms = 500): readonly McpRecord[] {
  return [
    { message: "Starting connection with timeout of 30000ms", at: at - ms / 1000 },
    { message: `Successfully connected (transport: http) in ${ms}ms`, at },
  ];
}

export const lost = (at: number): McpRecord => ({
  message: "Connection error: SSE stream disconnected: TypeError: terminated",
  at,
});

export const worked = (at: number): McpRecord => ({
  message: "Tool 'search' completed successfully in 20ms",
  at,
});

function timeOf(at: number | string): string {
  return typeof at === "string" ? at : new Date(Date.UTC(2026, 0, 2, 3, 4) + at * 1000).toISOString();
}
