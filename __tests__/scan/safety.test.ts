import { describe, expect, it } from "@jest/globals";
import { processorMs } from "../support/processor-time.ts";
import { aRegex, inChunks, scan } from "./scan-support.ts";

describe("patterns that make a backtracking engine hang", () => {
  it.each([
    { source: "(?:\\w+\\s?)+:$", line: "a".repeat(16_000) },
    { source: "^(?:a+)+$", line: `${"a".repeat(16_000)}!` },
    { source: "x.*y.*q", line: "xy".repeat(8_000) },
    { source: "(?:a|a)*b", line: "a".repeat(16_000) },
    { source: "(?:a?){30}a{30}b", line: `${"a".repeat(30)}c` },
    { source: "(?:.*a){12}b", line: "a".repeat(16_000) },
    { source: "\\s+$", line: `${" ".repeat(16_000)}x` },
    { source: "x.*y.*q", line: "xy".repeat(500_000) },
    { source: "(?:\\w+\\s?)+:$", line: "ab ".repeat(330_000) },
  ])("$source is bounded on a line of its worst kind", async ({ source, line }) => {
    const ms = await processorMs(async () => {
      const { totals } = await scan([aRegex(source)], inChunks(`${line}\n`));
      expect(totals.state).toBe("whole");
    });
    // A backtracking engine needs minutes to aeons for each of them; 20 s is far from both on any machine.
    expect(ms).toBeLessThan(20_000);
  });

  it("are found all the same where they match", async () => {
    const { lines } = await scan(
      [aRegex("(?<word>\\w+\\s?)+:$"), aRegex("^(?:a+)+$")],
      inChunks("say so:\naaa\naab\n"),
    );
    expect(lines.map((line) => [line.text, line.matches.map((match) => match.pattern)])).toEqual([
      ["say so:", [0]],
      ["aaa", [1]],
    ]);
    expect(lines[0]?.matches[0]?.captures).toEqual({ word: "so" });
  });

  it("do not keep the signal from being heard", async () => {
    const controller = new AbortController();
    const line = `${"xy".repeat(8_000)}\n`;
    // Heard only if the event loop turns while the scan goes on.
    setImmediate(() => controller.abort());
    const options = { before: 0, after: 0, signal: controller.signal };
    const { totals } = await scan([aRegex("x.*y.*q")], inChunks(line.repeat(2_000)), options);
    expect(totals.state).toBe("stopped");
  });
});
