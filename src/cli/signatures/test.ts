import { evaluateExample } from "../../evaluate-example.ts";
import type { Example, Signature } from "../../model/signature.ts";
import { commandSafe } from "../../report/index.ts";
import type { Arguments } from "../arguments.ts";
import type { Environment } from "../environment.ts";
import { type Failure, failure, isFailure } from "../failure.ts";
import { counted } from "../words.ts";
import { furtherTroubles } from "./further-examples.ts";
import { type CheckedCatalogue, readSources } from "./sources.ts";

/** `telltale signatures test [ID...]`: runs the examples, each the whole way, and says which do not do what they say. */
export async function testCatalogue(
  words: readonly string[],
  args: Arguments,
  environment: Environment,
): Promise<Failure | null> {
  const sources = await readSources(args, environment);
  if (isFailure(sources)) return sources;
  const chosen = sources.catalogue.signatures.filter(
    ({ id, catalogue }) => sources.labels.includes(catalogue) && (words.length === 0 || words.includes(id)),
  );
  const { terminal } = environment;
  let failed = 0;
  for (const signature of chosen) {
    for (const { example, expected, name } of examplesOf(signature)) {
      const found = await isFound(signature, example, sources);
      if (found === expected) continue;
      failed += 1;
      terminal.out(
        `${signature.id}: ${name} ${expected ? "does not match, and should" : "matches, and should not"}\n`,
      );
    }
  }
  const further = words.length === 0 ? await furtherTroubles(sources) : [];
  for (const { place, message } of further) terminal.out(commandSafe(`${place}: ${message}\n`));
  failed += further.length;
  terminal.note(`${counted(chosen.length, "signature")}, ${counted(failed, "example")} failed\n`);
  return failed === 0 ? null : failure(`\`telltale explain FILE ID\` shows clause by clause why`);
}

function examplesOf({ examples }: Signature) {
  return [
    ...examples.match.map((example, index) => ({ example, expected: true, name: `match ${index + 1}` })),
    ...examples.nearMiss.map((example, index) => ({
      example,
      expected: false,
      name: `near miss ${index + 1}`,
    })),
  ];
}

async function isFound(signature: Signature, example: Example, sources: CheckedCatalogue): Promise<boolean> {
  const needsOthers = Object.values(signature.matchers).some(({ kind }) => kind === "finding");
  const signatures = needsOthers ? sources.catalogue.signatures : [signature];
  const { findings } = await evaluateExample(example, signatures, sources);
  return findings.some((finding) => finding.signature === signature.id);
}
