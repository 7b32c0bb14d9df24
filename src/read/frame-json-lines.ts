import type { JsonKeys } from "../model/dialect.ts";
import type { ScannedLine } from "../model/pattern.ts";
import type { Framer, HitOf, LogRecord } from "./record.ts";

/** One JSON object a line. A line that is cut off or is no JSON keeps what can still be read of it. */
export function frameJsonLines(keys: JsonKeys, hitOf: HitOf, emit: (record: LogRecord) => void): Framer {
  const push = (line: ScannedLine): void => {
    if (line.matches.length === 0) return;
    const value = valuesOf(line);
    const message = value(keys.message) ?? line.text;
    emit({
      line: line.number,
      endLine: line.number,
      text: message,
      message,
      time: value(keys.time),
      level: value(keys.level),
      subject: value(keys.subject),
      run: value(keys.run),
      hits: [hitOf(line)],
    });
  };
  return { push, flush: () => undefined };
}

type Values = (names: readonly string[]) => string | null;

/**
 * How to get at a line's values. Most records are flat: in them a key in quotes stands nowhere else than before its
 * value, because quotes inside a text are escaped, and finding it is several times faster than parsing everything.
 */
function valuesOf({ text, cut }: ScannedLine): Values {
  const object = cut || !holdsObjects(text) ? null : parseObject(text);
  return object ? (names) => valueAt(object, names) : (names) => looseValue(text, names);
}

/** Whether a value is an object or an array; one that is written inside a text has a backslash before its quote. */
function holdsObjects(text: string): boolean {
  for (const start of ['":{', '":[', '": {', '": [']) {
    let at = text.indexOf(start);
    while (at > 0) {
      if (text.charCodeAt(at - 1) !== backslash) return true;
      at = text.indexOf(start, at + 1);
    }
  }
  return false;
}

function parseObject(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : null;
  } catch {
    return null;
  }
}

/** The first of the named values that is there, as text; a name with dots leads into objects. */
function valueAt(object: Readonly<Record<string, unknown>>, names: readonly string[]): string | null {
  for (const name of names) {
    const value = Object.hasOwn(object, name)
      ? object[name]
      : name.includes(".")
        ? descend(object, name)
        : null;
    if (typeof value === "string") return value;
    if (typeof value === "number" || typeof value === "boolean") return String(value);
    if (typeof value === "object" && value !== null) return JSON.stringify(value);
  }
  return null;
}

function descend(object: Readonly<Record<string, unknown>>, path: string): unknown {
  let value: unknown = object;
  for (const step of path.split(".")) {
    if (!isObject(value) || !Object.hasOwn(value, step)) return null;
    value = value[step];
  }
  return value;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A simple value read from the text itself. */
export function looseValue(text: string, names: readonly string[]): string | null {
  for (const name of names) {
    const key = text.indexOf(`"${name}"`);
    if (key < 0) continue;
    const rest = /\s*:\s*/y;
    rest.lastIndex = key + name.length + 2;
    if (!rest.test(text)) continue;
    const start = rest.lastIndex;
    if (text.charCodeAt(start) === quote)
      return decodeJsonString(text.slice(start, endOfString(text, start)));
    const plain = /^[-\w.+]+/.exec(text.slice(start, start + 64))?.[0];
    if (plain !== undefined && plain !== "null") return plain;
  }
  return null;
}

const quote = 34;
const backslash = 92;

/** Behind the closing quote of the text that begins at `start`; the end of the line where it was cut off. */
function endOfString(text: string, start: number): number {
  let at = text.indexOf('"', start + 1);
  while (at > 0) {
    let escapes = 0;
    while (text.charCodeAt(at - 1 - escapes) === backslash) escapes += 1;
    if (escapes % 2 === 0) return at + 1;
    at = text.indexOf('"', at + 1);
  }
  return text.length;
}

/** The text of a JSON string as it stands in a file, also when its closing quote was cut off. */
export function decodeJsonString(raw: string): string {
  if (!raw.startsWith('"')) return raw;
  const body = raw.length > 1 && raw.endsWith('"') ? raw.slice(1, -1) : raw.slice(1);
  if (!body.includes("\\")) return body;
  try {
    return String(JSON.parse(`"${body}"`));
  } catch {
    return body;
  }
}
