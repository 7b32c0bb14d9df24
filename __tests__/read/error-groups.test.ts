import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import type { RedactedText } from "../../src/model/text.ts";
import { createErrorGroups, type ErrorLine } from "../../src/read/error-groups.ts";
import { errorTemplate } from "../../src/read/error-template.ts";

const beside: ErrorLine = {
  channel: { group: "a log", rank: 0, run: null, source: 0, kind: "text" },
  told: [],
  sighting: () => ({ at: null, fields: {}, evidence: () => ({}) as never }),
};

/** So many shapes that there is no room for a further one. */
const filling = Array.from(
  { length: 400 },
  (_, index) =>
    `shape ${"abcdefghij"[index % 10]}${"klmnopqrst"[Math.floor(index / 10) % 10]}-${"uvwx"[Math.floor(index / 100)]} failed`,
);

const fillingShapes = new Set(filling.slice(1).map(errorTemplate));
const isFilling = (line: string): boolean => fillingShapes.has(errorTemplate(line));

function counted(lines: readonly string[]): ReadonlyMap<string, number> {
  const groups = createErrorGroups();
  for (const line of lines) groups.add(line, beside);
  const found = groups.finish((text) => text as RedactedText);
  return new Map(found.map(({ template, count }) => [template, count]));
}

describe("once there is no room for further shapes", () => {
  const words = ["shape ", "bk-u ", "failed ", "at ", "deadbee1 ", "a-b-c ", "status ", "HTTP ", "x_y "];
  const others = [
    "  ",
    "12",
    '"q" ',
    "'q' ",
    "C:\\a\\b ",
    "/a/b ",
    "http://a ",
    "\u00a0",
    "bad1bad1-bbbb-cccc-dddd-eeeeeeeeeeee ",
  ];
  const line = fc
    .array(fc.constantFrom(...words, ...words, ...others), { minLength: 1, maxLength: 8 })
    .map((parts) => parts.join(""));

  it("a line of a known shape counts, and no other does", () => {
    fc.assert(
      fc.property(line, line, (known, other) => {
        const shapes = [known, ...filling.slice(1)];
        const expected = errorTemplate(known) === errorTemplate(other) ? 62 : 61;
        const found = counted([...shapes, ...Array.from({ length: 60 }, () => known), other]);
        expect(found.get(errorTemplate(known))).toBe(isFilling(known) ? expected + 1 : expected);
      }),
    );
  });

  it("a line whose words stand behind more blanks than are looked at is like one of blanks alone", () => {
    const blanks = " ".repeat(1_000);
    const found = counted([...filling.slice(1), blanks, blanks, `${blanks}other words failed`]);
    expect(found.get("")).toBe(3);
  });

  it.each([
    ["a line that begins in other words", "other words failed", false],
    ["blanks that a template does not have", "   shape  ak-u   failed", true],
    ["a line that is one word", "failed", false],
  ])("%s", (_, other, counts) => {
    const found = counted([...filling, other, other]);
    expect(found.get(errorTemplate("shape ak-u failed"))).toBe(counts ? 3 : 1);
  });
});
