import { entryText } from "../../entry-text.ts";
import { evaluateExample } from "../../evaluate-example.ts";
import { collectInputs } from "../../local/inputs.ts";
import { localLimits } from "../../model/limits.ts";
import { pathInSource } from "../../path-in-source.ts";
import { createBudget, unpack } from "../../unpack/index.ts";
import type { Arguments } from "../arguments.ts";
import { collectSavedIssue } from "../collect-saved-issue.ts";
import type { Environment } from "../environment.ts";
import { unknownSignature } from "../explain.ts";
import { type Failure, failure, isFailure } from "../failure.ts";
import { type OpenedCase, openCase } from "../open-case.ts";
import { type Files, fewestLines } from "./fewest-lines.ts";

/**
 * `telltale signatures pull INPUT... SIGNATURE`: the fewest redacted lines of a real bundle in which the signature
 * is still found, and still the verdict's cause if it was; as YAML, ready for the signature's `examples`.
 */
export async function pullExample(
  words: readonly string[],
  args: Arguments,
  environment: Environment,
): Promise<Failure | null> {
  const inputs = words.slice(0, -1);
  const id = words.at(-1) ?? "";
  if (inputs.length === 0)
    return failure("give an input and the id of a signature: telltale signatures pull INPUT ID");
  const opened = await openCase(inputs, args, environment);
  if (isFailure(opened)) return opened;
  const known = opened.shipped.catalogue.signatures.map((signature) => signature.id);
  if (!known.includes(id)) return failure(unknownSignature(id, known));
  const finding = opened.result.findings.find(({ signature }) => signature === id);
  if (finding === undefined)
    return failure(`${id} is not found in this input: \`telltale explain\` shows what came closest`);
  const wanted = new Set(finding.evidence.map(({ entry }) => entry));
  const files = await redactedFiles(inputs, wanted, opened, environment);
  const isStillFound = async (candidate: Files): Promise<boolean> => await holds(candidate, id, opened);
  if (!(await isStillFound(files))) {
    return failure(
      "the redacted entries alone do not show it any more; take the lines that `telltale explain` names by hand",
    );
  }
  const fewest = await fewestLines(files, isStillFound);
  const { stringify } = await import("yaml");
  const text = stringify({ match: [{ files: textsOf(fewest) }] }, { blockQuote: "literal", lineWidth: 0 });
  const verdict = opened.redactor.gate(text);
  environment.terminal.out(verdict.kind === "clean" ? text : verdict.masked);
  return null;
}

/** The entries that carry the evidence, whole and redacted, line by line. */
async function redactedFiles(
  inputs: readonly string[],
  wanted: ReadonlySet<string>,
  { redactor }: OpenedCase,
  { variables }: Environment,
): Promise<Files> {
  const files = new Map<string, readonly string[]>();
  const budget = createBudget(localLimits);
  const collected = collectInputs(inputs, (saved) =>
    collectSavedIssue(saved, { limits: localLimits, fetch: false, variables }),
  );
  for await (const item of collected) {
    if (item.kind === "refused") continue;
    for await (const unpacked of unpack(item.bundle, budget)) {
      if (unpacked.kind === "refused") continue;
      const path: string = redactor.redact(pathInSource(item, unpacked.entry.path));
      const text = await entryText(unpacked.entry);
      text.hold();
      for await (const _ of text.chunks());
      const held = wanted.has(path) ? text.held() : null;
      if (held !== null) files.set(path, redactor.redact(held).split(/\r\n|\r|\n/));
    }
  }
  return files;
}

async function holds(files: Files, id: string, { shipped, result }: OpenedCase): Promise<boolean> {
  const found = await evaluateExample({ files: textsOf(files) }, shipped.catalogue.signatures, shipped);
  if (result.verdict.cause === id && found.verdict.cause !== id) return false;
  return found.findings.some(({ signature }) => signature === id);
}

function textsOf(files: Files): Record<string, string> {
  return Object.fromEntries([...files].map(([path, lines]) => [path, lines.join("\n")]));
}
