import type { Problem } from "../model/result.ts";
import type { Signature } from "../model/signature.ts";
import { checkSignature } from "./check-signature.ts";
import { normaliseSignature } from "./normalise-signature.ts";
import { parseYaml, type YamlSource } from "./parse-yaml.ts";

/** One file of a catalogue: a signature, or `{ id, disabled: true }`, which switches one of an earlier catalogue off. */
export interface SignatureFile extends YamlSource {
  /** The catalogue's label: `telltale`, or the name of a user's own. */
  readonly catalogue: string;
}

export interface LoadedSignatures {
  /** Sorted by id. A later catalogue's signature stands in for an earlier one's of the same id. */
  readonly signatures: readonly Signature[];
  /** A file with a problem costs only itself. */
  readonly problems: readonly Problem[];
}

/**
 * Reads catalogues in order. `base` is a catalogue that was compiled before.
 * Two files of one catalogue with the same id: the first stays, the second is a problem.
 */
export async function loadSignatures(
  files: readonly SignatureFile[],
  base: readonly Signature[] = [],
): Promise<LoadedSignatures> {
  const schemas = files.length === 0 ? null : await import("../schema/signature.ts");
  const problems: Problem[] = [];
  const byId = new Map(base.map((signature) => [signature.id, signature]));
  const firstFile = new Map<string, string>();
  for (const file of files) {
    if (schemas === null) break;
    const read = await readFile(file, schemas);
    problems.push(...read.problems);
    if (read.kind === "broken") continue;
    const key = `${file.catalogue}\n${read.id}`;
    const first = firstFile.get(key);
    if (first !== undefined) {
      problems.push(...[read.problem(["id"], `the id "${read.id}" is already taken by ${first}`)]);
      continue;
    }
    firstFile.set(key, file.file);
    if (read.kind === "signature") byId.set(read.id, read.signature);
    else byId.delete(read.id);
  }
  const signatures = [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  return { signatures, problems };
}

type SignatureSchemas = typeof import("../schema/signature.ts");
type Place = (path: readonly PropertyKey[], message: string) => Problem;

type ReadFile =
  | { readonly kind: "broken"; readonly problems: readonly Problem[] }
  | {
      readonly kind: "disabled";
      readonly id: string;
      readonly problem: Place;
      readonly problems: readonly [];
    }
  | {
      readonly kind: "signature";
      readonly id: string;
      readonly signature: Signature;
      readonly problem: Place;
      readonly problems: readonly [];
    };

async function readFile(file: SignatureFile, schemas: SignatureSchemas): Promise<ReadFile> {
  if (/^disabled:/m.test(file.text)) {
    const parsed = await parseYaml(file, schemas.disabledSchema);
    if (parsed.kind === "broken") return parsed;
    return { kind: "disabled", id: parsed.value.id, problem: parsed.problem, problems: [] };
  }
  const parsed = await parseYaml(file, schemas.signatureSchema);
  if (parsed.kind === "broken") return parsed;
  const troubles = checkSignature(parsed.value, parsed.problem);
  if (troubles.length > 0) return { kind: "broken", problems: troubles };
  const signature = normaliseSignature(parsed.value, file.catalogue);
  return { kind: "signature", id: signature.id, signature, problem: parsed.problem, problems: [] };
}
