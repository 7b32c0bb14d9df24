import { existsSync, readFileSync, statSync } from "node:fs";
import { basename } from "node:path";
import { fileBundle } from "../../src/local/file-bundle.ts";
import { attachmentLimits, localLimits } from "../../src/model/limits.ts";
import { createBudget, type Inspection, inspect } from "../../src/unpack/index.ts";
import { processorMs } from "./processor-time.ts";

/** Run as a process of its own: inspects files, each with a budget of its own, and says what each of them took. */
const [profile = "attachment", ...paths] = process.argv.slice(2);
const author = { role: "operator", login: null } as const;
const sources: Inspection[] = [];
const processorSeconds: number[] = [];
for (const path of paths) {
  const bundle = fileBundle({ path, name: basename(path), size: statSync(path).size, author });
  const budget = createBudget(profile === "local" ? localLimits : attachmentLimits);
  const ms = await processorMs(async () => sources.push(await inspect(bundle, budget)));
  processorSeconds.push(ms / 1000);
}
process.stdout.write(JSON.stringify({ sources, processorSeconds, maxRssMiB: peakKiB() / 1024 }));

/**
 * Linux carries the peak of the process that started this one over into `maxRSS`: a test runner that has grown would
 * fail the test. The peak of the address space is this program's own.
 */
function peakKiB(): number {
  const status = "/proc/self/status";
  const own = existsSync(status) ? /^VmHWM:\s*(\d+) kB$/m.exec(readFileSync(status, "utf8"))?.[1] : undefined;
  return own === undefined ? process.resourceUsage().maxRSS : Number(own);
}
