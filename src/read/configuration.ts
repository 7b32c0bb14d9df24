import { factsOfServer, type ServerFact, settingsIn } from "./config-facts.ts";
import { type ConfigProblem, problemsOfServer } from "./config-problems.ts";
import { type JsonMember, type JsonNode, nameOf, parseJsonTree } from "./json-tree.ts";

/** What a configuration of MCP servers says, with the offset of each statement in the text. */
export interface Configuration {
  readonly facts: readonly ServerFact[];
  readonly problems: readonly ConfigProblem[];
}

/** Keys under which clients keep their servers: Claude, Cursor, Windsurf; VS Code. */
const serverKeys = new Set(["mcpServers", "servers"]);

/**
 * Reads `.mcp.json` and its cousins. A text that is only a part of a file (pasted into an issue) is read as far as it
 * goes; that it is no whole JSON is then nobody's mistake.
 */
export function readConfiguration(file: { readonly path: string; readonly text: string }): Configuration {
  const relaxed = /\.vscode\/|\/Code\/User\/|\.jsonc$|\.code-workspace$/.test(file.path);
  const fragment = isFragment(file.text);
  const parsed = parseJsonTree(fragment ? `{${file.text.replace(/,\s*$/, "")}}` : file.text, { relaxed });
  if (parsed.kind === "malformed") {
    if (fragment || /^\s*(?:\.\.\.|…)/m.test(file.text)) return { facts: [], problems: [] };
    const problem = {
      problem: "malformed-json",
      server: null,
      offset: parsed.offset,
      message: parsed.message,
    };
    return { facts: [], problems: [problem] };
  }
  const servers = serversIn(parsed.root, 0);
  const shift = fragment ? -1 : 0;
  return {
    facts: [...servers.flatMap(factsOfServer), ...environmentFacts(parsed.root)].map((fact) =>
      moved(fact, shift),
    ),
    problems: [...misplaced(parsed.root), ...servers.flatMap(problemsOfServer)].map((problem) =>
      moved(problem, shift),
    ),
  };
}

function isFragment(text: string): boolean {
  return /^\s*"[^"\n]*"\s*:/.test(text);
}

function moved<T extends { readonly offset: number }>(item: T, shift: number): T {
  return shift === 0 ? item : { ...item, offset: Math.max(0, item.offset + shift) };
}

/** The entries of every map of servers, also of the projects inside `.claude.json`. */
function serversIn(node: JsonNode, depth: number): readonly JsonMember[] {
  if (node.kind !== "object" || depth > 4) return [];
  return node.members.flatMap(({ key, value }) =>
    serverKeys.has(key) && value.kind === "object" ? value.members : serversIn(value, depth + 1),
  );
}

/** `mcpServers` that is no map at all. */
function misplaced(root: JsonNode): readonly ConfigProblem[] {
  if (root.kind !== "object") {
    return [
      {
        problem: "wrong-type",
        server: null,
        offset: root.offset,
        message: `the file holds ${nameOf(root)}, not an object`,
      },
    ];
  }
  return root.members
    .filter(({ key, value }) => key === "mcpServers" && value.kind !== "object")
    .map(({ value }) => ({
      problem: "wrong-type",
      server: null,
      offset: value.offset,
      message: `"mcpServers" is ${nameOf(value)}, not an object`,
    }));
}

/** Settings for all servers: `"env": {"MCP_TIMEOUT": "3000"}` of a client's own settings. */
function environmentFacts(root: JsonNode): readonly ServerFact[] {
  const env = root.kind === "object" ? root.members.find(({ key }) => key === "env") : undefined;
  return env === undefined ? [] : settingsIn(env, null);
}
