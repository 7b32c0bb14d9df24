import { describe, expect, it } from "@jest/globals";
import { ByteReader } from "../../src/unpack/byte-reader.ts";

async function* flowOf(...chunks: string[]) {
  for (const chunk of chunks) yield Buffer.from(chunk);
  return null;
}

describe("a reader of bytes", () => {
  it("does not count what a decoder took and has not used, so that a bomb is measured by what it used", async () => {
    const reader = new ByteReader(flowOf("packed", " bytes"));
    reader.lend(() => 4);
    await reader.take(6);
    expect(reader.position).toBe(2);
    reader.lend(null);
    expect(reader.position).toBe(6);
  });

  it("gives again what was put back", async () => {
    const reader = new ByteReader(flowOf("packed", " bytes"));
    const taken = await reader.take(6);
    reader.unread(taken.subarray(4));
    expect(reader.position).toBe(4);
    expect(Buffer.from(await reader.take(100)).toString()).toBe("ed bytes");
  });
});
