import type { JsonKeys } from "../model/dialect.ts";
import type { ScannedLine } from "../model/pattern.ts";
import { type Framer, hitsOf, type LogRecord } from "./record.ts";

/** One JSON object a line. A line that is cut off or is no JSON keeps what can still be read of it. */
export function frameJsonLines(keys: JsonKeys, emit: (record: LogRecord) => void): Framer {
  const push = (line: ScannedLine): void => {
    if (line.matches.length === 0) return;
    const object = line.cut ? null : parseObject(line.text);
    const value = (names: readonly string[]): string | null =>
      object ? valueAt(object, names) : looseValue(line.text, names);
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
      hits: hitsOf(line),
    });
  };
  return { push, flush: () => undefined };
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

/** A simple value read from the text itself, where the line is not whole. */
function looseValue(text: string, names: readonly string[]): string | null {
  for (const name of names) {
    const start = text.indexOf(`"${name}"`);
    if (start < 0) continue;
    const match = /^\s*:\s*("(?:[^"\\]|\\.)*"?|[-\d.]+)/.exec(text.slice(start + name.length + 2));
    if (match?.[1]) return decodeJsonString(match[1]);
  }
  return null;
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
