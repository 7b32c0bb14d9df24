// Measures the shipped catalogue on the sample data that lies beside the checkout.
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";

const shared = process.env.TELLTALE_SHARED ?? join("..", "shared");
for (const name of ["bundles", "corpus"]) {
  const folder = join(shared, name);
  if (!existsSync(folder)) console.log(`${folder}: not there, skipped`);
  else execFileSync(process.execPath, ["dist/cli/index.js", "evaluate", folder], { stdio: "inherit" });
}
