import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { collectInputs, findMissing } from "../../src/local/inputs.ts";
import type { SavedIssue } from "../../src/local/saved-issue.ts";
import type { Collected } from "../../src/model/collected.ts";
import { asNobody } from "../support/as-nobody.ts";

describe("local inputs", () => {
  let folder = "";
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "telltale-inputs-"));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  const write = (path: string, text: string) => {
    mkdirSync(join(folder, path, ".."), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  const issues: SavedIssue[] = [];
  const collect = async (...paths: string[]) => {
    issues.length = 0;
    const seen: string[] = [];
    const found = collectInputs(
      paths.map((path) => join(folder, path)),
      async function* (saved): AsyncGenerator<Collected> {
        issues.push(saved);
        yield* [];
      },
    );
    for await (const item of found) {
      if (item.kind === "refused") seen.push(`${item.source}: ${item.refusal.code} ${item.refusal.name}`);
      else seen.push(`${item.source}: ${item.bundle.name} = ${await textOf(item.bundle.stream())}`);
    }
    return seen;
  };

  it("reads a file under its own name", async () => {
    write("a.log", "hello");
    expect(await collect("a.log")).toEqual(["a.log: a.log = hello"]);
  });

  const onPosix = process.platform === "win32" ? it.skip : it;

  onPosix.each(["a.log", "a.json"])(
    "hands on %s, which cannot be read, for its bytes to be refused",
    async (name) => {
      write(name, "{}");
      chmodSync(join(folder, name), 0o000);
      chmodSync(folder, 0o755);
      const found = collectInputs([join(folder, name)], () => {
        throw new Error("this is no issue");
      });
      expect(await asNobody(() => found.next())).toMatchObject({ value: { kind: "bundle", source: name } });
      await found.return(undefined);
    },
  );

  it("reads a folder file by file, sorted, under paths relative to it", async () => {
    write("case/b/two.log", "2");
    write("case/a.log", "1");
    write("case/.hidden/x.log", "3");
    const name = "case";
    expect(await collect(name)).toEqual([
      "case: .hidden/x.log = 3",
      "case: a.log = 1",
      "case: b/two.log = 2",
    ]);
  });

  onPosix("names nothing in a way that acts on a screen", async () => {
    write("ca\nse/a\u001b[31m.log", "1");
    symlinkSync(join(folder, "nowhere"), join(folder, "ca\nse", "b\u202e.log"));
    expect(await collect("ca\nse")).toEqual([
      "ca[U+000A]se: a[U+001B][31m.log = 1",
      "ca[U+000A]se: special-file b[U+202E].log",
    ]);
  });

  it("does not follow a link, and says so", async () => {
    write("case/a.log", "1");
    write("outside.log", "secret");
    symlinkSync(join(folder, "outside.log"), join(folder, "case", "link.log"));
    expect(await collect("case")).toEqual(["case: a.log = 1", "case: special-file link.log"]);
  });

  it("recognises an issue saved by gh by its shape", async () => {
    write(
      "issue.json",
      JSON.stringify({
        number: 7,
        title: "t",
        author: { login: "ann" },
        labels: [{ name: "bug" }],
        body: "b",
        comments: [{ author: { login: "bob" }, body: "c" }],
      }),
    );
    write("other.json", JSON.stringify({ body: "b" }));
    expect(await collect("issue.json", "other.json")).toEqual(['other.json: other.json = {"body":"b"}']);
    expect(issues).toEqual([
      expect.objectContaining({
        issue: expect.objectContaining({ number: 7, author: "ann", labels: ["bug"] }),
        comments: [expect.objectContaining({ author: "bob", body: "c" })],
      }),
    ]);
  });

  it("says which input is missing, and what may be given", () => {
    const missing = findMissing([join(folder, "nothing.zip")]);
    expect(missing?.message).toMatch(/nothing\.zip.*ENOENT.*a file, a folder or an archive/);
    expect(findMissing(["-", folder])).toBeNull();
  });
});

async function textOf(chunks: AsyncIterable<Uint8Array>): Promise<string> {
  const parts: Uint8Array[] = [];
  for await (const chunk of chunks) parts.push(chunk);
  return Buffer.concat(parts).toString();
}
