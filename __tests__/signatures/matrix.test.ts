import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import { layCatalogues, noCatalogue } from "../../src/catalogue/catalogue.ts";
import { signaturePatterns } from "../../src/classify/index.ts";
import { evaluateExample } from "../../src/evaluate-example.ts";
import { compileShipped } from "../../src/local/compile-shipped.ts";
import { readYamlFiles } from "../../src/local/yaml-files.ts";
import type { Catalogue } from "../../src/model/catalogue.ts";
import type { Example, Signature } from "../../src/model/signature.ts";
import { compilePatterns, scanEntry } from "../../src/scan/index.ts";
import { root } from "../support/shared.ts";

/** What a run uses; its signatures have no examples, so the sources are read beside it. */
const shipped = await compileShipped(root);
const { signatures } = await shippedSources();
const lookUp = await lineSearch(signatures);

describe("every signature", () => {
  it.each(signatures.map((signature) => ({ id: signature.id, signature })))(
    "$id matches its examples, and of others only what explains it or what it explains",
    async ({ signature }) => {
      const strays: string[] = [];
      for (const example of signature.examples.match) {
        // Only a signature that has a pattern in the example can speak; leaving the others out saves compiling them.
        const candidates = await lookUp(example);
        const able = signatures.filter((one) => one === signature || candidates.has(one.id));
        const { findings } = await evaluateExample(example, able, shipped);
        const ids = findings.filter(({ severity }) => severity !== "info").map((found) => found.signature);
        if (signature.severity !== "info") expect(ids).toContain(signature.id);
        strays.push(...ids.filter((id) => id !== signature.id && !areRelated(id, signature.id)));
      }
      expect(strays).toEqual([]);
    },
  );
});

describe("healthy logs", () => {
  it.each(["npm-install.log", "server.log", "runner.log", "mcp-client.log"])(
    "%s has no claim",
    async (name) => {
      const text = await readFile(join(root, "__tests__", "signatures", "healthy", name), "utf8");
      const { findings } = await evaluateExample({ files: { [name]: text } }, signatures, shipped);
      expect(findings.filter(({ severity }) => severity !== "info").map((found) => found.signature)).toEqual(
        [],
      );
    },
  );
});

describe("the vocabulary", () => {
  it("is whole: a cause, a remedy and a status for each", () => {
    const thin = signatures.filter(({ words }) => words.cause === "" || words.remedy.length === 0);
    expect(thin.map(({ id }) => id)).toEqual([]);
    expect(signatures.length).toBeGreaterThanOrEqual(79);
  });
});

/** Through any number of steps; a symptom's example may well show its cause, and the other way round. */
function areRelated(one: string, other: string): boolean {
  return explains(one, other, new Set()) || explains(other, one, new Set());
}

function explains(above: string, below: string, seen: Set<string>): boolean {
  if (seen.has(above)) return false;
  seen.add(above);
  const named = signatures.find(({ id }) => id === above)?.explains ?? [];
  if (named.some((name) => fits(below, name))) return true;
  return signatures.some(({ id }) => named.some((name) => fits(id, name)) && explains(id, below, seen));
}

const fits = (id: string, name: string): boolean =>
  name.endsWith("*") ? id.startsWith(name.slice(0, -1)) : id === name;

async function shippedSources(): Promise<Catalogue> {
  const files = ["signatures", "dialects", "redactors"].flatMap((folder) => {
    const found = readYamlFiles(join(root, folder), folder);
    if ("kind" in found) throw new Error(found.reason);
    return found;
  });
  return await layCatalogues(noCatalogue, [{ label: "telltale", files }]);
}

/** The ids of the signatures that have a pattern, an event or a fact that a text could hold. */
async function lineSearch(all: readonly Signature[]): Promise<(example: Example) => Promise<Set<string>>> {
  const patterns = signaturePatterns(all);
  const { set } = compilePatterns(patterns);
  const blind = all.filter(({ matchers }) =>
    Object.values(matchers).some(({ kind }) => kind !== "text" && kind !== "regex"),
  );
  return async (example) => {
    const ids = new Set(blind.map(({ id }) => id));
    for (const text of "text" in example ? [example.text] : Object.values(example.files)) {
      await scanEntry(set, chunksOf(text), { before: 0, after: 0 }, (line) => {
        for (const { pattern } of line.matches) ids.add(idOf(patterns[pattern]?.id ?? ""));
      });
    }
    return ids;
  };
}

const idOf = (pattern: string): string => /^signature:([^/]+)\//.exec(pattern)?.[1] ?? "";

async function* chunksOf(text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text, "utf8");
}
