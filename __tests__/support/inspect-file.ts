import { statSync } from "node:fs";
import { basename } from "node:path";
import { fileBundle } from "../../src/local/file-bundle.ts";
import { attachmentLimits, localLimits } from "../../src/model/limits.ts";
import { createBudget, inspect } from "../../src/unpack/index.ts";

/** Run as a process of its own: inspects files, each with a budget of its own, and says what that took. */
const [profile = "attachment", ...paths] = process.argv.slice(2);
const author = { role: "operator", login: null } as const;
const sources = [];
for (const path of paths) {
  const bundle = fileBundle({ path, name: basename(path), size: statSync(path).size, author });
  sources.push(await inspect(bundle, createBudget(profile === "local" ? localLimits : attachmentLimits)));
}
const maxRssMiB = process.resourceUsage().maxRSS / 1024;
process.stdout.write(JSON.stringify({ sources, maxRssMiB }));
