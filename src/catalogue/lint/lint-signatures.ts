import type { Classification } from "../../model/classification.ts";
import type { Example, Signature } from "../../model/signature.ts";
import { lintConditions } from "./lint-conditions.ts";
import { lintExamples } from "./lint-examples.ts";
import { lintGraph } from "./lint-graph.ts";
import { lintWords } from "./lint-words.ts";

export interface LintProblem {
  readonly signature: string;
  /** `error`: the signature is not right. `warning`: nothing shows that this part is needed. */
  readonly severity: "error" | "warning";
  readonly message: string;
}

/** Runs an example through the whole way with only these signatures. */
export type EvaluateExample = (example: Example, signatures: readonly Signature[]) => Promise<Classification>;

/** What the rest of the catalogue knows; null where it is not known, and then nothing is checked against it. */
export interface Vocabulary {
  readonly events: readonly string[] | null;
  readonly facts: readonly string[] | null;
  readonly kinds: readonly string[] | null;
  /** Hosts that a reference may point to, besides the usual ones. */
  readonly referenceHosts: readonly string[];
}

export const anyVocabulary: Vocabulary = { events: null, facts: null, kinds: null, referenceHosts: [] };

/** Everything that a loaded signature can still have wrong, by signature. Without `evaluate` the examples are only counted. */
export async function lintSignatures(
  signatures: readonly Signature[],
  evaluate: EvaluateExample | null,
  vocabulary: Vocabulary = anyVocabulary,
): Promise<LintProblem[]> {
  const problems = [
    ...signatures.flatMap((signature) => lintConditions(signature, vocabulary)),
    ...signatures.flatMap((signature) => lintWords(signature, vocabulary.referenceHosts)),
    ...lintGraph(signatures),
  ];
  for (const signature of signatures) problems.push(...(await lintExamples(signature, signatures, evaluate)));
  return problems.sort((a, b) => (a.signature < b.signature ? -1 : a.signature > b.signature ? 1 : 0));
}
