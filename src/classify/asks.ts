import type { Reading } from "../model/reading.ts";
import type { AskRecord, Verdict } from "../model/result.ts";
import type { Ask } from "../model/signature.ts";
import { ownCommands } from "./own-commands.ts";

export interface AskContext {
  readonly verdict: Verdict;
  /** What the signatures ask for that could still be the cause: the found causes, or the nearest misses. Most likely first. */
  readonly candidates: readonly (readonly Ask[])[];
  readonly reading: Reading;
}

const shown = 3;

/**
 * What would decide most, first: what the remaining candidates ask for, most shared first, else by their order.
 * A clear verdict asks nothing more than its own signature wants; a healthy case asks nothing.
 */
export function asksOf({ verdict, candidates, reading }: AskContext): AskRecord[] {
  if (verdict.status === "healthy") return [];
  const wanted = new Map<string, { ask: Ask; votes: number }>();
  for (const ask of candidates.flat()) {
    const known = wanted.get(ask.for);
    if (known === undefined) wanted.set(ask.for, { ask, votes: 1 });
    else known.votes += 1;
  }
  const ranked = [...wanted.values()].sort((a, b) => b.votes - a.votes).map(({ ask }) => ask);
  const asks = ranked.length > 0 || verdict.status === "known" ? ranked : [generalAsk(reading)];
  const system = systemOf(reading);
  return asks
    .slice(0, shown)
    .map((ask) => ({ ...ask, commands: ownCommands(ask.commands, reading) }))
    .flatMap((ask) => askRecords(ask, system));
}

/** Asked where no signature is near: the one file that says most about most failures. */
const generalAsk = ({ debugLog }: Reading): Ask => ({
  for:
    debugLog?.for ?? "the program's log from its start to the failure, with all that it can be made to log",
  why: "no known failure fits what was handed in, and a fuller log says more",
  commands: debugLog?.commands ?? {},
});

type System = "linux" | "macos" | "windows";

/** One row; where the reporter's system is not known, one for each system that the ask has a command for. */
function askRecords({ for: what, why, commands }: Ask, system: System | null): AskRecord[] {
  const own = system === null ? undefined : commands[system];
  if (own !== undefined) return [{ for: what, why, command: own, os: system }];
  if (commands.any !== undefined) return [{ for: what, why, command: commands.any, os: null }];
  const rows = (["linux", "macos", "windows"] as const).flatMap((os) =>
    commands[os] === undefined || system !== null ? [] : [{ for: what, why, command: commands[os], os }],
  );
  return rows.length > 0 ? rows : [{ for: what, why, command: null, os: null }];
}

function systemOf({ facts }: Reading): System | null {
  const value = facts.find(({ name }) => name === "os")?.value.toLowerCase() ?? "";
  if (/darwin|mac/.test(value)) return "macos";
  if (/win/.test(value)) return "windows";
  return /linux|ubuntu|debian|fedora|wsl/.test(value) ? "linux" : null;
}
