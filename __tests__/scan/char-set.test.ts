import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { charSet, enumerate, union } from "../../src/scan/char-set.ts";

describe("the union of sets of characters", () => {
  const point = fc.integer({ min: 0x20, max: 0x50 });
  const ranges = fc.array(
    fc.tuple(point, point).map(([a, b]) => [Math.min(a, b), Math.max(a, b)]),
    { maxLength: 6 },
  );
  const set = ranges.map((all) =>
    charSet({ ranges: all.flat(), properties: [], negated: false, ignoreCase: false }),
  );
  const pointsOf = (one: ReturnType<typeof charSet>) => enumerate(one, 1000) ?? [];

  it("holds each character of any of them, in order, in as few ranges as there can be", () => {
    fc.assert(
      fc.property(fc.array(set, { maxLength: 4 }), (sets) => {
        const all = union(sets);
        const expected = [...new Set(sets.flatMap(pointsOf))].sort((a, b) => a - b);
        expect(pointsOf(all)).toEqual(expected);
        const gaps = expected.filter((each, index) => each !== (expected[index - 1] ?? -2) + 1);
        expect(all.ranges).toHaveLength(gaps.length * 2);
      }),
    );
  });
});
