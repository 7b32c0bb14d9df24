import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { main } from "../../src/cli/main.ts";
import { shippedCatalogue } from "./all-that-leaves.ts";

/** Runs a command line here, with the catalogue of the sources below `folder`; gives its code, results and notes. */
export async function runMain(words: readonly string[], folder: string) {
  const home = join(folder, "home");
  mkdirSync(home, { recursive: true });
  writeFileSync(join(home, "catalogue.json"), JSON.stringify(await shippedCatalogue()));
  const out: string[] = [];
  const notes: string[] = [];
  const code = await main(words, {
    terminal: {
      out: (text) => void out.push(text),
      note: (text) => void notes.push(text),
      colours: false,
      isWatched: false,
      isRead: true,
    },
    home,
    workingFolder: folder,
    variables: {},
    version: "0.0.0",
  });
  return { code, out: out.join(""), notes: notes.join("") };
}
