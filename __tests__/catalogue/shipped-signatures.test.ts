import { readdirSync, readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "@jest/globals";
import { lintSignatures } from "../../src/catalogue/lint/lint-signatures.ts";
import { type LoadedSignatures, loadSignatures } from "../../src/catalogue/load-signatures.ts";
import { compileShipped } from "../../src/local/compile-shipped.ts";

const files = readdirSync("signatures", { recursive: true, encoding: "utf8" }).filter((file) =>
  file.endsWith(".yml"),
);
let loaded: LoadedSignatures;

beforeAll(async () => {
  loaded = await loadSignatures(
    files.map((file) => ({ file, catalogue: "telltale", text: readFileSync(`signatures/${file}`, "utf8") })),
  );
});

describe("the shipped signatures", () => {
  it("load without a problem", () => {
    expect(loaded.problems).toEqual([]);
    expect(loaded.signatures.length).toBeGreaterThan(80);
  });

  it("have nothing that lint calls an error", async () => {
    const problems = await lintSignatures(loaded.signatures, null);
    expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
  });

  it("stand each in a file of its own name, in the folder of its family", () => {
    const expected = loaded.signatures.map(({ id }) => `${id.split(".")[0]}/${id}.yml`);
    expect([...files].sort()).toEqual(expected.sort());
  });

  it("compile to a value that JSON keeps whole", async () => {
    const compiled = await compileShipped(".");
    expect(compiled.catalogue.signatures).toHaveLength(loaded.signatures.length);
    expect(JSON.parse(JSON.stringify(compiled))).toEqual(compiled);
  });
});
