import { describe, expect, it } from "@jest/globals";
import { aLiteral, scan } from "./scan-support.ts";

const lineLength = 4096;
const fillerLines = 256;
const filler = Buffer.from(`${"-".repeat(lineLength - 1)}\n`.repeat(fillerLines));
const gibibyte = 2 ** 30;

/** Filler, always the same MiB, with one line at the end. */
function* sparse(bytes: number): Generator<Buffer> {
  for (let sent = 0; sent < bytes; sent += filler.length) yield filler;
  yield Buffer.from("needle\nlast");
}

describe("an entry beyond 4 GiB", () => {
  it("keeps line numbers and offsets exact", async () => {
    const bytes = 4 * gibibyte + filler.length;
    const { lines, totals } = await scan([aLiteral("needle")], sparse(bytes), { before: 1, after: 1 });
    const before = bytes / lineLength;
    expect(lines.map(({ number, offset }) => ({ number, offset }))).toEqual([
      { number: before, offset: bytes - lineLength },
      { number: before + 1, offset: bytes },
      { number: before + 2, offset: bytes + 7 },
    ]);
    expect(totals).toMatchObject({ bytes: bytes + 11, lines: before + 2 });
  });

  it("needs no more memory than a small one", async () => {
    const before = process.memoryUsage().rss;
    await scan([aLiteral("needle")], sparse(gibibyte / 2));
    expect(process.memoryUsage().rss - before).toBeLessThan(64 * 1024 * 1024);
  });
});
