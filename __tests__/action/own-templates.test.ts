import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { analysed } from "../../src/action/analysed.ts";
import { readSettings } from "../../src/action/read-settings.ts";
import { createRedactor } from "../../src/redact/index.ts";
import { shippedDetectors } from "../redact/shipped-detectors.ts";
import { aResult } from "../report/build-result.ts";
import { inputsAsEnv } from "../support/action-env.ts";

/** Windows does not let everybody make links, and has another word for what is no folder. */
const describeOnPosix = process.platform === "win32" ? describe.skip : describe;

describeOnPosix("a run whose templates cannot all be read has its report, and says of them", () => {
  let workspace = "";
  beforeEach(() => {
    workspace = mkdtempSync(join(tmpdir(), "telltale-workspace-"));
    mkdirSync(join(workspace, "empty"));
    mkdirSync(join(workspace, "own"));
    writeFileSync(join(workspace, "own", "report.md.hbs"), "# A report");
    symlinkSync(join(workspace, "own", "report.md.hbs"), join(workspace, "own", "short.md.hbs"));
  });
  afterEach(() => {
    rmSync(workspace, { recursive: true, force: true });
  });

  it.each([
    { templates: "nowhere", file: "nowhere", says: /^there are no templates .*check the repository out\?$/ },
    { templates: "empty", file: "empty", says: /^there are no templates .*check the repository out\?$/ },
    { templates: "own/report.md.hbs", file: "own/report.md.hbs", says: /^cannot be read \(ENOTDIR\)$/ },
    { templates: "own", file: "short.md.hbs", says: /^cannot be read \(a symbolic link\)$/ },
  ])("$file $says", async ({ templates, file, says }) => {
    const runner = { GITHUB_REPOSITORY: "octo/demo", GITHUB_REPOSITORY_ID: "1", GITHUB_WORKSPACE: workspace };
    const settings = readSettings({ ...runner, ...inputsAsEnv({ templates }) }, workspace);
    if ("kind" in settings) throw new Error(settings.messages.join("\n"));
    const redactor = createRedactor({ ...(await shippedDetectors()), ownTexts: [] });
    const { result, summary } = await analysed(
      { result: aResult({}), redactor },
      { settings, warn: () => undefined },
    );
    expect(summary).not.toBe("");
    expect(result.problems).toEqual([
      { file, line: null, column: null, message: expect.stringMatching(says) },
    ]);
  });
});
