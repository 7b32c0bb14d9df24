// Measures every signature on the labelled samples beside the checkout and writes docs/figures.json, from which
// docs/signatures.md takes its figures. Needs dist/ (npm run build) and the samples; the page itself needs neither.
import { execFileSync } from "node:child_process";
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const shared = process.env.TELLTALE_SHARED ?? join("..", "shared");
const sampleSets = { bundles: "recorded bundles", corpus: "public issue threads" };

const figures = {};
for (const [name, title] of Object.entries(sampleSets)) {
  const folder = join(shared, name);
  if (!existsSync(folder)) {
    console.error(`${folder}: not there, and docs/figures.json needs all samples; nothing was written`);
    process.exit(1);
  }
  figures[name] = { title, ...figuresOf(evaluated(folder)) };
}
writeFileSync("docs/figures.json", `${JSON.stringify(figures, null, 2)}\n`);

function evaluated(folder) {
  const command = ["dist/cli/index.js", "evaluate", folder, "--format", "json"];
  return JSON.parse(execFileSync(process.execPath, command, { encoding: "utf8", maxBuffer: 1 << 28 }));
}

function figuresOf({ cases, signatures }) {
  const rows = signatures.map(({ signature, right, found, wanted }) => [signature, { right, found, wanted }]);
  return { cases, signatures: Object.fromEntries(rows.sort(([a], [b]) => (a < b ? -1 : 1))) };
}
