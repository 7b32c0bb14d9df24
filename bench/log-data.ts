import { closeSync, openSync, writeSync } from "node:fs";
import { oneOf, type Pick, seeded } from "./random.ts";

/** A made-up signature: the pattern, the literal that a peer searches for, and a line that it matches. */
export interface MadeSignature {
  readonly source: string;
  readonly literal: string;
  readonly sample: string;
}

const stems =
  "connect session token transport handshake request response header payload stream socket certificate cache worker process queue schema tool server client proxy gateway registry descriptor buffer cursor lease snapshot replica listen close open refuse accept drop retry expire load miss parse reject start stop block resolve abort flush renew evict upstream remote local initial final partial stale valid know duplicate expect pending idle secure tunnel cluster shard index page record segment journal commit rollback lock mutex thread fiber signal timer clock quota limit budget policy rule filter route mesh probe health metric trace span log event topic offset batch frame packet digest cipher key secret scope grant claim issuer audience tenant account user group role object bucket volume mount device driver kernel module symbol heap stack arena".split(
    " ",
  );

/** Some 2,000 words, a few of them common and most of them rare, as in any program's messages. */
const words = makeWords();

function makeWords(): readonly string[] {
  const endings = [
    "",
    "ed",
    "ing",
    "s",
    "er",
    "able",
    "-id",
    "-state",
    " timeout",
    " failure",
    "_count",
    "Error",
    "Manager",
    "Handler",
  ];
  return stems.flatMap((stem) => endings.map((ending) => stem + ending));
}

/** The first words of the list are taken far more often than the last ones. */
function aWord(pick: Pick): string {
  const part = pick(1000) / 1000;
  return words[Math.floor(part * part * part * words.length)] as string;
}

const codes =
  "ECONNRESET EPIPE ETIMEDOUT EACCES ENOENT EMFILE EAI_AGAIN E2BIG ENOSPC EADDRINUSE EHOSTUNREACH ECANCELED".split(
    " ",
  );

/**
 * Distinct literals of two to four words, out of the same words as the logs. The expressions have the forms of the
 * shipped catalogue's, in their shares: of 410 some 70 % begin with a literal, 40 % have alternatives, 20 % a gap,
 * 15 % digits or ignored case, 10 % begin at a word's border, 10 % with a group, 7 % with a class.
 */
export function makeSignatures(count: number, seed: number): MadeSignature[] {
  const pick = seeded(seed);
  const made = new Map<string, MadeSignature>();
  while (made.size < count) {
    const literal = aLiteral(pick);
    made.set(literal, { literal, ...aForm(pick, literal) });
  }
  return [...made.values()];
}

function aForm(pick: Pick, literal: string): Omit<MadeSignature, "literal"> {
  const number = pick(10_000);
  const code = oneOf(pick, codes);
  const forms = [
    ...Array.from({ length: 6 }, () => ({ source: literal, sample: literal })),
    { source: `${literal} (?<ms>\\d+) ms`, sample: `${literal} ${number} ms` },
    { source: `${literal}: (?<detail>.+)`, sample: `${literal}: ${code}` },
    { source: `${literal} (?:after|within|in) \\d+`, sample: `${literal} after ${number}` },
    { source: `${literal}: .{0,80}(?:${code}|unavailable)`, sample: `${literal}: it was ${code}` },
    { source: `${literal} (?:was |has been )?(?:lost|closed)`, sample: `${literal} was lost` },
    { source: `${literal}.{0,200}(?:cache|timeout|ETIMEDOUT)`, sample: `${literal} by ETIMEDOUT` },
    { source: `(?i:${literal})`, sample: literal },
    { source: `(?i:${literal} (?:is |was )?expired)`, sample: `${literal} is expired` },
    { source: `\\b${literal}\\b`, sample: literal },
    { source: `\\b(?:code|status)[ :=]{1,3}\\d+ ${literal}`, sample: `status: ${number} ${literal}` },
    { source: `(?:mcp|MCP|sse)\\b.{0,160}${literal}`, sample: `sse: ${literal}` },
    { source: `(?:Connection|Transport) error: .*${literal}`, sample: `Transport error: a ${literal}` },
    { source: `[Ff]ailed: ${literal}`, sample: `Failed: ${literal}` },
    { source: `[\\w.-]+: .*${literal}`, sample: `server: no ${literal}` },
  ];
  return oneOf(pick, forms);
}

