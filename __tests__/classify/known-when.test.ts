import { describe, expect, it } from "@jest/globals";
import { classify, withCurrentStates } from "../../src/classify/index.ts";
import type { Condition, Matcher } from "../../src/model/signature.ts";
import { aReading, type Seen } from "./a-reading.ts";
import { anEvent, aSignature, aText } from "./a-signature.ts";

const step = { never: false, after: null, within: null, without: [] };
const cameBack: Matcher = {
  kind: "sequence",
  by: "run",
  steps: [
    { ...step, is: ["seen"] },
    { ...step, is: ["works"] },
  ],
};

/** The signature of a loss, with one known issue that says what came of it. */
const lostWhen = (when?: Condition) =>
  aSignature({
    matchers: { seen: aText("boom"), works: anEvent("tool.succeeded"), "came-back": cameBack },
    when: "seen",
    words: {
      ...aSignature({}).words,
      known: [{ issue: "octo/app#7", title: "It does not recover", state: "open", facts: {}, when }],
    },
  });

const lost = (given: Partial<Seen> = {}): Seen => ({ name: "signature:net.lost/seen", at: 60, ...given });
const works = (given: Partial<Seen> = {}): Seen => ({ name: "tool.succeeded", at: 90, ...given });

const offered = (seen: readonly Seen[], when?: Condition): readonly string[] | undefined =>
  classify(aReading({ seen }), [lostWhen(when)]).findings[0]?.advice.known.map(({ issue }) => issue);

describe("a known issue that fits only where its condition holds", () => {
  const stayedAway: Condition = { not: "came-back" };
  const docs = { subject: "docs" };
  const mail = { subject: "mail" };
  it.each([
    { name: "nothing came after the failure", seen: [lost()], named: true },
    { name: "it works after the failure", seen: [lost(), works()], named: false },
    { name: "it worked only before", seen: [works({ at: 10 }), lost()], named: true },
    {
      name: "a new start of the client works",
      seen: [lost({ ...docs, run: "1" }), works({ ...docs, run: "2" })],
      named: true,
    },
    { name: "only another server works", seen: [lost(docs), works(mail)], named: true },
    {
      name: "one of two failed servers stays away",
      seen: [lost(docs), lost(mail), works(mail)],
      named: true,
    },
    {
      name: "both of two failed servers come back",
      seen: [lost(docs), lost(mail), works(docs), works(mail)],
      named: false,
    },
  ])("named: $named, where $name", ({ seen, named }) => {
    expect(offered(seen, stayedAway)).toEqual(named ? ["octo/app#7"] : []);
  });

  it.each([
    { name: "it works after the failure", seen: [lost(), works()], known: [] },
    { name: "nothing came after it", seen: [lost()], known: [{ issue: "octo/app#7", state: "closed" }] },
  ])("is so too once its state of today is asked for, where $name", async ({ seen, known }) => {
    const reading = aReading({ seen });
    const signatures = [lostWhen(stayedAway)];
    const { findings } = await withCurrentStates(classify(reading, signatures), {
      reading,
      signatures,
      tracker: { stateOf: async () => "closed" },
    });
    expect(findings[0]?.advice.known).toMatchObject(known);
    expect(findings[0]?.advice.known).toHaveLength(known.length);
  });

  it("is named wherever the signature holds when it has none", () => {
    expect(offered([lost(), works()])).toEqual(["octo/app#7"]);
  });
});
