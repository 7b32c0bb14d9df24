import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { createNamer, safeLabel } from "../../src/unpack/entry-path.ts";
import { processorMs } from "../support/processor-time.ts";

describe("an entry's name", () => {
  it.each([
    { name: "dir/app.log", path: "dir/app.log", hazard: null },
    { name: "дир/日志-é.log", path: "дир/日志-é.log", hazard: null },
    { name: ".claude/debug/a.txt", path: ".claude/debug/a.txt", hazard: null },
    { name: "-rf", path: "-rf", hazard: null },
    { name: "__proto__/toString", path: "__proto__/toString", hazard: null },
    { name: "CON.log", path: "CON.log", hazard: null },
    { name: ".github/workflows/evil.yml", path: ".github/workflows/evil.yml", hazard: null },
    { name: "a//./b.log", path: "a/b.log", hazard: null },
    { name: "logs\\app.log", path: "logs/app.log", hazard: null },
    { name: "wait....log", path: "wait....log", hazard: null },
    { name: "", path: "unnamed", hazard: /no name/ },
    { name: "../evil", path: "evil", hazard: /climbs/ },
    { name: "a/../../evil", path: "a/evil", hazard: /climbs/ },
    { name: "..\\..\\evil", path: "evil", hazard: /climbs/ },
    { name: ".. /evil", path: "evil", hazard: /climbs/ },
    { name: "..", path: "unnamed", hazard: /climbs/ },
    { name: "\uff0e\uff0e\uff0fevil", path: "\uff0e\uff0e\uff0fevil", hazard: /climbs/ },
    { name: "/etc/passwd", path: "etc/passwd", hazard: /absolute/ },
    { name: "\\\\server\\share\\a.log", path: "server/share/a.log", hazard: /absolute/ },
    { name: "C:\\Users\\a.log", path: "Users/a.log", hazard: /drive/ },
    { name: "c:evil.txt", path: "evil.txt", hazard: /drive/ },
    { name: "a\n::error::b", path: "a[U+000A]::error::b", hazard: /control/ },
    { name: "a\0.log", path: "a[U+0000].log", hazard: /control/ },
    { name: "\u001b[2Ja", path: "[U+001B][2Ja", hazard: /control/ },
    { name: "a\u2028b", path: "a[U+2028]b", hazard: /control/ },
    { name: "gpj.\u202egol.exe", path: "gpj.[U+202E]gol.exe", hazard: /direction/ },
    { name: ".\u200b./evil", path: ".[U+200B]./evil", hazard: /climbs/ },
    { name: "a\u200bb", path: "a[U+200B]b", hazard: null },
    { name: "a\ud800b", path: "a[U+D800]b", hazard: null },
    { name: "x".repeat(2000), path: `…${"x".repeat(511)}`, hazard: /2000 characters/ },
  ])("becomes a harmless path: $name", ({ name, path, hazard }) => {
    const named = createNamer()(name);
    expect(named.path).toBe(path);
    if (hazard === null) expect(named.hazard).toBeNull();
    else expect(named.hazard).toMatch(hazard);
  });

  it("is suspicious where dots and slashes are spelled in overlong UTF-8", () => {
    expect(createNamer()(Buffer.from([0xc0, 0xae, 0xc0, 0xae, 0xc0, 0xaf, 0x61])).hazard).toMatch(/overlong/);
    expect(createNamer()(Buffer.from([0xe0, 0x80, 0xae, 0x61])).hazard).toMatch(/overlong/);
    expect(createNamer()(Buffer.from("M\xfcller.log", "latin1")).hazard).toBeNull();
  });

  it("is numbered where it stands twice, also but for case and composition", () => {
    const named = createNamer();
    const paths = ["a.log", "A.LOG", "a.log", "a (2).log", "d/x", "d/x", "é", "e\u0301", ".rc", ".rc"].map(
      (name) => named(name).path,
    );
    expect(paths).toEqual([
      "a.log",
      "A (2).LOG",
      "a (3).log",
      "a (2) (2).log",
      "d/x",
      "d/x (2)",
      "é",
      "e\u0301 (2)",
      ".rc",
      ".rc (2)",
    ]);
  });

  it("is numbered in time that grows with the number of equal names", async () => {
    const named = createNamer();
    const ms = await processorMs(() => {
      for (let at = 0; at < 50_000; at += 1) named("a.log");
    });
    expect(ms).toBeLessThan(2000);
  });

  it("is always relative, one line, bounded and one of its kind", () => {
    const part = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.constantFrom("..", ".", "/", "\\", "C:", "\u202e", "\n", "a.log"),
    );
    const names = fc.array(
      fc.array(part, { maxLength: 6 }).map((parts) => parts.join("")),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(names, (all) => {
        const named = createNamer();
        const paths = all.map((name) => named(name).path);
        expect(new Set(paths).size).toBe(paths.length);
        for (const path of paths) {
          expect(path).not.toMatch(/^\/|(^|[/\\])\.\.([/\\]|$)|[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u);
          expect(path.length).toBeGreaterThan(0);
          expect(path.length).toBeLessThan(600);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe("a label", () => {
  it("shows what was sent without letting it act", () => {
    expect(safeLabel("../a\r\nb\u001b[31m\u202e")).toBe("../a[U+000D][U+000A]b[U+001B][31m[U+202E]");
  });

  it("is cut on whole characters", () => {
    expect(safeLabel("😀".repeat(600))).toMatch(/^…(?:😀)+$/u);
  });
});
