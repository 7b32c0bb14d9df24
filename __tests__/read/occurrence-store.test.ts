import { describe, expect, it } from "@jest/globals";
import { type Channel, createOccurrenceStore, type Sighting } from "../../src/read/occurrence-store.ts";

const channel: Channel = { group: "document 0", rank: 0, run: null, source: 0, kind: "text" };

function aSighting(at: number): Sighting {
  return {
    at,
    fields: {},
    evidence: () => {
      throw new Error("nobody asked for evidence");
    },
  };
}

function flood({ subjects, each }: { readonly subjects: number; readonly each: number }) {
  const store = createOccurrenceStore();
  for (let at = 0; at < each; at++) {
    for (let subject = 0; subject < subjects; subject++) {
      store.add("tool.failed", `server-${subject}`, channel, aSighting(at));
    }
  }
  return store.buckets();
}

const keptIn = (buckets: ReturnType<typeof flood>): number =>
  buckets.reduce((sum, { head, tail }) => sum + head.length + tail.length, 0);

describe("a flood of occurrences", () => {
  it("of one subject is counted in full, with its first and last time, and kept from both ends", () => {
    const [bucket] = flood({ subjects: 1, each: 10_000 });
    expect(bucket).toMatchObject({ count: 10_000, first: 0, last: 9_999 });
    expect(bucket?.head.map(({ at }) => at)).toEqual(Array.from({ length: 24 }, (_, at) => at));
    expect(bucket?.tail).toHaveLength(24);
  });

  it("of thousands of subjects is counted for each of them, and of the later ones little is kept", () => {
    const buckets = flood({ subjects: 3_000, each: 100 });
    expect(buckets).toHaveLength(3_000);
    expect(buckets.every(({ count, first, last }) => count === 100 && first === 0 && last === 99)).toBe(true);
    expect(keptIn(buckets)).toBeLessThan(32 * 48 + 3_000 * 6);
  });
});
