import type { Reading } from "../model/reading.ts";
import type { AskRecord, Verdict } from "../model/result.ts";
import type { Ask, Signature } from "../model/signature.ts";

export interface AskContext {
  readonly verdict: Verdict;
  /** Signatures that could still be the cause: the found causes, or the nearest misses. Most likely first. */
  readonly candidates: readonly Signature[];
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
  for (const ask of candidates.flatMap(({ words }) => words.asks)) {
    const known = wanted.get(ask.for);
    if (known === undefined) wanted.set(ask.for, { ask, votes: 1 });
    else known.votes += 1;
  }
  const ranked = [...wanted.values()].sort((a, b) => b.votes - a.votes).map(({ ask }) => ask);
  const asks = ranked.length > 0 || verdict.status === "known" ? ranked : [generalAsk];
  const system = systemOf(reading);
  return asks.slice(0, shown).map((ask) => askRecord(ask, system));
}

/** Asked where no signature is near: the one file that says most about most failures. */
const generalAsk: Ask = {
  for: "the program's debug log from its start to the failure",
  why: "what was handed in does not show what happened before the failure",
  commands: { any: "claude --debug" },
};

type System = "linux" | "macos" | "windows";

function askRecord(ask: Ask, system: System | null): AskRecord {
  const own = system === null ? undefined : ask.commands[system];
  const any = ask.commands.any ?? null;
  if (own !== undefined) return { for: ask.for, why: ask.why, command: own, os: system };
  if (any !== null) return { for: ask.for, why: ask.why, command: any, os: null };
  const [first] = (["linux", "macos", "windows"] as const).filter((name) => ask.commands[name] !== undefined);
  return {
    for: ask.for,
    why: ask.why,
    command: first === undefined ? null : (ask.commands[first] ?? null),
    os: first ?? null,
  };
}

function systemOf({ facts }: Reading): System | null {
  const value = facts.find(({ name }) => name === "os")?.value.toLowerCase() ?? "";
  if (/darwin|mac/.test(value)) return "macos";
  if (/win/.test(value)) return "windows";
  return /linux|ubuntu|debian|fedora|wsl/.test(value) ? "linux" : null;
}
