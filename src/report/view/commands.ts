import type { Result } from "../../model/result.ts";
import { list } from "../say.ts";
import { Block, type Prose } from "../slot.ts";
import type { Command } from "../view.ts";
import * as words from "../words.ts";

export type System = "linux" | "macos" | "windows";

type Commands = Readonly<Partial<Record<"any" | System, string>>>;

/** What a command's placeholders stand for: the server, the client, a capture. Untrusted. */
export type Fillings = Readonly<Record<string, string>>;

export interface Reader {
  readonly system: System | null;
  readonly fillings: Fillings;
}

/** The command for this reporter's system where it is known, else for each, the same one once. */
export function commandsFor(commands: Commands, { system, fillings }: Reader): Command[] {
  const own = system === null ? undefined : (commands[system] ?? commands.any);
  if (own !== undefined) return [{ system: null, run: command(own, fillings) }];
  const systems = new Map<string, Prose[]>();
  for (const each of order) {
    const run = commands[each];
    if (run !== undefined) systems.set(run, [...(systems.get(run) ?? []), words.systems[each]]);
  }
  return [...systems].map(([run, names]) => ({
    system: systems.size === 1 ? null : list(names),
    run: command(run, fillings),
  }));
}

const order = ["any", "linux", "macos", "windows"] as const;

function command(run: string, fillings: Fillings): Block {
  return new Block(fill(run, fillings), "commands");
}

/**
 * A value goes into a command only when no shell could take it for anything but a word; people paste what stands here.
 * Everything else leaves the placeholder, in capitals, to be filled in by hand.
 */
export function fill(command: string, fillings: Fillings): string {
  return command.replace(/\{([a-z][\w-]*)\}/gi, (placeholder, name: string) => {
    const value = Object.hasOwn(fillings, name) ? fillings[name] : undefined;
    if (value !== undefined && shellWord.test(value)) return value;
    return /^\{[A-Z]/.test(placeholder) ? placeholder : name.toUpperCase();
  });
}

/** Not an option either: a server named `-rf` must not become one. */
const shellWord = /^(?!-)[A-Za-z0-9_.:/@+=,-]{1,200}$/;

/**
 * For commands outside of a finding. Where several servers failed, nothing says which of them is meant, and the
 * placeholders stay.
 */
export function fillingsOfCase({ findings, sessions, verdict, facts }: Result): Fillings {
  const failures = findings.filter(({ severity }) => severity !== "info");
  const named = (of: readonly { readonly subject: string | null }[]) =>
    new Set(of.map(({ subject }) => subject).filter((each) => each !== null));
  // Beside a server that failed, another one may work.
  const failed = named(failures);
  const subjects = failed.size > 0 ? failed : named(sessions);
  const [server] = subjects;
  if (subjects.size !== 1 || server === undefined) return {};
  const cause = findings.find(({ signature }) => signature === verdict.cause);
  const urls = new Set(
    facts
      .filter(({ name, subject }) => name === "server.url" && subject === server)
      .map(({ value }) => value),
  );
  const [url] = urls;
  return {
    ...(url === undefined || urls.size > 1 ? {} : { url }),
    ...cause?.captures,
    server,
    subject: server,
  };
}

export function systemOf(facts: Result["facts"]): System | null {
  const found = new Set(
    facts
      .filter(({ name }) => /^(?:os|platform|operating-system|system)\b/i.test(name))
      .flatMap(({ value }) => {
        const system = systems.find(([, pattern]) => pattern.test(value));
        return system ? [system[0]] : [];
      }),
  );
  const [only] = found;
  return found.size === 1 ? (only ?? null) : null;
}

const systems: readonly (readonly [System, RegExp])[] = [
  ["macos", /\b(?:macos|mac os|darwin|os x)\b/i],
  ["windows", /\b(?:windows|win32|win64|mingw)/i],
  ["linux", /\b(?:linux|ubuntu|debian|fedora|alpine|wsl)/i],
];
