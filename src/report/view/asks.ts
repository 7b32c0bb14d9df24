import type { Result } from "../../model/result.ts";
import { prose } from "../prose.ts";
import type { View } from "../view.ts";
import * as words from "../words.ts";
import type { ClaimContext } from "./claims.ts";
import { commandsFor, fillingsOfCase } from "./commands.ts";

/**
 * The one next question. `asks` comes ordered, best first; the rows of one question (one a system) share their `for`.
 */
export function asksView(result: Result, { system }: Pick<ClaimContext, "system">): View["ask"] {
  const [first] = result.asks;
  if (first === undefined) return null;
  const same = result.asks.filter((ask) => ask.for === first.for);
  const commands = Object.fromEntries(
    same.flatMap(({ os, command }) => (command === null ? [] : [[systemKey(os), command]])),
  );
  const choice = commandsFor(commands, { system, fillings: fillingsOfCase(result) });
  return {
    sentence: words.ask({
      for: prose(capitalised(first.for)),
      why: prose(first.why.trim().replace(/\.$/, "")),
    }),
    commands: choice,
    several: choice.length > 1,
  };
}

function capitalised(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}

function systemKey(os: string | null): "any" | "linux" | "macos" | "windows" {
  return os === "linux" || os === "macos" || os === "windows" ? os : "any";
}
