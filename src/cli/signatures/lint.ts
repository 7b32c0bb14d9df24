import { type LintProblem, lintSignatures, type Vocabulary } from "../../catalogue/lint/lint-signatures.ts";
import { createExampleRunner } from "../../example-runner.ts";
import type { Catalogue } from "../../model/catalogue.ts";
import { createRedactor } from "../../redact/index.ts";
import { commandSafe, renderJson } from "../../report/index.ts";
import type { Arguments } from "../arguments.ts";
import type { Environment } from "../environment.ts";
import { type Failure, failure, isFailure } from "../failure.ts";
import { counted } from "../words.ts";
import { costRemarks, type Remark } from "./cost-remarks.ts";
import { furtherTroubles } from "./further-examples.ts";
import { readSources } from "./sources.ts";

/** `telltale signatures lint`: everything that is wrong, doubtful or dear. Fails when anything is wrong. */
export async function lintCatalogue(
  _words: readonly string[],
  args: Arguments,
  environment: Environment,
): Promise<Failure | null> {
  const sources = await readSources(args, environment);
  if (isFailure(sources)) return sources;
  const { catalogue, labels } = sources;
  const checked = catalogue.signatures.filter((signature) => labels.includes(signature.catalogue));
  const problems = await lintSignatures(
    catalogue.signatures,
    createExampleRunner(sources),
    vocabularyOf(catalogue),
  );
  const ids = new Set(checked.map(({ id }) => id));
  // A message quotes the file, and what lint says ends up in logs.
  const { redact } = createRedactor(catalogue.detectors);
  const remarks = [
    ...catalogue.problems.map(({ file, line, column, message }) => ({
      severity: "error" as const,
      place: `${file}:${line ?? 1}:${column ?? 1}`,
      message: redact(message),
    })),
    ...problems.filter(({ signature }) => ids.has(signature)).map(remarkOf),
    ...checked.flatMap(costRemarks),
    ...(await furtherTroubles(sources)).map((trouble) => ({ severity: "error" as const, ...trouble })),
  ];
  const { terminal } = environment;
  const errors = remarks.filter(({ severity }) => severity === "error").length;
  if (args.get("format") === "json") terminal.out(renderJson({ signatures: checked.length, remarks }));
  else
    terminal.out(
      commandSafe(
        remarks.map(({ place, severity, message }) => `${place}: ${severity}: ${message}\n`).join(""),
      ),
    );
  terminal.note(
    `${counted(checked.length, "signature")}, ${counted(errors, "error")}, ${counted(remarks.length - errors, "warning")}\n`,
  );
  return errors === 0 ? null : failure(`${counted(errors, "error")} to mend`);
}

const remarkOf = ({ signature, severity, message }: LintProblem): Remark => ({
  place: signature,
  severity,
  message,
});

/** What conditions may refer to. Facts may also come from the reader itself, so they are not limited. */
function vocabularyOf({ dialects }: Catalogue): Vocabulary {
  return {
    events: [
      ...new Set(dialects.flatMap(({ events }) => events.flatMap(({ name, also }) => [name, ...also]))),
    ],
    facts: null,
    kinds: [...new Set(dialects.flatMap(({ documents }) => documents.map(({ kind }) => kind)))],
    referenceHosts: [],
  };
}
