import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { attachmentLimits, localLimits } from "../../src/model/limits.ts";
import { createBudget, type Inspection, inspect } from "../../src/unpack/index.ts";
import { aBundle } from "../support/archives/bundle.ts";
import { describeWithShared, sharedPath } from "../support/shared.ts";

/** A case of `hostile/archives/expected.json`. */
interface Case {
  readonly name: string;
  readonly attack: string;
  readonly group: string;
  readonly mustReject: boolean;
  readonly mustSurvive: boolean;
  readonly maxRssMiB: number;
  readonly maxSeconds: number;
  readonly mustNotCreate: readonly string[];
  readonly expectFiles?: Readonly<Record<string, string>>;
}

/** What `inspect-file.ts` prints. */
interface Report {
  readonly sources: readonly Inspection[];
  /** Of each file: a busy machine may let the clock run on, and does not count. */
  readonly processorSeconds: readonly number[];
  readonly maxRssMiB: number;
}

/** Absolute names in the archives point here. */
const canary = "/tmp/telltale-canary";

function casesOf(): readonly Case[] {
  const path = sharedPath("hostile", "archives", "expected.json");
  return existsSync(path) ? (JSON.parse(readFileSync(path, "utf8")) as readonly Case[]) : [];
}

function judge(source: Inspection, wanted: Case): void {
  if (wanted.mustReject) expect(source.refusals).not.toEqual([]);
  if (wanted.mustSurvive) expect(source.refusals).toEqual([]);
  for (const [path, sha256] of Object.entries(wanted.expectFiles ?? {})) {
    const entry = source.entries.find((one) => path === "" || one.path === path);
    expect({ path, sha256: entry?.sha256 }).toEqual({ path, sha256 });
  }
  const paths = source.entries.map(({ path }) => path);
  expect(paths.filter((path) => /[\p{Cc}\p{Cf}]|^\/|(^|\/)\.\.(\/|$)/u.test(path))).toEqual([]);
  const words = source.refusals.map(({ name, detail }) => name + detail);
  expect(words.filter((text) => /[\p{Cc}\p{Cf}]/u.test(text))).toEqual([]);
}

describeWithShared("hostile archives", () => {
  const cases = casesOf();

  it.each(cases)("survives $name ($attack)", async (wanted) => {
    const bytes = readFileSync(sharedPath("hostile", "archives", wanted.name));
    for (const limits of [attachmentLimits, localLimits])
      judge(await inspect(aBundle(bytes, wanted.name, 65_536), createBudget(limits)), wanted);
  });

  describe("in a process of its own", () => {
    let folder = "";
    beforeAll(() => {
      mkdirSync(canary, { recursive: true });
      folder = mkdtempSync(join(tmpdir(), "telltale-hostile-"));
      mkdirSync(join(folder, "a", "b"), { recursive: true });
    });
    afterAll(() => rmSync(folder, { recursive: true, force: true }));

    /** Inspects files in one process; fails on a crash, on too much memory, and on anything that was written. */
    function inspectApart(profile: "attachment" | "local", wanted: readonly Case[]): void {
      const script = join(import.meta.dirname, "..", "support", "inspect-file.ts");
      const files = wanted.map(({ name }) => sharedPath("hostile", "archives", name));
      const run = spawnSync(process.execPath, ["--no-warnings", script, profile, ...files], {
        cwd: join(folder, "a", "b"),
        // Only against a hang, which a call that waits would make endless.
        timeout: 600_000,
        encoding: "utf8",
        maxBuffer: 64 * 1024 * 1024,
      });
      expect({ status: run.status, error: run.stderr }).toEqual({ status: 0, error: "" });
      const { sources, processorSeconds, maxRssMiB } = JSON.parse(run.stdout) as Report;
      for (const [at, source] of sources.entries()) judge(source, wanted[at] as Case);
      expect(processorSeconds.filter((seconds, at) => seconds > (wanted[at] as Case).maxSeconds)).toEqual([]);
      expect(maxRssMiB).toBeLessThan(Math.max(...wanted.map((one) => one.maxRssMiB)));
      expect(readdirSync(folder, { recursive: true })).toEqual(["a", join("a", "b")]);
      expect(readdirSync(canary)).toEqual([]);
    }

    const bombs = cases.filter(({ group }) => group === "bomb");
    const others = cases.filter(({ group }) => group !== "bomb");

    it("writes nothing and stays small for all that are no bombs", () => {
      inspectApart("attachment", others);
      inspectApart("local", others);
    });

    it("stays small for all bombs that strangers attach", () => inspectApart("attachment", bombs));

    it.each(bombs)("stays small for $name as a local file", (wanted) => inspectApart("local", [wanted]));
  });
});
