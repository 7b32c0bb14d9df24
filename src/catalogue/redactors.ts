import type * as z from "zod/mini";
import type { Detector, DetectorSet } from "../model/detector.ts";
import type { Problem } from "../model/result.ts";
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
  const pattern = patternTrouble(written.pattern);
  if (pattern !== null) return { key: "pattern", message: pattern };
  const gates = [written.gate].flat();
  const foreign = gates.find((gate) => !/^[ -~]+$/.test(gate));
  if (foreign !== undefined) return { key: "gate", message: `"${foreign}" must be plain ASCII` };
  return null;
}

function normalised(written: WrittenDetector): Detector {
  return {
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
}
