// Compiles signatures/, dialects/ and redactors/ to build/catalogue.json. A problem in any of them fails the build.
import { writeFileSync } from "node:fs";
import { compileShipped } from "../build/local/compile-shipped.js";

const shipped = await compileShipped(".");
for (const { file, line, column, message } of shipped.catalogue.problems) {
  console.error(`${file}:${line ?? 1}:${column ?? 1}: ${message}`);
}
if (shipped.catalogue.problems.length > 0) process.exit(1);
// Only ASCII: a text with one other character takes twice the memory, and is read and parsed more slowly.
const escaped = (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
writeFileSync("build/catalogue.json", `${JSON.stringify(shipped).replace(/[\u0080-\uffff]/g, escaped)}\n`);
