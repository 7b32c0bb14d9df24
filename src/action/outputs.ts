import type { Result } from "../model/result.ts";
import type { Publication } from "../publish/publication.ts";
import type { ResultFiles } from "./result-files.ts";
import type { Runner } from "./runner.ts";

/** Every output is set in every run, so that a workflow can compare without asking whether it is there. */
export function setOutputs(
  given: {
    readonly result: Result | null;
    readonly publication: Publication | null;
    readonly files: ResultFiles | null;
  },
  runner: Runner,
): void {
  const { result, publication, files } = given;
  const ids = result?.findings.map(({ signature }) => signature) ?? [];
  runner.output("verdict", result?.verdict.status ?? "");
  runner.output("cause", result?.verdict.cause ?? "");
  runner.output("signatures", JSON.stringify([...new Set(ids)]));
  runner.output("confidence", result === null ? "" : String(result.verdict.confidence));
  runner.output("publication", publication?.kind ?? "skipped");
  runner.output("comment-url", publication?.url ?? "");
  runner.output("report-path", files?.report ?? "");
  runner.output("result-path", files?.result ?? "");
  runner.output("page-path", files?.page ?? "");
}
