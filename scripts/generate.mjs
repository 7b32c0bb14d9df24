// Writes what is generated from other files: JSON Schemas, the README's tables, docs/signatures.md.
// `--check` writes nothing and fails with the list of files that are not what their sources give.
// Needs build/ (npm run build).
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { readmeWithTables } from "./generate/readme.mjs";
import { schemaFiles } from "./generate/schemas.mjs";
import { signaturePages } from "./generate/signature-pages.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const check = process.argv.includes("--check");

const wanted = {
  ...(await schemaFiles()),
  ...(await readmeWithTables(root)),
  ...(await signaturePages(root)),
};
const stale = Object.entries(wanted).filter(([path, text]) => read(path) !== text);

if (check && stale.length > 0) {
  console.error(
    `Not what their sources give (run \`npm run generate\`):\n${stale.map(([path]) => `  ${path}`).join("\n")}`,
  );
  process.exitCode = 1;
} else if (!check) {
  for (const [path, text] of stale) {
    mkdirSync(join(root, dirname(path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}

function read(path) {
  const absolute = join(root, path);
  return existsSync(absolute) ? readFileSync(absolute, "utf8").replaceAll("\r\n", "\n") : null;
}
