import { transportOf } from "./config-facts.ts";
import { type JsonMember, type JsonNode, nameOf } from "./json-tree.ts";

export interface ConfigProblem {
  /** `malformed-json`, `wrong-type`, `missing-url`, `missing-command`, `unknown-transport`. */
  readonly problem: string;
  readonly server: string | null;
  readonly offset: number;
  readonly message: string;
}

const transports = new Set([
  "stdio",
  "sse",
  "http",
  "https",
  "streamable-http",
  "streamableHttp",
  "streamable_http",
  "ws",
  "websocket",
  "sdk",
  "sse-ide",
  "ws-ide",
  "local",
  "remote",
]);

const addressKeys = new Set(["url", "serverUrl", "httpUrl", "endpoint"]);

/** What each known key of a server must hold. */
const types: Readonly<Record<string, JsonNode["kind"]>> = {
  type: "string",
  transport: "string",
  command: "string",
  url: "string",
  args: "array",
  env: "object",
  headers: "object",
};

/** What is wrong with one server's entry; only what no client could work with. */
export function problemsOfServer({ key: server, offset, value }: JsonMember): readonly ConfigProblem[] {
  if (value.kind !== "object") {
    return [
      {
        problem: "wrong-type",
        server,
        offset: value.offset,
        message: `"${server}" is ${nameOf(value)}, not an object`,
      },
    ];
  }
  const entry = value.members;
  const found = entry.flatMap((member) => wrongType(server, member));
  const type = entry.find(({ key }) => key === "type" || key === "transport");
  if (type?.value.kind === "string" && !transports.has(type.value.value)) {
    const message = `"${type.value.value}" is no known transport`;
    found.push({ problem: "unknown-transport", server, offset: type.offset, message });
  }
  const lack = missing(entry);
  if (lack === null) return found;
  const meant = entry.find(({ key }) => /^(?:ur[il]s?|link|address|href|cmd|exec)$/i.test(key));
  if (!meant) return [...found, { ...lack, server, offset }];
  return [
    ...found,
    { ...lack, server, offset: meant.offset, message: `${lack.message}; "${meant.key}" is not known` },
  ];
}

function wrongType(server: string, { key, offset, value }: JsonMember): ConfigProblem[] {
  const expected = Object.hasOwn(types, key) ? types[key] : undefined;
  // An array that holds the whole command is how some clients write it.
  if (expected !== undefined && value.kind !== expected && !(key === "command" && value.kind === "array")) {
    return [
      {
        problem: "wrong-type",
        server,
        offset,
        message: `"${key}" is ${nameOf(value)}, not ${article(expected)}`,
      },
    ];
  }
  const parts = key === "args" && value.kind === "array" ? value.items : [];
  const wrong = parts.find((part) => part.kind !== "string");
  if (wrong === undefined) return [];
  return [
    {
      problem: "wrong-type",
      server,
      offset: wrong.offset,
      message: `"${key}" holds ${nameOf(wrong)}, not only strings`,
    },
  ];
}

function article(kind: string): string {
  return kind === "array" || kind === "object" ? `an ${kind}` : `a ${kind}`;
}

function missing(
  entry: readonly JsonMember[],
): { readonly problem: string; readonly message: string } | null {
  const has = (names: (key: string) => boolean): boolean => entry.some(({ key }) => names(key));
  const hasAddress = has((key) => addressKeys.has(key));
  const hasCommand = has((key) => key === "command");
  if (hasAddress || hasCommand) {
    const needsAddress = ["http", "sse", "streamable-http"].includes(transportOf(entry) ?? "");
    return needsAddress && !hasAddress
      ? { problem: "missing-url", message: 'a remote server needs a "url"' }
      : null;
  }
  return transportOf(entry) === "stdio"
    ? { problem: "missing-command", message: 'a local server needs a "command"' }
    : { problem: "missing-url", message: 'neither a "url" nor a "command" is given' };
}
