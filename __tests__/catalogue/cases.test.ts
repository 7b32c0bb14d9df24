import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "@jest/globals";
import { readCases } from "../../src/cli/evaluate/read-cases.ts";

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), "../..");

it("every labelled case of the workflow has its file, as the workflow gathers them", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "telltale-cases-"));
  try {
    cpSync(path.join(root, "__tests__/cases"), folder, { recursive: true });
    for (const name of ["context7-session.zip", "healthy-session.zip"]) {
      cpSync(path.join(root, "examples", name), path.join(folder, name));
    }
    expect(readCases(folder)).toMatchObject({ left: [] });
  } finally {
    rmSync(folder, { recursive: true });
  }
});
