import { createRedactor } from "../../redact/index.ts";
import { commandSafe, renderJson } from "../../report/index.ts";
import type { Arguments } from "../arguments.ts";
import type { Environment } from "../environment.ts";
import { type Failure, isFailure } from "../failure.ts";
import { loadCatalogue } from "../load-catalogue.ts";
import { counted } from "../words.ts";

/** `telltale signatures list`: every signature that a run would use, with its status, catalogue and content hash. */
export async function listSignatures(
  _words: readonly string[],
  args: Arguments,
  environment: Environment,
): Promise<Failure | null> {
  const shipped = await loadCatalogue(args, environment);
  if (isFailure(shipped)) return shipped;
  const { signatures, detectors, hash, problems } = shipped.catalogue;
  const rows = signatures.map(({ id, severity, status, title, catalogue, hash: own }) => ({
    id,
    severity,
    status: status.kind,
    catalogue,
    hash: own,
    title,
  }));
  const { terminal } = environment;
  if (args.get("format") === "json") terminal.out(renderJson({ catalogue: hash, signatures: rows }));
  else {
    const width = Math.max(0, ...rows.map(({ id }) => id.length));
    const lines = rows.map(
      (row) =>
        `${row.id.padEnd(width)}  ${row.severity.padEnd(7)}  ${row.status.padEnd(12)}  ${row.hash}  ${row.title}`,
    );
    terminal.out(commandSafe(`${lines.join("\n")}\n`));
    terminal.note(`${counted(rows.length, "signature")}, catalogue ${hash}\n`);
  }
  // A message quotes the file, and notes end up in logs.
  const { redact } = createRedactor(detectors);
  for (const { file, line, column, message } of problems) {
    terminal.note(`${file}:${line ?? 1}:${column ?? 1}: ${redact(message)}\n`);
  }
  return null;
}
