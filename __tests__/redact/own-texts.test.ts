import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { OwnTexts } from "../../src/redact/own-texts.ts";

describe("our own texts hold a value", () => {
  const texts = ["restart the server", "set MCP_TIMEOUT=60000", "kill -9 4711"];
  const whole = texts.join("\n");
  const part = fc
    .tuple(fc.nat(whole.length), fc.nat(20))
    .map(([start, length]) => whole.slice(start, start + length));
  const value = fc.oneof(
    part,
    fc.string(),
    fc.tuple(part, part).map((parts) => parts.join("")),
  );

  it("where it is a part of one, however many were asked for before it", () => {
    const own = new OwnTexts(texts);
    fc.assert(
      fc.property(value, (asked) => {
        expect(own.hold(asked)).toBe(whole.includes(asked));
      }),
      { numRuns: 1_000 },
    );
  });
});
