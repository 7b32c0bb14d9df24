import type { Result } from "../../src/model/result.ts";
import { aFinding, anAdvice, anEvidence, aResult, aSession, aSource } from "./build-result.ts";

const log = (line: number, clock: string, text: string) =>
  anEvidence({ line, time: `2026-11-22T${clock}Z`, text });

const connected = log(
  45,
  "15:47:12.773",
  '"debug": "Connection attempt completed in 1264ms - status: connected",',
);
const terminated = log(
  87,
  "15:48:12.752",
  '"error": "Transport error: Error: SSE stream disconnected: TypeError: terminated",',
);
const refusal = '"error": "Transport error: Error: Dynamic client registration failed: HTTP 404",';
const refused = [
  log(111, "15:48:26.756", refusal),
  log(135, "15:48:34.850", refusal),
  log(159, "15:48:45.120", refusal),
] as const;
const noToken = [8, 20, 26, 38, 98, 122].map((line, index) =>
  log(line, `15:47:1${index}.809`, '"debug": "No token data found",'),
);
const trace = anEvidence({
  entry: "diag/mcp-auth-screen.txt",
  line: 9,
  endLine: 11,
  time: null,
  text: "  ⎿  Error: Dynamic client registration failed: HTTP 404\n     at file:///home/[user]/lib/node_modules/@anthropic-ai/claude-code/cli.js:704:12190\n     at process.processTicksAndRejections",
});

/** The failure that the project starts from: a stream that ends after a minute, and a login that cannot be renewed. */
export function seedCase(): Result {
  return aResult({
    verdict: {
      status: "known",
      cause: "mcp.oauth.dynamic-registration-failed",
      confidence: 0.97,
      summary:
        "The connection to `context7` ends about one minute after it was made and cannot come back, because the server refuses to register the client.",
    },
    findings: [registration, expired, cutOff, withoutToken, updateCheck],
    sessions: [
      aSession({ evidence: [connected, terminated] }),
      failedSession(2, "15:48:26.728", refused[0]),
      failedSession(3, "15:48:34.832", refused[1]),
    ],
    suspects: [
      suspect("memory", "Memory", "ruled-out", "Resident memory stays between 203 and 268 MiB."),
      suspect("timeout", "A time-out of the client", "undecided", "No time-out is configured."),
      suspect("crash", "A crash of the process", "ruled-out", "The client runs on after the failure."),
      suspect(
        "file-handles",
        "Open files",
        "undecided",
        "The limit is 20,000; how many were open is not recorded.",
      ),
      suspect("token", "An expired token", "confirmed", "After a minute the server asks for another login."),
      suspect("stale-state", "Stale state in the client", "confirmed", "Attempts 2 and 3 fail at once."),
    ],
    resources: [memory],
    facts: [
      fact("claude-code.version", "1.0.86", 6),
      fact("node.version", "v20.20.2", 4),
      fact("os", "Linux 6.18.44 x86_64", 2),
      fact("server.context7.transport", "http", 3),
    ],
    assumptions: [{ about: "time zone", text: "`diag/ps.txt` says no zone; `date -u` above it says UTC." }],
    timeline: [
      event("session.started", log(19, "15:47:11.502", '"debug": "Starting connection attempt",')),
      event("session.connected", connected),
      event("stream.terminated", terminated),
      event("auth.refused", refused[0]),
      event("auth.refused", refused[1]),
    ],
    asks: [
      {
        for: "the server's answer to the registration",
        why: "It says whether the server ever allows registration, or only for known clients.",
        command: "curl -si -X POST https://mcp.context7.com/register",
        os: null,
      },
    ],
    sources: [
      aSource({
        refusals: [
          { code: "binary", name: "screenshot.png", detail: "89 kB of image/png" },
          { code: "too-large", name: "heap.heapsnapshot", detail: "61 MiB; one entry may be 32 MiB" },
        ],
      }),
    ],
    exposures: [{ kind: "bearer-token", source: "context7-session.zip" }],
    redactions: { "bearer-token": 2, "home-path": 31, "session-id": 17 },
  });
}

