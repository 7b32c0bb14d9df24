/**
 * Scanning and reading of Claude Code logs: 200 MB made from the recorded bundles by repetition with new times.
 * Usage: node bench/read.ts [megabytes]; prints MB/s and peak memory for each form that the logs have.
 */
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { loadDialects } from "../src/catalogue/dialects.ts";
import type { RedactedText } from "../src/model/text.ts";
import { createReader, dialectPatterns } from "../src/read/index.ts";
import { compilePatterns, scanEntry } from "../src/scan/index.ts";

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), "..");
const megabytes = Number(process.argv[2] ?? 200);
const only = process.argv[3];

/** One recorded run in three forms; `{T}` is a time `{T+seconds}` after the run's start. */
const story: readonly (readonly [seconds: number, key: "debug" | "error", message: string])[] = [
  [0, "debug", "Initializing HTTP transport to http://127.0.0.1:8931/mcp"],
  [0.01, "debug", "Node version: v20.20.2, Platform: linux"],
  [
    0.01,
    "debug",
    'Environment: {"NODE_OPTIONS":"not set","UV_THREADPOOL_SIZE":"default","HTTP_PROXY":"not set"}',
  ],
  [0.02, "debug", "No token data found"],
  [
    0.03,
    "debug",
    'HTTP transport options: {"url":"http://127.0.0.1:8931/mcp","hasAuthProvider":true,"timeoutMs":60000}',
  ],
  [0.04, "debug", "Client created, setting up request handler"],
  [0.05, "debug", "Starting connection with timeout of 30000ms"],
  [0.06, "debug", "Testing basic HTTP connectivity to http://127.0.0.1:8931/mcp"],
  [0.07, "debug", "No token data found"],
  [1.2, "debug", "Successfully connected to http server in 1203ms"],
  [1.21, "debug", "No token data found"],
  ...Array.from(
    { length: 12 },
    (_, call) =>
      [
        [5 + call * 4, "debug", "Calling MCP tool: get-library-docs"],
        [5.1 + call * 4, "debug", "No token data found"],
        [
          5.2 + call * 4,
          "debug",
          'Tool call succeeded: {"content":[{"type":"text","text":"Results for \\"react\\": 1. getting-started"}]}',
        ],
      ] as const,
  ).flat(),
  [61.2, "error", "Transport error: Error: SSE stream disconnected: TypeError: terminated"],
  [70, "debug", "Calling MCP tool: get-library-docs"],
  [70.1, "debug", "No client info found"],
  [70.2, "error", "Transport error: Error: Dynamic client registration failed: HTTP 404"],
];

const session = "5caa38b1-4b24-4e3c-96d7-651de197fca6";
const forms: Readonly<
  Record<
    string,
    { path: string; head: string; record: (time: string, key: string, message: string) => string }
  >
> = {
  "array (1.0.x)": {
    path: "mcp-logs-context7/a.txt",
    head: "[\n",
    record: (time, key, message) =>
      `  {\n    "${key}": ${JSON.stringify(message)},\n    "timestamp": "${time}",\n    "sessionId": "${session}",\n    "cwd": "/home/dev/projects/dotfiles"\n  },\n`,
  },
  "lines (2.x)": {
    path: "mcp-logs-context7/a.jsonl",
    head: "",
    record: (time, key, message) =>
      `${JSON.stringify({ [key]: message, timestamp: time, sessionId: session, cwd: "/home/dev/projects/dotfiles" })}\n`,
  },
  "debug log (2.x)": {
    path: `.claude/debug/${session}.txt`,
    head: "",
    record: (time, key, message) => `${time} [${key.toUpperCase()}] MCP server "context7": ${message}\n`,
  },
};

function* chunks(form: string, bytes: number): Generator<Uint8Array> {
  const { head, record } = forms[form] ?? { head: "", record: () => "" };
  let start = Date.UTC(2026, 0, 1);
  let text = head;
  let sent = 0;
  while (sent < bytes) {
    for (const [seconds, key, message] of story)
      text += record(new Date(start + seconds * 1000).toISOString(), key, message);
    start += 90_000;
    if (text.length >= 1 << 20) {
      const chunk = Buffer.from(text);
      sent += chunk.length;
      text = "";
      yield chunk;
    }
  }
}

async function measure(form: string): Promise<void> {
  const folder = path.join(root, "dialects");
  const files = readdirSync(folder).map((name) => ({
    file: name,
    text: readFileSync(path.join(folder, name), "utf8"),
    catalogue: "telltale",
  }));
  const { dialects } = await loadDialects(files);
  const patterns = dialectPatterns(dialects);
  const { set } = compilePatterns(patterns);
  const reader = createReader({
    dialects,
    patternIds: patterns.map(({ id }) => id),
    redact: (text) => text as RedactedText,
  });
  const made = [...chunks(form, 8 << 20)];
  const rounds = Math.max(1, Math.round(megabytes / 8));
  const repeated = function* (): Generator<Uint8Array> {
    for (let round = 0; round < rounds; round += 1) yield* made;
  };
  const entry = reader.open({
    bundle: "bench",
    path: forms[form]?.path ?? "",
    kind: "text",
    voice: "output",
    author: "operator",
    head: Buffer.from(made[0] ?? []).toString("utf8", 0, 4096),
    lineOf: (line) => line,
  });
  const cpuBefore = process.cpuUsage();
  const startedAt = process.hrtime.bigint();
  let delivered = 0;
  const totals = await scanEntry(set, repeated(), entry.context, (line) => {
    delivered += 1;
    entry.line(line);
  });
  entry.end({ ...totals, state: "complete", tail: null });
  const reading = reader.finish();
  const seconds = Number(process.hrtime.bigint() - startedAt) / 1e9;
  const cpu = process.cpuUsage(cpuBefore);
  const cpuSeconds = (cpu.user + cpu.system) / 1e6;
  const mb = totals.bytes / 1e6;
  const peak = process.resourceUsage().maxRSS / 1024;
  console.log(
    `${form.padEnd(16)} ${mb.toFixed(0)} MB in ${seconds.toFixed(2)} s: ${(mb / seconds).toFixed(1)} MB/s, ${(mb / cpuSeconds).toFixed(1)} MB per second of processor time, peak ${peak.toFixed(0)} MiB, ` +
      `${delivered} of ${totals.lines} lines, ${reading.sessions.length} sessions, ${reading.occurrences.get("tool.succeeded")?.count} calls`,
  );
}

if (only === undefined) {
  for (const form of Object.keys(forms)) {
    process.stdout.write(
      execFileSync(process.execPath, [
        "--no-warnings",
        fileURLToPath(import.meta.url),
        String(megabytes),
        form,
      ]),
    );
  }
} else {
  await measure(only);
}
