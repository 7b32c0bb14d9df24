import type { JsonMember, JsonNode } from "./json-tree.ts";

export interface ServerFact {
  readonly name: string;
  /** The server that it is about; null for all. */
  readonly server: string | null;
  /** Raw. */
  readonly value: string;
  readonly offset: number;
}

/** Settings that are looked at whenever a server works for a while and then fails. */
const settings: readonly (readonly [name: string, key: RegExp])[] = [
  ["setting.timeout", /time-?out/i],
  ["setting.memory", /memory|max-old-space-size|heap/i],
  ["setting.keepalive", /keep-?alive|heart-?beat|ping-?interval/i],
  ["setting.retry", /retr(?:y|ies)|reconnect/i],
];

/** What one server's entry states: how it is reached, and the settings that the usual suspects ask about. */
export function factsOfServer({ key: server, offset, value }: JsonMember): readonly ServerFact[] {
  const fact: MakeFact = (name, text, at) => ({ name, server, value: text, offset: at });
  const entry = members(value);
  const facts: ServerFact[] = [fact("server", server, offset)];
  const transport = transportOf(entry);
  if (transport) facts.push(fact("server.transport", transport, offset));
  for (const { key, offset: at, value: part } of entry) {
    if (key === "url" || key === "serverUrl" || key === "httpUrl")
      facts.push(...texts(part).map((text) => fact("server.url", text, at)));
    if (key === "command")
      facts.push(...texts(part).map((text) => fact("server.command", commandLine(text, entry), at)));
    if (key === "command" || key === "args") facts.push(...addressBehind(entry, part, fact));
    if (key === "headers" || key === "env") {
      const name = key === "env" ? "server.environment" : "server.header";
      facts.push(...members(part).map((member) => fact(name, member.key, member.offset)));
    }
    facts.push(...settingsIn({ key, value: part, offset: at }, server));
    facts.push(...variables(part).map((variable) => fact("server.variable", variable, at)));
  }
  return facts;
}

/** mcp-remote only passes on what it is told: the server is where its first argument points. */
const bridged = /\bmcp-remote(?:@\S+|\S*\.js)? (?<url>https?:\/\/\S+)/;

/** Stated where the address stands: in the command itself, or as one of its arguments. */
function addressBehind(entry: readonly JsonMember[], part: JsonNode, fact: MakeFact): readonly ServerFact[] {
  const command = entry.find(({ key }) => key === "command")?.value;
  const line =
    command === undefined
      ? ""
      : texts(command)
          .map((text) => commandLine(text, entry))
          .join();
  const url = bridged.exec(line)?.groups?.url;
  const places = part.kind === "array" ? part.items : [part];
  const place = places.find((one) => texts(one).some((text) => text.split(" ").includes(url ?? "")));
  return url === undefined || place === undefined ? [] : [fact("server.url", url, place.offset)];
}

type MakeFact = (name: string, text: string, at: number) => ServerFact;

/** Keys that name a setting, here or one level deeper (`env`), and flags among the arguments. */
export function settingsIn({ key, offset, value }: JsonMember, server: string | null): readonly ServerFact[] {
  const named = (text: string): readonly string[] =>
    settings.filter(([, pattern]) => pattern.test(text)).map(([name]) => name);
  const own = texts(value).flatMap((text) =>
    named(key).map((name) => ({ name, server, value: `${key}=${text}`, offset })),
  );
  const inside = members(value).flatMap((member) => settingsIn(member, server));
  const items = value.kind === "array" ? value.items : [];
  const flags = items.flatMap((item) =>
    texts(item)
      .filter((text) => /^--?\w/.test(text))
      .flatMap((text) => named(text).map((name) => ({ name, server, value: text, offset: item.offset }))),
  );
  return [...own, ...inside, ...flags];
}

export function transportOf(entry: readonly JsonMember[]): string | null {
  const type = entry.find(({ key }) => key === "type" || key === "transport")?.value;
  if (type?.kind === "string") return type.value;
  if (entry.some(({ key }) => key === "command")) return "stdio";
  return entry.some(({ key }) => key === "url" || key === "httpUrl") ? "http" : null;
}

function commandLine(command: string, entry: readonly JsonMember[]): string {
  const args = entry.find(({ key }) => key === "args")?.value;
  return [command, ...(args?.kind === "array" ? args.items.flatMap(texts) : [])].join(" ");
}

function texts(node: JsonNode): readonly string[] {
  return node.kind === "object" || node.kind === "array" ? [] : [node.value];
}

function members(node: JsonNode): readonly JsonMember[] {
  return node.kind === "object" ? node.members : [];
}

/** Names in `${NAME}`; one with a default (`${NAME:-value}`) needs nobody to set it, `${workspaceFolder}` is the editor's. */
function variables(node: JsonNode): readonly string[] {
  if (node.kind === "object") return node.members.flatMap(({ value }) => variables(value));
  if (node.kind === "array") return node.items.flatMap(variables);
  return Array.from(node.value.matchAll(/\$\{(?:env:)?([A-Z_][A-Z\d_]*)\}/g), ([, name]) => name ?? "");
}
