import { renderTally } from "../../src/canonical/render-tally.ts";
import { tally } from "../../src/canonical/tally.ts";
import { explain } from "../../src/classify/index.ts";
import type { Analysis } from "../../src/pipeline.ts";
import { parseMarker, recordOf, renderJson } from "../../src/report/index.ts";
import { allThatLeaves, shippedCatalogue } from "./all-that-leaves.ts";

/**
 * All that a run can say of a case, by name: every text that leaves, what stands in the comment's marker once it is
 * decoded, the comment of the known issue, what the gate says in the log, and why each finding was made.
 */
export async function everythingSaid(analysis: Analysis): Promise<Readonly<Record<string, string>>> {
  const { texts, warnings } = allThatLeaves(analysis);
  const marker = parseMarker(texts.comment ?? "");
  const record = recordOf(analysis.result);
  const { signatures } = (await shippedCatalogue()).catalogue;
  const found = new Set(analysis.result.findings.map(({ signature }) => signature));
  const explained = signatures
    .filter(({ id }) => found.has(id))
    .map((signature) => renderJson(explain(analysis.reading, signature, signatures)));
  const gate = analysis.redactor.gate(explained.join("\n"));
  return {
    ...texts,
    marker: Buffer.from(marker?.data ?? "", "base64url").toString(),
    canonical: renderTally(tally(record.cause ?? "", [{ issue: 7, record }]), {}),
    log: warnings.join("\n"),
    explanation: gate.kind === "clean" ? explained.join("\n") : gate.masked,
  };
}
