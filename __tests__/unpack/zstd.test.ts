import { zstdCompressSync } from "node:zlib";
import { describe, expect, it } from "@jest/globals";
import { unpacked } from "../support/archives/bundle.ts";
import { aTar } from "../support/archives/tar.ts";

const lines = Array.from({ length: 50_000 }, (_, line) => `line ${line}\n`).join("");
const skippable = Buffer.from([0x50, 0x2a, 0x4d, 0x18, 4, 0, 0, 0, 1, 2, 3, 4]);

describe("a zstd file", () => {
  it.each([
    { what: "one frame", bytes: zstdCompressSync(lines), text: lines },
    {
      what: "two frames",
      bytes: Buffer.concat([zstdCompressSync("one\n"), zstdCompressSync(lines)]),
      text: `one\n${lines}`,
    },
    {
      what: "a frame to be skipped",
      bytes: Buffer.concat([zstdCompressSync("one\n"), skippable, zstdCompressSync("two\n")]),
      text: "one\ntwo\n",
    },
  ])("is read with $what", async ({ bytes, text }) => {
    expect(await unpacked(bytes, { name: "a.log.zst" })).toMatchObject({
      texts: { "a.log": text },
      refusals: [],
    });
  });

  it("may hold a tar file", async () => {
    expect((await unpacked(zstdCompressSync(aTar({ "a.log": "a" })))).texts).toEqual({ "a.log": "a" });
  });

  it("keeps what stands before a cut", async () => {
    const bytes = zstdCompressSync(lines);
    const { text, refusals } = await unpacked(bytes.subarray(0, bytes.length - 2000), { name: "a.log.zst" });
    expect(text("a.log").length).toBeGreaterThan(100_000);
    expect(lines.startsWith(text("a.log"))).toBe(true);
    expect(refusals).toEqual(["truncated a.log"]);
  });

  it("tells of bytes that are not zstd", async () => {
    const bytes = Buffer.concat([zstdCompressSync("one\n"), Buffer.from("garbage")]);
    expect(await unpacked(bytes, { name: "a.log.zst" })).toMatchObject({
      texts: { "a.log": "one\n" },
      refusals: ["broken-archive a.log"],
    });
  });

  it("is refused where it asks for a window of gigabytes", async () => {
    const frame = Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0x00, 0xa8, 0x01, 0x00, 0x00]);
    expect((await unpacked(frame, { name: "a.log.zst" })).refusals).toEqual(["too-large a.log.zst"]);
  });

  it("is not inflated past the limits", async () => {
    const bytes = zstdCompressSync(Buffer.alloc(20_000_000));
    const { refusals } = await unpacked(bytes, { name: "a.log.zst", limits: { bombFloorBytes: 1_000_000 } });
    expect(refusals).toEqual(["binary a.log", "bomb a.log"]);
  });
});
