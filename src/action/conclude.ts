import { setOutputs } from "./outputs.ts";
import type { Outcome } from "./run.ts";
import type { Runner } from "./runner.ts";

/** Tells the runner how it went: outputs, summary, one line in the log, and failure where it is the operator's. */
export async function conclude(outcome: Outcome, runner: Runner): Promise<void> {
  switch (outcome.kind) {
    case "skipped":
      setOutputs({ result: null, publication: null, files: null }, runner);
      await runner.summary(`Telltale had nothing to do. ${outcome.reason}\n`);
      runner.info(`Nothing to do: ${outcome.reason}`);
      return;
    case "failed":
      setOutputs({ result: null, publication: null, files: null }, runner);
      // The message may quote an input or a result file, which would be Markdown here.
      await runner.summary("Telltale could not do its work; the error of this step says why.\n");
      runner.fail(outcome.message);
      return;
    case "done":
      await concludeDone(outcome, runner);
      return;
    default:
      outcome satisfies never;
  }
}

async function concludeDone(outcome: Extract<Outcome, { kind: "done" }>, runner: Runner): Promise<void> {
  const { analysed, publication, files } = outcome;
  const { result } = analysed;
  setOutputs({ result, publication, files }, runner);
  const note = publication.kind === "skipped" ? `${publication.message}\n\n` : "";
  await runner.summary(`${note}${analysed.summary}\n`);
  // Counts and our own words only: names and lines from the bundles stay out of the log.
  const { bytes, entries } = result.stats;
  runner.info(
    `Read ${entries} entries, ${bytes} bytes: ${result.verdict.status}, ${result.findings.length} findings.`,
  );
  if (result.problems.length > 0) {
    runner.warning(
      `${result.problems.length} patterns, signatures or templates could not be used; the report names them.`,
    );
  }
  if (publication.kind !== "skipped") runner.info(`The comment was ${publication.kind}: ${publication.url}`);
  else if (publication.fault === "operator") runner.fail(publication.message);
  else if (publication.fault === "reporter") runner.warning(publication.message);
  else runner.info(publication.message);
}
