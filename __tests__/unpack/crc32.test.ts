import { crc32 as nodes } from "node:zlib";
import { expect, it } from "@jest/globals";
import fc from "fast-check";
import { crc32ByTable } from "../../src/unpack/crc32.ts";

it("the checksum of a Node that has none of its own is that of one that has", () => {
  fc.assert(
    fc.property(fc.uint8Array(), fc.uint8Array(), (first, second) => {
      expect(crc32ByTable(second, crc32ByTable(first, 0))).toBe(nodes(Buffer.concat([first, second])));
    }),
  );
});
