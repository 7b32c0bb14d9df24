import { readdirSync, readFileSync } from "node:fs";
import { loadRedactors } from "../../src/catalogue/redactors.ts";

/** The detectors of `redactors/`, and what is wrong with their files. */
export async function shippedDetectors() {
  const files = readdirSync("redactors")
    .filter((name) => name.endsWith(".yml"))
    .sort()
    .map((name) => ({ file: `redactors/${name}`, text: readFileSync(`redactors/${name}`, "utf8") }));
  return await loadRedactors(files);
}
