import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { readTemplateFiles } from "../../src/local/template-files.ts";
import { readYamlFiles } from "../../src/local/yaml-files.ts";
import { asNobody } from "../support/as-nobody.ts";

/** Windows has no files that their owner may not read, and links are not for everybody there. */
const onPosix = process.platform === "win32" ? it.skip : it;

describe("a project's own templates and signatures", () => {
  let folder = "";
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "telltale-own-"));
    chmodSync(folder, 0o755);
  });
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  const write = (path: string, text: string) => {
    mkdirSync(join(folder, path, ".."), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  const writeUnreadable = (path: string) => {
    write(path, "");
    chmodSync(join(folder, path), 0o000);
  };

  it("are all that stand below the folder, by name", () => {
    write("partials/headline.hbs", "a");
    write("report.md.hbs", "b");
    write("README.md", "no template");
    const partial = { path: "partials/headline.hbs", text: "a" };
    expect(readTemplateFiles(folder)).toEqual({
      files: [partial, { path: "report.md.hbs", text: "b" }],
      unreadable: [],
    });
  });

  onPosix("name a template that cannot be read beside those that can", async () => {
    write("report.md.hbs", "b");
    writeUnreadable("short.md.hbs");
    const { files, unreadable } = await asNobody(() => readTemplateFiles(folder));
    expect(files.map(({ path }) => path)).toEqual(["report.md.hbs"]);
    expect(unreadable).toEqual([{ kind: "unreadable", path: "short.md.hbs", reason: "EACCES" }]);
  });

  it("name a folder of templates that is not there", () => {
    const { files, unreadable } = readTemplateFiles(join(folder, "nowhere"));
    expect(files).toEqual([]);
    expect(unreadable).toEqual([{ kind: "unreadable", path: "", reason: "ENOENT" }]);
  });

  onPosix("are refused as a whole where one signature or redactor cannot be read", async () => {
    write("a.yml", "id: a");
    writeUnreadable("redactors/b.yml");
    expect(await asNobody(() => readYamlFiles(folder, "own"))).toEqual({
      kind: "unreadable",
      path: "own/redactors/b.yml",
      reason: "EACCES",
    });
  });

  onPosix.each([
    { name: "a link to a signature", link: "b.yml", target: "elsewhere/b.txt" },
    { name: "a link to a folder", link: "more", target: "elsewhere" },
    { name: "a link to nothing", link: "b.yaml", target: "nowhere" },
  ])("are refused as a whole where $name would be left out", ({ link, target }) => {
    write("own/a.yml", "id: a");
    write("elsewhere/b.txt", "id: b");
    symlinkSync(join(folder, target), join(folder, "own", link));
    expect(readYamlFiles(join(folder, "own"), "own")).toEqual({
      kind: "unreadable",
      path: `own/${link}`,
      reason: "a symbolic link",
    });
  });

  onPosix("may lie beside a link to something else", () => {
    write("own/a.yml", "id: a");
    write("elsewhere/notes.md", "notes");
    symlinkSync(join(folder, "elsewhere/notes.md"), join(folder, "own/README.md"));
    expect(readYamlFiles(join(folder, "own"), "own")).toEqual([{ file: "own/a.yml", text: "id: a" }]);
  });

  onPosix("name a template that is a link, or behind one", () => {
    write("own/report.md.hbs", "a");
    write("elsewhere/short.md.hbs", "b");
    symlinkSync(join(folder, "elsewhere/short.md.hbs"), join(folder, "own/short.md.hbs"));
    symlinkSync(join(folder, "elsewhere"), join(folder, "own/partials"));
    const { files, unreadable } = readTemplateFiles(join(folder, "own"));
    expect(files.map(({ path }) => path)).toEqual(["report.md.hbs"]);
    expect(unreadable.map(({ path, reason }) => `${path}: ${reason}`)).toEqual([
      "partials: a symbolic link",
      "short.md.hbs: a symbolic link",
    ]);
  });
});