function aLiteral(pick: Pick): string {
  if (pick(10) === 0) return `${oneOf(pick, codes)} ${oneOf(pick, words)}`;
  return Array.from({ length: 2 + pick(3) }, () => oneOf(pick, words)).join(" ");
}

/** Mixed logs; one line in a thousand matches a signature. Written in blocks of 64 MiB that repeat. */
export function writeLog(
  path: string,
  bytes: number,
  signatures: readonly MadeSignature[],
  seed: number,
): void {
  const block = Buffer.from(logText(Math.min(bytes, 64 * 1024 * 1024), signatures, seed));
  const file = openSync(path, "w");
  for (let written = 0; written < bytes; written += block.length) writeSync(file, block);
  closeSync(file);
}

function logText(bytes: number, signatures: readonly MadeSignature[], seed: number): string {
  const pick = seeded(seed);
  return linesOf(bytes, () => {
    const message = pick(1000) === 0 ? oneOf(pick, signatures).sample : aMessage(pick);
    return aLine(pick, message, { levels, word: () => aWord(pick) });
  });
}

/** The same kinds of lines where nothing goes wrong, but for one line in a thousand, which is one of `failures`. */
export function quietLogText(bytes: number, failures: readonly string[], seed: number): string {
  const pick = seeded(seed);
  const word = () => oneOf(pick, stems);
  const calm = () => Array.from({ length: 4 + pick(8) }, word).join(" ");
  const manner = { levels: ["DEBUG", "INFO", "TRACE"], word };
  const text = linesOf(bytes, () => aLine(pick, pick(1000) === 0 ? oneOf(pick, failures) : calm(), manner));
  // The name itself is one of the catalogue's texts.
  return text.replaceAll('MCP server "', 'server "');
}

function linesOf(bytes: number, line: () => string): string {
  const lines: string[] = [];
  for (let size = 0; size < bytes; size += (lines.at(-1) as string).length + 1) lines.push(line());
  return `${lines.join("\n")}\n`;
}

function aMessage(pick: Pick): string {
  const text = Array.from({ length: 4 + pick(8) }, () => aWord(pick)).join(" ");
  return pick(4) === 0 ? `${text} ${oneOf(pick, codes)}` : text;
}

const levels = ["DEBUG", "DEBUG", "INFO", "INFO", "INFO", "WARN", "ERROR"];

interface Manner {
  readonly levels: readonly string[];
  readonly word: () => string;
}

function aLine(pick: Pick, message: string, { levels, word }: Manner): string {
  const time = new Date(1_700_000_000_000 + pick(1e9)).toISOString();
  const level = oneOf(pick, levels);
  switch (pick(4)) {
    case 0:
      return `${time} [${level}] MCP server "${word()}": ${message} (${pick(1000)}ms)`;
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
      return `${pick(256)}.${pick(256)}.0.${pick(256)} - - [${time}] "GET /${word()}/${aHex(pick)} HTTP/1.1" ${oneOf(pick, [200, 204, 304, 404, 500])} ${pick(1e5)} "${message}"`;
    default:
      return `    at ${word()}.${word()} (/opt/app/${word()}/${word()}.js:${pick(2000)}:${pick(80)}) ${message}`;
  }
}

function aHex(pick: Pick): string {
  return Array.from({ length: 4 }, () => pick(65_536).toString(16).padStart(4, "0")).join("");
}
