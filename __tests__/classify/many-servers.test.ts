import { describe, expect, it } from "@jest/globals";
import { classify } from "../../src/classify/index.ts";
import type { RedactedText } from "../../src/model/text.ts";
import { processorMs } from "../support/processor-time.ts";
import { anOccurrence, aReading, aSession } from "./a-reading.ts";
import { anEvent, aSignature } from "./a-signature.ts";

const servers = Array.from({ length: 3_000 }, (_, index) => `server-${index}` as RedactedText);

describe("thousands of servers in one case", () => {
  it("are each asked in time that grows with what was seen of them", async () => {
    const reading = aReading({ sessions: servers.map((subject) => aSession({ subject })) });
    const kept = servers.map((subject, index) =>
      anOccurrence({ name: "session.failed", subject }, index + 1),
    );
    const occurrences = new Map([["session.failed", { count: kept.length, kept, first: null, last: null }]]);
    const signature = aSignature({ matchers: { failed: anEvent("session.failed") } });
    const run = () => classify({ ...reading, occurrences }, [signature]);
    expect(run().findings[0]).toMatchObject({ count: 3_000, subject: null });
    // A walk through all occurrences for each server takes several seconds; this is far from the limit either way.
    expect(await processorMs(run)).toBeLessThan(2_000);
  });
});
