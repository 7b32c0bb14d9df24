import type { Block, SnapshotFact, Snapshots } from "./snapshots.ts";

/** Programs by the name under which they are called. */
const programs: Readonly<Record<string, string>> = { claude: "claude-code", nodejs: "node", code: "vscode" };

/** `node --version` and its like, `uname -a`, `sw_vers`, Windows' `ver`. */
export function readVersions({ command, lines }: Block): Partial<Snapshots> {
  return { facts: [...stated(command, lines), ...systems(lines)] };
}

function stated(command: string, lines: Block["lines"]): readonly SnapshotFact[] {
  const match = /^(?:npx (?:-y )?|\S*\/)?([\w@/.-]+) (?:--version|-v|-V|version)$/.exec(command.trim());
  const line = lines.find(({ text }) => /\d+\.\d+/.test(text));
  const value = line && /\d+\.\d+(?:\.\d+)?(?:[-+][\w.]+)?/.exec(line.text)?.[0];
  if (!match?.[1] || !line || !value) return [];
  const program = match[1].replace(/\.exe$|@[\w.]+$/g, "");
  return [
    { name: `version.${programs[program] ?? program.replace(/^@[^/]+\//, "")}`, value, line: line.number },
  ];
}

const systemLines: readonly (readonly [RegExp, string, (value: string) => string])[] = [
  [/^(Linux|Darwin|FreeBSD) \S+ \S+/, "os", (value) => (value === "Darwin" ? "macos" : value.toLowerCase())],
  [/^(?:Linux|Darwin|FreeBSD) \S+ (\S+)/, "os.version", (value) => value],
  [/^ProductName:\s+(macOS|Mac OS X)/, "os", () => "macos"],
  [/^ProductVersion:\s+([\d.]+)/, "os.version", (value) => value],
  [/^(Microsoft Windows) \[Version [\d.]+\]/, "os", () => "windows"],
  [/^Microsoft Windows \[Version ([\d.]+)\]/, "os.version", (value) => value],
  [/^OS Name:\s+Microsoft (Windows)/, "os", () => "windows"],
  [/^PRETTY_NAME="?([^"]+)"?/, "os.name", (value) => value],
];

function systems(lines: Block["lines"]): readonly SnapshotFact[] {
  return lines.flatMap(({ text, number }) =>
    systemLines.flatMap(([pattern, name, spoken]) => {
      const value = pattern.exec(text)?.[1];
      return value === undefined ? [] : [{ name, value: spoken(value), line: number }];
    }),
  );
}
