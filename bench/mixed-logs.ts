import { closeSync, openSync, writeSync } from "node:fs";
import { oneOf, type Pick, seeded } from "./random.ts";

/** A failure of the shipped catalogue as a program prints it, and what a peer searches for. */
export interface PlantedFailure {
  readonly signature: string;
  readonly literal: string;
  readonly message: string;
}

/** Each names one signature that is found once on such a line, so that both sides can be counted. */
export const failures: readonly PlantedFailure[] = [
  { signature: "net.fetch.failed", literal: "fetch failed", message: "TypeError: fetch failed" },
  {
    signature: "net.econnrefused",
    literal: "ECONNREFUSED",
    message: "Error: connect ECONNREFUSED 127.0.0.1:3000",
  },
  {
    signature: "mcp.sse.stream-terminated",
    literal: "terminated",
    message: "SSE stream disconnected: TypeError: terminated",
  },
  {
    signature: "mcp.request.timeout",
    literal: "-32001",
    message: "MCP error -32001: Request timed out",
  },
];

const stems =
  "connect session token transport handshake request response header payload stream socket certificate cache worker process queue schema tool server client proxy gateway registry descriptor buffer cursor lease snapshot replica listen close open accept drop load parse start stop block resolve flush renew upstream remote local initial final partial stale valid know expect pending idle secure tunnel cluster shard index page record segment journal commit".split(
    " ",
  );
const levels = ["DEBUG", "DEBUG", "INFO", "INFO", "INFO", "TRACE"];

export interface MixedLog {
  readonly text: string;
  readonly lines: number;
  /** How often each of `failures` was planted. */
  readonly planted: readonly number[];
}

/** Client logs, JSON lines, access logs and traces in turn; one line in a thousand is a known failure. */
export function mixedLog(bytes: number, seed: number): MixedLog {
  const pick = seeded(seed);
  const lines: string[] = [];
  const planted = failures.map(() => 0);
  for (let size = 0; size < bytes; ) {
    const failure = pick(1000) === 0 ? pick(failures.length) : -1;
    const message = failures[failure]?.message ?? aMessage(pick);
    if (failure >= 0) planted[failure] = (planted[failure] ?? 0) + 1;
    const line = aLine(pick, message);
    lines.push(line);
    size += line.length + 1;
  }
  return { text: `${lines.join("\n")}\n`, lines: lines.length, planted };
}

/** The same block again and again, to `mib` MiB: no packer looks back as far as a block is long. */
export function writeRepeated(path: string, log: MixedLog, times: number): void {
  const block = Buffer.from(log.text);
  const file = openSync(path, "w");
  for (let written = 0; written < times; written += 1) writeSync(file, block);
  closeSync(file);
}

function aMessage(pick: Pick): string {
  return Array.from({ length: 4 + pick(8) }, () => oneOf(pick, stems)).join(" ");
}

function aLine(pick: Pick, message: string): string {
  const time = new Date(1_700_000_000_000 + pick(1e9)).toISOString();
  const level = oneOf(pick, levels);
  const word = () => oneOf(pick, stems);
  switch (pick(4)) {
    case 0:
      return `${time} [${level}] server "${word()}": ${message} (${pick(1000)}ms)`;
    case 1:
      return JSON.stringify({
        ts: time,
        level,
        pid: pick(65_536),
        msg: message,
        id: aHex(pick),
        bytes: pick(1e7),
      });
    case 2:
      return `${pick(256)}.${pick(256)}.0.${pick(256)} - - [${time}] "GET /${word()}/${aHex(pick)} HTTP/1.1" ${oneOf(pick, [200, 204, 304])} ${pick(1e5)} "${message}"`;
    default:
      return `${time} ${level.toLowerCase()} ${word()}.${word()} (/opt/app/${word()}/${word()}.js:${pick(2000)}:${pick(80)}) ${message}`;
  }
}

/** Digits only stand behind a letter, so that no number looks like a planted one. */
function aHex(pick: Pick): string {
  return Array.from({ length: 2 }, () =>
    pick(2 ** 31)
      .toString(16)
      .padStart(8, "0"),
  ).join("");
}
