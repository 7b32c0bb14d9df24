import { describe, expect, it } from "@jest/globals";
import { classify } from "../../src/classify/index.ts";
import type { Lot, ResourceSeries } from "../../src/model/reading.ts";
import type { Matcher } from "../../src/model/signature.ts";
import type { RedactedText } from "../../src/model/text.ts";
import { aReading, noon, type Seen } from "./a-reading.ts";
import { anywhere, aSignature, aText } from "./a-signature.ts";

const signature = aSignature({ id: "a.flood", matchers: { refused: aText("refused") } });
const name = "signature:a.flood/refused";

/** A lot of which two occurrences were kept; its first and last time are minutes away from them. */
function aLot(count: number, given: Partial<Lot> = {}): Lot {
  return { count, countIsLeast: false, kept: 2, first: noon - 60_000, last: noon + 60_000, ...given };
}

function keptOf(lot: Lot, seen: Partial<Seen> = {}): Seen[] {
  return [1, 2].map((at) => ({ name, at, lot, ...seen }));
}

function aGrowingSeries(): ResourceSeries {
  return {
    subject: "docs" as RedactedText,
    metric: "open-files",
    unit: "",
    samples: [[noon, 10]],
    limit: null,
    slopePerMinute: 5,
    verdict: "growing",
    evidence: [],
  };
}

function countOf(seen: readonly Seen[], from = signature) {
  const [finding] = classify(aReading({ seen: seen.map((one, index) => ({ line: index + 1, ...one })) }), [
    from,
  ]).findings;
  return finding === undefined ? null : { count: finding.count, countIsLeast: finding.countIsLeast };
}

describe("how often a failure was seen", () => {
  it.each([
    { name: "all of a flood, where examples were kept", seen: keptOf(aLot(5_000)), count: 5_000 },
    {
      name: "all of two servers together",
      seen: [...keptOf(aLot(300), { subject: "a" }), ...keptOf(aLot(40), { subject: "b" })],
      count: 340,
    },
    {
      name: "what names no server once, though it concerns each of them",
      seen: [
        ...keptOf(aLot(1_000)),
        ...keptOf(aLot(300), { subject: "a" }),
        ...keptOf(aLot(40), { subject: "b" }),
      ],
      count: 1_340,
    },
    {
      name: "at least, where files that repeat each other could not be compared to the end",
      seen: keptOf(aLot(500, { countIsLeast: true })),
      count: 500,
      countIsLeast: true,
    },
  ])("is $name", ({ seen, count, countIsLeast = false }) => {
    expect(countOf(seen)).toEqual({ count, countIsLeast });
  });

  const chain: Matcher = {
    kind: "sequence",
    by: "subject",
    steps: ["refused", "words"].map((is) => ({
      is: [is],
      never: false,
      after: null,
      within: null,
      without: [],
    })),
  };
  const handles: Matcher = {
    kind: "resource",
    metric: "open-files",
    subjects: [],
    verdict: "growing",
    slopeAbove: null,
    valueAbove: null,
    limitShareAbove: null,
    samples: 1,
  };
  const both = (matchers: Readonly<Record<string, Matcher>>) =>
    aSignature({
      id: "a.flood",
      matchers: { refused: aText("refused"), words: aText("no answer"), ...matchers },
    });
  const words = "signature:a.flood/words";
  it.each([
    { name: "once for a line that two matchers know", lines: [1, 1], count: 1 },
    { name: "of each line once, where each matcher knows its own", lines: [1, 2], count: 2 },
    { name: "no more for the chain that its lines make", lines: [1, 2], matchers: { chain }, count: 2 },
    { name: "no more for what was measured", lines: [1, 1], matchers: { handles }, count: 1 },
  ])("is $name", ({ lines: [first, second], matchers = {}, count }) => {
    const seen: Seen[] = [
      { name, at: 1, line: first ?? 0 },
      { name: words, at: 2, line: second ?? 0 },
    ];
    const reading = aReading({ seen, resources: [aGrowingSeries()] });
    const [finding] = classify(reading, [both(matchers)]).findings;
    expect(finding).toMatchObject({ count, countIsLeast: false });
  });

  it("is at least the fuller flood, where two matchers know some of the same lines", () => {
    const seen = [...keptOf(aLot(500)), ...keptOf(aLot(300), { name: words })].map((one) => ({
      ...one,
      line: one.at ?? 0,
    }));
    const [finding] = classify(aReading({ seen }), [both({})]).findings;
    expect(finding).toMatchObject({ count: 500, countIsLeast: true });
  });

  it("is at least what fits, where some of a flood's examples do not", () => {
    const lot = aLot(5_000);
    const seen: Seen[] = [
      { name, at: 1, lot, text: "refused" },
      { name, at: 2, lot, text: "refused by hand" },
    ];
    const where = { ...anywhere, except: ["by hand"] };
    const matchers = { refused: { ...aText("refused"), where } as Matcher };
    expect(countOf(seen, aSignature({ id: "a.flood", matchers }))).toEqual({ count: 1, countIsLeast: true });
  });

  it("goes from the flood's first to its last time, in whatever order the lines stand", () => {
    const [finding] = classify(aReading({ seen: keptOf(aLot(5_000)) }), [signature]).findings;
    expect(finding).toMatchObject({
      first: new Date(noon - 60_000).toISOString(),
      last: new Date(noon + 60_000).toISOString(),
    });
  });
});
