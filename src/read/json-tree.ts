/** A JSON value that knows where it stands, so that a problem in a configuration can be shown at its line. */
export type JsonNode =
  | { readonly kind: "object"; readonly offset: number; readonly members: readonly JsonMember[] }
  | { readonly kind: "array"; readonly offset: number; readonly items: readonly JsonNode[] }
  | { readonly kind: "string"; readonly offset: number; readonly value: string }
  | { readonly kind: "number" | "boolean" | "null"; readonly offset: number; readonly value: string };

export interface JsonMember {
  readonly key: string;
  readonly offset: number;
  readonly value: JsonNode;
}

export type ParsedJson =
  | { readonly kind: "parsed"; readonly root: JsonNode }
  | { readonly kind: "malformed"; readonly offset: number; readonly message: string };

export interface JsonDialect {
  /** Comments and a comma behind the last element, as in VS Code's own files. */
  readonly relaxed: boolean;
}

/** Deeper nesting is no configuration. */
const maxDepth = 100;

/** Parses JSON; where it is malformed, says what was expected at which offset (UTF-16), in the same words on every Node. */
export function parseJsonTree(text: string, dialect: JsonDialect): ParsedJson {
  const source: Source = { text, at: text.startsWith("\uFEFF") ? 1 : 0, relaxed: dialect.relaxed };
  try {
    skipBlank(source);
    const root = readValue(source, 0);
    skipBlank(source);
    if (source.at < text.length) fail(source, "nothing more after the end of the value");
    return { kind: "parsed", root };
  } catch (error) {
    if (error instanceof Malformed)
      return { kind: "malformed", offset: error.offset, message: error.message };
    throw error;
  }
}

/** "an object", "a string": for sentences about a node. */
export function nameOf({ kind }: JsonNode): string {
  if (kind === "null") return "null";
  return kind === "array" || kind === "object" ? `an ${kind}` : `a ${kind}`;
}

interface Source {
  readonly text: string;
  at: number;
  readonly relaxed: boolean;
}

/** Never leaves this file. */
class Malformed extends Error {
  readonly offset: number;
  constructor(offset: number, message: string) {
    super(message);
    this.offset = offset;
  }
}

function fail(source: Source, expected: string): never {
  const found =
    source.at >= source.text.length ? "the end of the file" : `"${source.text.charAt(source.at)}"`;
  throw new Malformed(source.at, `expected ${expected}, found ${found}`);
}

function readValue(source: Source, depth: number): JsonNode {
  if (depth > maxDepth) fail(source, `at most ${maxDepth} levels`);
  const { text, at: offset } = source;
  const first = text.charAt(offset);
  if (first === "{") return readObject(source, depth);
  if (first === "[") return readArray(source, depth);
  if (first === '"') return { kind: "string", offset, value: readString(source) };
  const word = /^(?:-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)/.exec(
    text.slice(offset, offset + 40),
  )?.[0];
  if (word === undefined) return fail(source, "a value");
  source.at += word.length;
  if (word === "null") return { kind: "null", offset, value: word };
  return { kind: word === "true" || word === "false" ? "boolean" : "number", offset, value: word };
}

function readObject(source: Source, depth: number): JsonNode {
  const offset = source.at;
  const members: JsonMember[] = [];
  const isEnd = opened(source, "}");
  while (!isEnd(members.length)) {
    const keyAt = source.at;
    if (source.text.charAt(keyAt) !== '"') fail(source, "a property name in double quotes");
    const key = readString(source);
    skipBlank(source);
    if (source.text.charAt(source.at) !== ":") fail(source, `":" after the property name`);
    source.at += 1;
    skipBlank(source);
    members.push({ key, offset: keyAt, value: readValue(source, depth + 1) });
  }
  return { kind: "object", offset, members };
}

function readArray(source: Source, depth: number): JsonNode {
  const offset = source.at;
  const items: JsonNode[] = [];
  const isEnd = opened(source, "]");
  while (!isEnd(items.length)) items.push(readValue(source, depth + 1));
  return { kind: "array", offset, items };
}

/** Steps over the bracket; the answer tells before each element whether the closing bracket stands there, and steps over commas. */
function opened(source: Source, close: "}" | "]"): (count: number) => boolean {
  source.at += 1;
  return (count) => {
    skipBlank(source);
    if (count > 0 && source.text.charAt(source.at) === ",") {
      const comma = source.at;
      source.at += 1;
      skipBlank(source);
      if (!source.relaxed && source.text.charAt(source.at) === close) {
        throw new Malformed(comma, `a comma stands before the closing "${close}"`);
      }
    } else if (count > 0 && source.text.charAt(source.at) !== close) {
      fail(source, `"," or "${close}"`);
    }
    if (source.text.charAt(source.at) !== close) return false;
    source.at += 1;
    return true;
  };
}

function readString(source: Source): string {
  const start = source.at;
  const pattern = /"(?:[^"\\\u0000-\u001f]|\\.)*"/y;
  pattern.lastIndex = start;
  const raw = pattern.exec(source.text)?.[0];
  if (raw === undefined) {
    const lineEnd = source.text.indexOf("\n", start);
    source.at = lineEnd < 0 ? source.text.length : lineEnd;
    return fail(source, "the closing quote of a text");
  }
  try {
    source.at = start + raw.length;
    return String(JSON.parse(raw));
  } catch {
    source.at = start;
    return fail(source, "a text with valid escapes");
  }
}

function skipBlank(source: Source): void {
  const blank = source.relaxed ? /(?:\s|\/\/[^\n]*|\/\*[\s\S]*?\*\/)*/y : /\s*/y;
  blank.lastIndex = source.at;
  source.at += blank.exec(source.text)?.[0].length ?? 0;
}
