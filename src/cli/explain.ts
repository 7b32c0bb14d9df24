import { nearestName } from "../catalogue/nearest-name.ts";
import { explain } from "../classify/index.ts";
import type { ExplainedClause, Explanation } from "../model/classification.ts";
import { cleanLine } from "../report/clean.ts";
import { commandSafe, renderJson } from "../report/index.ts";
import type { Arguments } from "./arguments.ts";
import type { Environment } from "./environment.ts";
import { type Failure, failure, isFailure } from "./failure.ts";
import { openCase } from "./open-case.ts";

/** `telltale explain INPUT... SIGNATURE`: clause by clause what matched where, or what came closest. */
export async function explainCommand(args: Arguments, environment: Environment): Promise<Failure | null> {
  const inputs = args.positionals.slice(0, -1);
  const id = args.positionals.at(-1) ?? "";
  const opened = await openCase(inputs, args, environment);
  if (isFailure(opened)) return opened;
  const { signatures } = opened.shipped.catalogue;
  const signature = signatures.find((candidate) => candidate.id === id);
  if (signature === undefined)
    return failure(
      unknownSignature(
        id,
        signatures.map((each) => each.id),
      ),
    );
  const explanation = explain(opened.reading, signature, signatures);
  const text =
    args.get("format") === "json" ? renderJson(explanation) : commandSafe(explanationText(explanation));
  const gated = opened.redactor.gate(text);
  environment.terminal.out(gated.kind === "clean" ? text : gated.masked);
  return null;
}

export function unknownSignature(id: string, known: readonly string[]): string {
  const near = nearestName(id, known);
  const hint = near === null ? "`telltale signatures list` shows them all" : `did you mean ${near}?`;
  return `no signature has the id ${JSON.stringify(id)}: ${hint}`;
}

function explanationText({ signature, title, holds, clauses }: Explanation): string {
  return [
    `${signature}: ${title}`,
    holds ? "It matched:" : "It did not match:",
    ...clauses.map(clauseText),
    "",
  ].join("\n");
}

function clauseText({ clause, kind, depth, holds, why, closest, evidence }: ExplainedClause): string {
  const indent = "  ".repeat(depth + 1);
  return [
    `${indent}${holds ? "✓" : "✗"} ${clause}${kind === clause ? "" : ` (${kind})`}: ${cleanLine(why, maxWhy)}`,
    ...(closest === null ? [] : [`${indent}    closest: ${cleanLine(closest, maxWhy)}`]),
    ...evidence.map(
      ({ entry, line, text }) =>
        `${indent}    ${cleanLine(entry)}:${line}: ${cleanLine(firstLine(text), maxQuote)}`,
    ),
  ].join("\n");
}

/** A clause may list all the texts that it looks for. */
const maxWhy = 2_000;
const maxQuote = 160;

const firstLine = (text: string): string => text.split("\n", 1)[0] ?? "";
