import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "@jest/globals";
import { root } from "./support/shared.ts";

it("has for every promise of SECURITY.md the tests that keep it", () => {
  const [promises = ""] = readFileSync(join(root, "SECURITY.md"), "utf8").split("## What is not promised");
  const paragraphs = promises.split("\n\n").filter((text) => text.startsWith("**"));
  expect(paragraphs.length).toBeGreaterThan(7);
  for (const paragraph of paragraphs) {
    const named = [...paragraph.matchAll(/`(__tests__\/[^`]+)`/g)].map(([, file]) => file ?? "");
    expect(named).not.toEqual([]);
    expect(named.filter((file) => !existsSync(join(root, file)))).toEqual([]);
  }
});