const registration = aFinding({
  evidence: [...refused, trace],
  count: 4,
  advice: {
    cause:
      "The access token has expired, and the server answers the client's attempt to register itself anew with `HTTP 404`.",
    impact: "The server shows as failed until Claude Code is started again.",
    remedy: [
      { text: "Start Claude Code again; a new session connects.", commands: { any: "claude --debug" } },
      {
        text: "If it fails again, remove the server and add it again.",
        commands: { any: "claude mcp remove {server}\nclaude mcp add --transport http {server} URL" },
      },
      {
        text: "Give the server a fixed token in the `Authorization` header, where its provider has one.",
        commands: {},
      },
    ],
    known: [
      {
        issue: "anthropics/claude-code#3323",
        title: "MCP connection fails after a while",
        state: "open",
        facts: { "time-to-failure": "10 min" },
      },
    ],
    references: [
      {
        title: "Dynamic client registration (RFC 7591)",
        url: "https://datatracker.ietf.org/doc/html/rfc7591",
      },
    ],
  },
});

const expired = aFinding({
  signature: "mcp.oauth.token-expired",
  title: "The access token expires and is not renewed",
  confidence: 0.85,
  count: 1,
  role: "contributing",
  last: "2026-11-22T15:48:26.756Z",
  captures: {},
  advice: anAdvice({ cause: "From one minute on the server refuses the token, and no renewal was tried." }),
  evidence: [refused[0]],
});

const cutOff = aFinding({
  signature: "mcp.sse.stream-terminated",
  title: "The event stream was cut off",
  confidence: 0.92,
  count: 1,
  first: "2026-11-22T15:48:12.752Z",
  last: "2026-11-22T15:48:12.752Z",
  captures: {},
  advice: anAdvice({ cause: "The server, or something before it, closed the stream." }),
  evidence: [terminated],
});

const withoutToken = aFinding({
  signature: "mcp.oauth.no-token",
  title: "No token is stored",
  role: "symptom",
  explainedBy: "mcp.oauth.dynamic-registration-failed",
  count: 14,
  captures: {},
  evidence: noToken,
});

const updateCheck = aFinding({
  signature: "npm.view-failed",
  title: "The check for updates failed",
  severity: "info",
  subject: null,
  count: 1,
  captures: {},
  advice: anAdvice({ cause: "`npm view` could not reach the registry; this does not matter here." }),
  evidence: [
    anEvidence({ entry: "diag/terminal.txt", line: 31, time: null, text: "npm view failed with code 1" }),
  ],
});

const memory: Result["resources"][number] = {
  subject: "claude",
  metric: "rss",
  unit: "bytes",
  samples: [
    ["2026-11-22T15:47:42.000Z", 249_888_768],
    ["2026-11-22T15:48:02.000Z", 261_476_352],
    ["2026-11-22T15:48:22.000Z", 270_311_424],
    ["2026-11-22T15:48:42.000Z", 280_817_664],
    ["2026-11-22T15:49:02.000Z", 212_589_568],
  ],
  limit: null,
  slopePerMinute: -3_355_443,
  verdict: "steady",
  evidence: [
    anEvidence({
      entry: "diag/ps.txt",
      line: 8,
      text: "dev 7 7.3 0.9 32647888 244032 pts/1 Ssl+ 15:47 0:02 claude",
    }),
    anEvidence({
      entry: "diag/ps.txt",
      line: 28,
      text: "dev 7 4.1 0.8 32665808 207628 pts/1 Ssl+ 15:47 0:04 claude",
    }),
  ],
};

function failedSession(attempt: number, clock: string, end: typeof terminated): Result["sessions"][number] {
  return aSession({
    attempt,
    startedAt: `2026-11-22T${clock}Z`,
    connectMs: null,
    connectedAt: null,
    endedAt: end.time,
    lifetimeMs: null,
    end: "auth.refused",
    reason: "Dynamic client registration failed: HTTP 404",
    evidence: [end],
  });
}

type Suspect = Result["suspects"][number];

function suspect(name: string, title: string, verdict: Suspect["verdict"], why: string): Suspect {
  return { name, title, verdict, why, evidence: verdict === "undecided" ? [] : [refused[0]], missing: null };
}

function fact(name: string, value: string, line: number): Result["facts"][number] {
  return {
    name,
    subject: null,
    value,
    evidence: anEvidence({ entry: "diag/versions.txt", line, time: null, text: value }),
  };
}

function event(name: string, evidence: typeof terminated): Result["timeline"][number] {
  return { time: evidence.time, subject: "context7", event: name, count: 1, evidence };
}
