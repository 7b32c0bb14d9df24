import type { ConfiguredServer } from "./resources.ts";

const interpreters =
  /^(?:node|nodejs|deno|bun|npx|npm|uvx|uv|python[\d.]*|ruby|java|sh|bash|zsh|tsx|ts-node)(?:\.exe)?$/;
/** Names of files and folders that say nothing of the program. */
const commonNames =
  /^(?:index|main|server|cli|proxy|app|start|run|bin|dist|build|src|lib|out|cjs|esm|__main__|exec|x)$/;

/** A short name for a command line: `node --flag /home/x/docs-cache/index.mjs` is `docs-cache`. */
export function nameOfProcess(command: string): string {
  const words = command
    .trim()
    .split(/\s+/)
    .filter((word) => !/^\w+=/.test(word));
  const program = baseName(words[0] ?? "");
  if (!interpreters.test(program)) return program || "process";
  const script = words.slice(1).find((word) => !word.startsWith("-") && !commonNames.test(word));
  return script === undefined ? program : tellingPart(script);
}

/** The server whose configured script or address stands in the command line. */
export function serverOfProcess(command: string, servers: readonly ConfiguredServer[]): string | null {
  const words = new Set(command.split(/\s+/));
  const found = servers.find((server) => tellingWords(server.command).some((word) => words.has(word)));
  return found?.name ?? null;
}

/** Paths, packages and addresses; a bare `node` or `-y` would fit everything. */
function tellingWords(command: string): readonly string[] {
  return command
    .split(/\s+/)
    .filter((word) => word.includes("/") && !/^\/(?:usr\/)?(?:local\/)?bin\/\w+$/.test(word));
}

function tellingPart(path: string): string {
  const parts = path.split(/[\\/]/).filter((part) => part !== "");
  const named = parts
    .toReversed()
    .map(withoutExtension)
    .find((part) => !commonNames.test(part));
  return named ?? withoutExtension(parts.at(-1) ?? path);
}

function baseName(path: string): string {
  return withoutExtension(path.split(/[\\/]/).at(-1) ?? path);
}

function withoutExtension(name: string): string {
  return name.replace(/\.(?:[cm]?[jt]sx?|py|rb|jar|exe|sh)$/i, "").replace(/@[\w.-]+$/, "");
}
