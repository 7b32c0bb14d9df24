import { describe, expect, it } from "@jest/globals";
import { evaluateExample } from "../../src/evaluate-example.ts";
import { shippedCatalogue } from "../support/analyze-input.ts";
import { aSignature, aText } from "./a-signature.ts";

const words = 'cannot read "C:\\logs"';
const signature = aSignature({ matchers: { seen: aText(words) } });

async function evidenceIn(text: string): Promise<readonly string[]> {
  const { findings } = await evaluateExample({ text }, [signature], await shippedCatalogue());
  return findings.flatMap(({ evidence }) => evidence.map((one) => one.text));
}

describe("a text with quotes and backslashes", () => {
  it("is found as it stands", async () => {
    expect(await evidenceIn(`Error: ${words}\n`)).toEqual([`Error: ${words}`]);
  });

  it("is found in the message of a JSON log, which is shown decoded", async () => {
    const record = JSON.stringify({
      time: "2026-01-01T12:00:00.000Z",
      level: "error",
      msg: `Error: ${words}`,
    });
    expect(await evidenceIn(`${record}\n`)).toEqual([`Error: ${words}`]);
  });

  it("is shown where it stands in a long message", async () => {
    const msg = `${"Nothing to see.\n".repeat(20)}Error: ${words}`;
    const record = JSON.stringify({ time: "2026-01-01T12:00:00.000Z", level: "error", msg });
    expect(await evidenceIn(`${record}\n`)).toEqual([`Error: ${words}`]);
  });
});
