import type * as z from "zod/mini";
import type { Bundle, Entry } from "../model/bundle.ts";
import type { Refusal } from "../model/refusal.ts";
import type { sourceInspectionSchema } from "../schema/inspection.ts";
import type { Budget } from "./budget.ts";
import { safeLabel } from "./entry-path.ts";
import { unpack } from "./unpack.ts";

/** One element of `sources` of `telltale.inspection/v1`. Names are labels, not yet redacted. */
export type Inspection = z.infer<typeof sourceInspectionSchema>;

/** What would be read of a bundle. Reads every entry to its end, binary ones too, for size and digest. */
export async function inspect(bundle: Bundle, budget: Budget): Promise<Inspection> {
  const entries: Inspection["entries"] = [];
  const refusals: Refusal[] = [];
  const unpacked = unpack(bundle, budget);
  for (;;) {
    const step = await unpacked.next();
    if (step.done === true)
      return { name: safeLabel(bundle.name), bytes: bundle.size, format: step.value, entries, refusals };
    if (step.value.kind === "entry") entries.push(await inspectEntry(step.value.entry));
    else refusals.push(step.value.refusal);
  }
}

async function inspectEntry(entry: Entry): Promise<Inspection["entries"][number]> {
  const { path, kind } = entry;
  // An archive may hold 100,000 of these; they share one digest.
  if (kind === "empty") return { path, kind, bytes: 0, sha256: sha256OfNothing };
  // Loaded here: it costs some milliseconds, and only this command needs it.
  const { createHash } = await import("node:crypto");
  const hash = createHash("sha256");
  let bytes = 0;
  for await (const chunk of entry.chunks()) {
    hash.update(chunk);
    bytes += chunk.length;
  }
  return { path, kind, bytes, sha256: hash.digest("hex") };
}

const sha256OfNothing = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
