import { describe, expect, it } from "@jest/globals";
import { limitNames, parseLimits } from "../src/parse-limits.ts";

describe("limits given by name", () => {
  it.each([
    ["max-entries=200", { maxEntries: 200 }],
    ["max-entry-bytes=64MiB", { maxEntryBytes: 64 * 1024 * 1024 }],
    ["maxEntryBytes = 1kB", { maxEntryBytes: 1000 }],
    ["file-timeout-ms=90s", { fileTimeoutMs: 90_000 }],
    ["run-timeout-ms=2min", { runTimeoutMs: 120_000 }],
  ])("reads %s", (assignment, changes) => {
    expect(parseLimits([assignment])).toEqual(changes);
  });

  it.each([
    ["max-entries", "write NAME=VALUE"],
    ["max-entrys=5", "did you mean max-entries?"],
    ["__proto__=5", "there is no limit"],
    ["max-entries=many", "it wants a whole number"],
    ["max-entries=-1", "it wants a whole number"],
    ["max-entries=5MiB", "it wants a whole number"],
    ["max-entry-bytes=5parsecs", "as 1048576 or 64MiB"],
    ["max-entry-bytes=999999999999999GiB", "as 1048576 or 64MiB"],
  ])("says what is wrong with %s", (assignment, words) => {
    expect(parseLimits([assignment])).toMatchObject({
      kind: "bad-limit",
      message: expect.stringContaining(words),
    });
  });

  it("writes its names as words", () => {
    expect(limitNames).toContain("max-unpacked-bytes");
  });
});
