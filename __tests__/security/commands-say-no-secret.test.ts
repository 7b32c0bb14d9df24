import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { beforeAll, describe, expect, it } from "@jest/globals";
import { main } from "../../src/cli/main.ts";
import { shippedCatalogue } from "../support/all-that-leaves.ts";
import { aZip } from "../support/archives/zip.ts";
import { botToken } from "../support/fake-github/world.ts";
import { type Planted, plantedSecrets } from "../support/planted.ts";
import { aFolder } from "../support/run-action.ts";
import { leaksIn } from "../support/secret-forms.ts";

/** A token of GitHub's form, and one that only its variable makes one. */
const variables = {
  GITHUB_TOKEN: botToken,
  GH_TOKEN: "Opaque-Enterprise-Token-Of-Nobody",
  TELLTALE_DEBUG: "1",
  ACTIONS_STEP_DEBUG: "true",
  RUNNER_DEBUG: "1",
};
const ofEnvironment = [variables.GITHUB_TOKEN, variables.GH_TOKEN];

let folder: string;
let secrets: readonly Planted[];
/** Stands alone, so that it can be a word of a command line. */
let word: string;
let canaries: readonly string[];

beforeAll(async () => {
  folder = aFolder();
  secrets = await plantedSecrets();
  canaries = secrets.flatMap((each) => each.canaries);
  word = secrets.find(({ kind }) => kind === "github-token")?.word ?? "";
  const lines = secrets.map(
    ({ line }) => `2026-01-02T03:04:05.006Z ERROR connect ECONNREFUSED 127.0.0.1:80 ${line}`,
  );
  const log = lines.join("\n");
  const issue = {
    number: 7,
    title: secrets[1]?.line,
    url: "https://github.com/octo/demo/issues/7",
    author: { login: word },
    body: `\`\`\`\n${log}\n\`\`\``,
    comments: [{ author: { login: word }, body: log }],
  };
  write({
    "home/catalogue.json": JSON.stringify(await shippedCatalogue()),
    "app.log": log,
    "logs.zip": aZip({ "app.log": log, [`${word}/${word}.log`]: log, [`../${word}`]: "x" }),
    "issue.json": JSON.stringify(issue),
    "broken/unknown-key.yml": `id: my.own\ntitle: x\n${word}: 1\n`,
    "broken/value.yml": `id: my.own\ntitle: x\nseverity: ${word}\n`,
    "broken/no-yaml.yml": `id: x\nwhen: [ ${word}\n  - {`,
    "broken/pattern.yml": `detectors:\n  - kind: x\n    gate: "${word}"\n    pattern: "(${word}"\n    examples: { match: [a] }\n`,
    "templates/report.md.hbs": `# {{#if ${word}}} ${log}`,
    "old-results.json": `{"results": "${word}"`,
  });
});

function write(files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}

/** Everything that a command prints on either stream. */
async function printed(words: readonly string[]): Promise<{ readonly code: number; readonly text: string }> {
  const texts: string[] = [];
  const keep = (text: string): void => void texts.push(text);
  const code = await main(words, {
    terminal: { out: keep, note: keep, colours: false, isWatched: false, isRead: true },
    home: join(folder, "home"),
    workingFolder: folder,
    variables,
    version: "0.0.0",
  });
  return { code, text: texts.join("") };
}

const given = new Set(["app.log", "logs.zip", "issue.json", "broken", "templates", "old-results.json"]);

/** A command line as it is typed in the folder of the files. */
const wordsOf = (line: string): readonly string[] =>
  line.split(" ").map((each) => (given.has(each.split("/")[0] ?? "") ? join(folder, each) : each));

describe("a command on files that are full of secrets prints none of them", () => {
  it.each([
    "redact app.log",
    "redact issue.json",
    "redact app.log --signatures broken",
    "analyze app.log",
    "analyze app.log --format markdown",
    "analyze logs.zip --format json",
    "analyze logs.zip --format html",
    "analyze issue.json --format report",
    "analyze issue.json --format json",
    "analyze app.log --signatures broken",
    "analyze app.log --format markdown --templates templates",
    "inspect logs.zip",
    "inspect logs.zip --format json",
    "explain app.log net.econnrefused",
    "explain app.log net.econnrefused --format json",
    "explain logs.zip mcp.sse.stream-terminated",
    "preview logs.zip",
    "preview app.log --templates templates",
    "signatures pull app.log net.econnrefused",
    "signatures list --signatures broken",
    "signatures lint --signatures broken",
    "signatures lint --signatures broken --format json",
    "signatures test --signatures broken",
    "evaluate app.log",
  ])("%s", async (line) => {
    const { code, text } = await printed(wordsOf(line));
    expect([0, 1]).toContain(code);
    expect(text.length).toBeGreaterThan(20);
    expect(leaksIn(text, [...new Set(canaries), ...ofEnvironment])).toEqual([]);
  });
});

describe("a command line that is wrong is not repeated with the token in it", () => {
  it.each([
    "TOKEN",
    "help TOKEN",
    "analyze --TOKEN",
    "analyze app.log --token=TOKEN",
    "analyze app.log --format TOKEN",
    "analyze app.log --limit max-entries=TOKEN",
    "analyze app.log --limit TOKEN",
    "analyze /nowhere/TOKEN",
    "analyze --issue TOKEN",
    "analyze app.log --templates /nowhere/TOKEN",
    "analyze app.log --signatures /nowhere/TOKEN",
    "analyze app.log --output app.log/TOKEN",
    "redact /nowhere/TOKEN",
    "explain app.log TOKEN",
    "signatures TOKEN",
    "signatures new TOKEN",
    "signatures schema --kind TOKEN",
    "signatures pull app.log TOKEN",
    "evaluate /nowhere/TOKEN",
    "evaluate old-results.json --against TOKEN",
    "preview app.log --output app.log/TOKEN",
  ])("%s", async (line) => {
    for (const token of [word, ...ofEnvironment]) {
      const { code, text } = await printed(wordsOf(line).map((each) => each.replace("TOKEN", token)));
      expect(code).not.toBe(0);
      expect(text.length).toBeGreaterThan(20);
      expect(leaksIn(text, [token])).toEqual([]);
    }
  });
});
