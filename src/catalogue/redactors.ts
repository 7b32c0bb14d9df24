import type * as z from "zod/mini";
import type { Detector, DetectorSet } from "../model/detector.ts";
import type { Problem } from "../model/result.ts";
import { searchOf } from "../redact/index.ts";
import { patternCost } from "../scan/index.ts";
import type { detectorSchema } from "../schema/redactor.ts";
import { parseYaml, type YamlSource } from "./parse-yaml.ts";
import { patternTrouble } from "./pattern-trouble.ts";

export interface LoadedRedactors extends DetectorSet {
  /** A detector with a problem costs only itself; a file that cannot be read, only itself. */
  readonly problems: readonly Problem[];
}

/** Reads files of detectors in order, behind those that were compiled before. */
export async function loadRedactors(
  files: readonly YamlSource[],
  base: DetectorSet = { detectors: [], allow: [] },
): Promise<LoadedRedactors> {
  const detectors = [...base.detectors];
  const allow = [...base.allow];
  const problems: Problem[] = [];
  const schema = files.length === 0 ? null : (await import("../schema/redactor.ts")).redactorSchema;
  for (const file of files) {
    if (schema === null) break;
    const parsed = await parseYaml(file, schema);
    if (parsed.kind === "broken") {
      problems.push(...parsed.problems);
      continue;
    }
    allow.push(...(parsed.value.allow ?? []));
    for (const [index, written] of (parsed.value.detectors ?? []).entries()) {
      const trouble = detectorTrouble(written);
      if (trouble === null) detectors.push(normalised(written));
      else problems.push(parsed.problem(["detectors", index, trouble.key], trouble.message));
    }
  }
  return { detectors, allow, problems };
}

type WrittenDetector = z.infer<typeof detectorSchema>;

function detectorTrouble(
  written: WrittenDetector,
): { readonly key: keyof WrittenDetector; readonly message: string } | null {
  const pattern = patternTrouble(written.pattern) ?? growthTrouble(written.pattern);
  if (pattern !== null) return { key: "pattern", message: pattern };
  const gates = [written.gate].flat();
  const foreign = gates.find((gate) => !/^[ -~]+$/.test(gate));
  if (foreign !== undefined) return { key: "gate", message: `"${foreign}" must be plain ASCII` };
  return null;
}

/**
 * The redactor runs a pattern wherever its gate stands, on text that anybody may have sent. So each repetition says
 * how often at most, and what is repeated can be matched in one way only.
 */
function growthTrouble(source: string): string | null {
  const plain = source.replace(/\\./g, "a").replace(/\[[^\]]*\]/g, "a");
  if (/[*+]|\{\d+,\}/.test(plain)) {
    return "a repetition without an upper bound is not allowed; write {0,40} for * and {1,40} for +, with the most that can be";
  }
  const most = Math.max(0, ...[...plain.matchAll(/\{(?:\d+,)?(\d+)\}/g)].map(([, times]) => Number(times)));
  if (most > maxTimes) return `a repetition may go up to ${maxTimes} times, not ${most}`;
  // A pattern is tried at its gate and nowhere else, so that it is judged as one that begins the line.
  const judged = `^(?:${shrunk(source)})`;
  const costs = patternCost({ id: "", match: { kind: "regex", source: judged, ignoreCase: false } });
  const cost = costs.find(
    ({ code }) => code === "refused" || code === "exponential" || code === "not-linear",
  );
  return cost === undefined ? null : `the pattern is not allowed: ${cost.detail}`;
}

const maxTimes = 8_000;

/** What may be repeated more often than this counts as without a bound: two such in a row cost their product. */
const fewTimes = 24;

/** The same pattern for the proof: how its time grows depends on where repetitions stand and not on how many they are. */
function shrunk(source: string): string {
  return source.replace(/\{(\d+)(?:,(\d+))?\}/g, (_, least: string, most: string | undefined) => {
    const times = Math.min(Number(least), 6);
    if (most === undefined) return `{${times}}`;
    if (Number(most) - Number(least) > fewTimes) return `{${times},}`;
    return `{${times},${times + Math.min(Number(most) - Number(least), 3)}}`;
  });
}

function normalised(written: WrittenDetector): Detector {
  const detector = {
    kind: written.kind,
    gate: [written.gate].flat(),
    ignoreCase: written.ignoreCase ?? false,
    reach: written.reach ?? 0,
    pattern: written.pattern,
    boundary: written.boundary ?? "word",
    minEntropy: written.minEntropy ?? 0,
    needs: written.needs ?? [],
    allow: written.allow ?? [],
    personal: written.personal ?? false,
    examples: { match: written.examples.match, clean: written.examples.clean ?? [] },
  };
  return { ...detector, search: searchOf(detector) };
}
