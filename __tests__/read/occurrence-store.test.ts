import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
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

/** After the collector has been through. */
function heapUsed(): number {
  setFlagsFromString("--expose-gc");
  (runInNewContext("gc") as () => void)();
  return process.memoryUsage().heapUsed;
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

  it("in thousands of files goes into the same buckets, and the ways from each file to them are given up", () => {
    const store = createOccurrenceStore();
    const before = heapUsed();
    for (let file = 0; file < 10_000; file++) {
      const ofFile: Channel = { ...channel };
      for (let name = 0; name < 100; name++) store.add(`name ${name}`, null, ofFile, aSighting(file));
    }
    // A million ways would take more than 40 MiB.
    expect(heapUsed() - before).toBeLessThan(10 * 1024 * 1024);
    expect(store.buckets().map(({ count }) => count)).toEqual(Array.from({ length: 100 }, () => 10_000));
  });
});
