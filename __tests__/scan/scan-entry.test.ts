import { describe, expect, it } from "@jest/globals";
import { compilePatterns, scanEntry } from "../../src/scan/index.ts";
import { aLiteral, aRegex, inChunks, scan } from "./scan-support.ts";

const numbers = (lines: readonly { readonly number: number }[]) => lines.map((line) => line.number);

describe("scanEntry", () => {
  it("delivers a matching line with its number, offset, text and captures", async () => {
    const text = "first\nHTTP 503 after 12 ms\nlast\n";
    const { lines, totals } = await scan([aRegex("HTTP (?<status>\\d{3})(?<more> never)?")], inChunks(text));
    expect(lines).toEqual([
      {
        number: 2,
        offset: 6,
        text: "HTTP 503 after 12 ms",
        cut: false,
        matches: [{ pattern: 0, start: 0, end: 8, captures: { status: "503" } }],
      },
    ]);
    expect(totals).toEqual({ bytes: 32, lines: 3, state: "whole", slow: [] });
  });

  it("delivers neighbours as grep -C does: each once, in order", async () => {
    const text = Array.from({ length: 30 }, (_, index) =>
      [7, 9, 20].includes(index + 1) ? "hit" : "-",
    ).join("\n");
    const { lines } = await scan([aLiteral("hit")], inChunks(text), { before: 2, after: 3 });
    expect(numbers(lines)).toEqual([5, 6, 7, 8, 9, 10, 11, 12, 18, 19, 20, 21, 22, 23]);
    expect(numbers(lines.filter((line) => line.matches.length > 0))).toEqual([7, 9, 20]);
  });

  it.each([
    { name: "LF", text: "a\nx\nb\n", lines: 3 },
    { name: "CRLF", text: "a\r\nx\r\nb\r\n", lines: 3 },
    { name: "a lone CR", text: "a\rx\rb\r", lines: 3 },
    { name: "all three", text: "a\r\nx\rb\nc", lines: 4 },
    { name: "no line end", text: "a\nx", lines: 2 },
    { name: "CR as the last byte", text: "a\nx\r", lines: 2 },
    { name: "empty lines around", text: "\nx\n\n", lines: 3 },
  ])("reads $name as line ends", async ({ text, lines }) => {
    const found = await scan([aLiteral("x")], inChunks(text));
    expect(numbers(found.lines)).toEqual([2]);
    expect(found.lines[0]?.text).toBe("x");
    expect(found.totals.lines).toBe(lines);
  });

  it("counts no line in an empty entry", async () => {
    expect((await scan([aLiteral("x")], [])).totals).toEqual({
      bytes: 0,
      lines: 0,
      state: "whole",
      slow: [],
    });
  });

  it("finds the match anywhere in a line that is longer than a chunk and than the memory", async () => {
    const long = `head ${"filler ".repeat(400_000)}needle ${"filler ".repeat(100_000)}tail`;
    const { lines, totals } = await scan(
      [aLiteral("needle"), aLiteral("tail")],
      inChunks(`a\n${long}\nb`, 65_536),
      {
        before: 1,
        after: 1,
      },
    );
    expect(numbers(lines)).toEqual([1, 2, 3]);
    const [, line] = lines;
    expect(line?.cut).toBe(true);
    expect(line?.text.length).toBeLessThanOrEqual(16_384);
    expect(line?.text.startsWith("head filler")).toBe(true);
    expect(line?.matches.map(({ start, end }) => line.text.slice(start, end))).toEqual(["needle", "tail"]);
    expect(totals).toMatchObject({ lines: 3, bytes: long.length + 4 });
  });

  it("takes only a long line's own ends for ^ and $", async () => {
    const long = "word ".repeat(20_000);
    const { lines } = await scan(
      [aRegex("^word"), aRegex("word $"), aRegex("^ord"), aRegex("wor$")],
      inChunks(long),
    );
    expect(lines[0]?.matches.map((match) => match.pattern)).toEqual([0, 1]);
  });

  it("finds the first match of a pattern that begins with runs", async () => {
    const text = "no@ such, x=1 a.b@c 😀😀@d.e@f";
    const { lines } = await scan(
      [aRegex("[\\w.]{1,3}@\\w"), aRegex(".{2}@d"), aRegex("^\\w{0,1}\\w@"), aRegex("\\w*=1")],
      inChunks(text),
    );
    const found = lines[0]?.matches.map(({ pattern, start, end }) => [pattern, text.slice(start, end)]);
    expect(found).toEqual([
      [0, "a.b@c"],
      [1, "😀😀@d"],
      [2, "no@"],
      [3, "x=1"],
    ]);
  });

  it("lets timers and signals have their turn, also where each entry is small", async () => {
    const controller = new AbortController();
    const immediate = setImmediate(() => controller.abort());
    const { set } = compilePatterns([aLiteral("x")]);
    for (let entry = 0; entry < 20_000 && !controller.signal.aborted; entry++) {
      await scanEntry(set, inChunks("a\nx\n"), { before: 0, after: 0 }, () => {});
    }
    clearImmediate(immediate);
    expect(controller.signal.aborted).toBe(true);
  });

  it("stops at the signal and says so", async () => {
    const controller = new AbortController();
    async function* chunks() {
      for (let count = 0; count < 100; count++) {
        if (count === 50) controller.abort();
        yield Buffer.from("line\n".repeat(10_000));
      }
    }
    const { totals } = await scan([aLiteral("x")], chunks(), {
      before: 0,
      after: 0,
      signal: controller.signal,
    });
    expect(totals.state).toBe("stopped");
    expect(totals.bytes).toBeLessThanOrEqual(50 * 50_000);
  });
});
